// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/condition_targets.h"

#include "core/drafting/draft_edits.h"
#include "core/drafting/lineage.h"
#include "ui/drafting/draft_editor.h"
#include "ui/print/attribute_words.h"
#include "ui/print/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Left = core::SimpleCondition::Left;

constexpr qsizetype longestCaption = 24;

struct ConditionTargets
{
    Q_DECLARE_TR_FUNCTIONS(ConditionTargets)
};

QString textOf(const core::Json &json, const char *key)
{
    const core::Json *found = json.find(key);
    return found && found->isText() ? found->string() : QString();
}

/// "1.2 Posts filled"; the id of what has neither number nor text yet.
QString captionOf(const core::Json &json, const char *key)
{
    QString text = textOf(json, key).simplified();
    if (text.size() > longestCaption)
        text = text.left(longestCaption) + u'…';
    const QString caption = QStringList{textOf(json, "number"), text}.join(u' ').trimmed();
    return caption.isEmpty() ? textOf(json, "id") : caption;
}

void addSections(const core::Json &holder, std::vector<ConditionTarget> &into)
{
    const core::Json *sections = holder.find("sections");
    if (sections == nullptr)
        return;
    for (const core::Json &section : sections->elements) {
        into.push_back({textOf(section, "id"), {}, captionOf(section, "title")});
        addSections(section, into);
    }
}

std::vector<ConditionTarget> sectionsOf(const core::Json &document)
{
    std::vector<ConditionTarget> targets;
    if (const core::Json *parts = document.find("parts"))
        for (const core::Json &part : parts->elements)
            addSections(part, targets);
    return targets;
}

void addInputs(const core::Json &item, bool isOwn, std::vector<ConditionTarget> &into)
{
    const core::Json *clauses = item.find("clauses");
    if (clauses == nullptr)
        return;
    for (const core::Json &clause : clauses->elements) {
        const core::Json *input = clause.find("input");
        QString caption = input ? textOf(*input, "label") : QString();
        if (caption.isEmpty())
            caption = captionOf(clause, "text");
        if (!isOwn)
            caption = captionOf(item, "text") + u": "_s + caption;
        into.push_back({isOwn ? QString() : textOf(item, "id"), textOf(clause, "id"), caption});
    }
}

} // namespace

std::vector<std::pair<Left, QString>> conditionLefts()
{
    return {{Left::Total, ConditionTargets::tr("the total")},
            {Left::Section, ConditionTargets::tr("a section")},
            {Left::Item, ConditionTargets::tr("an item")},
            {Left::Input, ConditionTargets::tr("an input")},
            {Left::Attribute, ConditionTargets::tr("an attribute")},
            {Left::Held, ConditionTargets::tr("the grade before")},
            {Left::Year, ConditionTargets::tr("the year")}};
}

std::vector<ConditionTarget> conditionTargets(const core::Json &document, Left left,
                                              const core::JsonPath &item)
{
    std::vector<ConditionTarget> targets;
    if (left == Left::Section)
        return sectionsOf(document);
    if (left == Left::Attribute)
        for (const QString &key : attributeKeys())
            targets.push_back({key, {}, attributeName(key)});
    if (left == Left::Input && kindOf(item) == core::DraftPlace::Item)
        if (const core::Json *own = jsonAt(document, item))
            addInputs(*own, true, targets);
    if (left == Left::Item || left == Left::Input)
        for (const core::PlacedItem &placed : core::placedItems(document)) {
            if (left == Left::Item)
                targets.push_back({placed.id, {}, captionOf(*placed.item, "text")});
            else if (placed.place != item)
                addInputs(*placed.item, false, targets);
        }
    return targets;
}

std::vector<ConditionTarget> vetoItems(const core::Json &document)
{
    std::vector<ConditionTarget> vetoes;
    for (const core::PlacedItem &placed : core::placedItems(document))
        if (textOf(*placed.item, "kind") == u"veto"_s)
            vetoes.push_back({placed.id, {}, captionOf(*placed.item, "text")});
    return vetoes;
}

const core::Item *itemAt(const DraftEditor &editor, const core::JsonPath &place)
{
    const std::vector<core::PlacedItem> placed = core::placedItems(editor.document());
    const std::vector<const core::Item *> items = core::itemsOf(editor.standard());
    if (placed.size() != items.size())
        return nullptr; // something in the document is no item at all
    for (std::size_t n = 0; n < placed.size(); ++n)
        if (placed[n].place == place)
            return items[n];
    return nullptr;
}

} // namespace ui
