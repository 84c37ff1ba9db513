// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_build.h"
#include "core/document/json_text.h"
#include "core/drafting/draft_edits.h"
#include "core/drafting/lineage.h"
#include "core/drafting/parts.h"
#include "core/forms/official_sheet.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/draft_tree_model.h"
#include "ui/drafting/draft_view.h"
#include "ui/drafting/finding_list.h"
#include "ui/drafting/item_form.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::DraftPlace;
using core::JsonPath;

QString textAt(const DraftEditor &editor, const JsonPath &place)
{
    const core::Json *found = editor.at(place);
    return found && found->isText() ? found->string() : QString();
}

int countAt(const DraftEditor &editor, const JsonPath &list)
{
    const core::Json *found = editor.at(list);
    return found ? static_cast<int>(found->elements.size()) : 0;
}

/// All sections that hold items, or could, in the order of the document.
void gatherSections(const core::Json &holder, const JsonPath &place, std::vector<JsonPath> &into)
{
    const core::Json *sections = holder.find("sections");
    if (sections == nullptr)
        return;
    for (std::size_t n = 0; n < sections->elements.size(); ++n) {
        const core::Json &section = sections->elements[n];
        const JsonPath at = place / "sections" / static_cast<int>(n);
        if (section.find("items") || !section.find("sections"))
            into.push_back(at);
        gatherSections(section, at, into);
    }
}

std::vector<JsonPath> itemSections(const core::Json &document)
{
    std::vector<JsonPath> places;
    if (const core::Json *parts = document.find("parts"))
        for (std::size_t n = 0; n < parts->elements.size(); ++n)
            gatherSections(parts->elements[n], JsonPath() / "parts" / static_cast<int>(n), places);
    return places;
}

/// Where a sheet numbers its items through (一: 1–9, 二: 10–18): what follows the section before.
QString numberThrough(const DraftEditor &editor, const JsonPath &section)
{
    static const QRegularExpression whole(u"^\\d+$"_s);
    QString last;
    for (const JsonPath &before : itemSections(editor.document())) {
        if (before == section)
            break;
        if (const int count = countAt(editor, before / "items"); count > 0)
            last = textAt(editor, before / "items" / (count - 1) / "number");
    }
    return whole.match(last).hasMatch() ? core::numberAfter(last) : QString();
}

/// The number that a new item at `place` most likely has in the sheet; empty when nothing tells.
QString numberForItem(const DraftEditor &editor, const JsonPath &place)
{
    static const QRegularExpression plain(u"^\\d+(\\.\\d+)*$"_s);
    JsonPath above = place;
    if (--above.steps.back().index >= 0)
        return core::numberAfter(textAt(editor, above / "number"));
    const JsonPath around = place.parent().parent();
    const QString section = textAt(editor, around / "number");
    return plain.match(section).hasMatch() ? section + u".1"_s : numberThrough(editor, around);
}

} // namespace

// Stable for ever, across revisions: so by chance and not by counting, which would give the id of a
// dropped item to another.
QString DraftView::freshId(QChar letter)
{
    static const QString digits = u"abcdefghijkmnpqrstuvwxyz23456789"_s;
    QString id = letter + u'-';
    for (int n = 0; n < 7; ++n)
        id += digits[QRandomGenerator::global()->bounded(static_cast<int>(digits.size()))];
    return id;
}

/// The section that a new item would go into.
std::optional<JsonPath> DraftView::sectionForItems() const
{
    for (JsonPath at = m_chosen; !at.isRoot(); at = at.parent())
        if (core::kindOf(at) == DraftPlace::Section)
            return at;
    const std::vector<JsonPath> sections = itemSections(m_editor.document());
    for (const JsonPath &section : sections)
        if (section.startsWith(m_chosen) && m_editor.mayEdit(section))
            return section;
    const bool isOfWhole = core::kindOf(m_chosen) == DraftPlace::Elsewhere; // of the grading, say
    for (auto section = sections.rbegin(); isOfWhole && section != sections.rend(); ++section)
        if (m_editor.mayEdit(*section))
            return *section;
    return std::nullopt;
}

/// Below what is chosen in the list that holds it, or at the end of `list` in what is chosen.
JsonPath DraftView::below(const char *list) const
{
    for (JsonPath at = m_chosen; !at.isRoot(); at = at.parent()) {
        if (!at.steps.back().isIndex() || at.parent().steps.back().key != list)
            continue;
        ++at.steps.back().index;
        return at;
    }
    return m_chosen / list / countAt(m_editor, m_chosen / list);
}

/// Keys that are typed on at once must not go into what was open before.
void DraftView::refuse(const QString &what, const QString &advice)
{
    if (!m_editor.isWritable())
        return;
    m_tree->setFocus(Qt::OtherFocusReason);
    Q_EMIT refused(what, advice);
}

bool DraftView::mayInsertAt(const JsonPath &place)
{
    const bool may = m_editor.mayEdit(place);
    if (!may)
        refuse(tr("Nothing was added here."), takenWords());
    return may;
}

void DraftView::insertItem()
{
    const auto section = sectionForItems();
    if (!section)
        return refuse(tr("There is no section that the item could go into."),
                      tr("Add a section first."));
    if (!mayInsertAt(*section))
        return;
    JsonPath place = below("items");
    if (!place.startsWith(*section))
        place = *section / "items" / countAt(m_editor, *section / "items");
    const int index = place.steps.back().index;
    core::Json item = core::newItem(freshId(u'i'), numberForItem(m_editor, place));
    if (index > 0) { // what the item above has, as long as nobody says otherwise
        JsonPath above = place;
        --above.steps.back().index;
        for (const char *key : {"method", "department"})
            if (const core::Json *said = m_editor.at(above / key))
                item = core::withField(item, JsonPath() / key, *said);
    }
    item = core::withInserted(item, JsonPath() / "clauses" / 0, core::newClause(u"c1"_s));
    const bool isDone = m_editor.change(
        core::Action::InsertInDraft,
        [&](const core::Json &draft) { return core::withInserted(draft, place, item); }, place);
    if (isDone)
        m_item->enter();
}

/// All at once, for a block may have thousands; `replaced` of those that stand there go.
bool DraftView::insertAll(std::vector<core::Json> &elements, const JsonPath &place, int replaced)
{
    const JsonPath list = place.parent();
    const core::Json *there = m_editor.at(list);
    core::Json all = there != nullptr ? *there : core::jsonList();
    const auto at = all.elements.begin() + place.steps.back().index;
    const auto behind = all.elements.erase(at, at + replaced);
    all.elements.insert(behind, std::make_move_iterator(elements.begin()),
                        std::make_move_iterator(elements.end()));
    return m_editor.change(
        core::Action::PasteIntoDraft,
        [&](const core::Json &draft) { return core::withField(draft, list, all); }, place);
}

bool DraftView::insertItems(const std::vector<core::Json> &items)
{
    const auto section = sectionForItems();
    if (!section || items.empty())
        return false;
    JsonPath place = below("items");
    if (!place.startsWith(*section))
        place = *section / "items" / countAt(m_editor, *section / "items");
    std::vector<core::Json> fresh = items;
    for (core::Json &item : fresh)
        core::setMember(item, "id", core::jsonText(freshId(u'i')));
    return insertAll(fresh, place);
}

/// Behind the outermost section around what is chosen, or at the end of its part.
std::optional<JsonPath> DraftView::placeForSections() const
{
    constexpr std::size_t stepsOfPart = 2;
    constexpr std::size_t stepsOfSection = 4;
    JsonPath part = m_chosen;
    part.steps.resize(std::min(part.steps.size(), stepsOfPart));
    if (core::kindOf(part) != DraftPlace::Part) {
        const auto section = sectionForItems();
        if (!section)
            return std::nullopt;
        part = *section;
        part.steps.resize(stepsOfPart);
    }
    if (!m_editor.mayEdit(part))
        return std::nullopt;
    if (m_chosen.steps.size() < stepsOfSection || !m_chosen.startsWith(part / "sections"))
        return part / "sections" / countAt(m_editor, part / "sections");
    JsonPath place = m_chosen;
    place.steps.resize(stepsOfSection);
    ++place.steps.back().index;
    return place;
}

void DraftView::renewIds(core::Json &section)
{
    core::setMember(section, "id", core::jsonText(freshId(u's')));
    if (core::Json *items = core::findMember(section, "items"))
        for (core::Json &item : items->elements)
            core::setMember(item, "id", core::jsonText(freshId(u'i')));
    if (core::Json *sections = core::findMember(section, "sections"))
        for (core::Json &below : sections->elements)
            renewIds(below);
}

/// A section that was begun and left empty gives its place to the first.
bool DraftView::insertSections(const std::vector<core::Json> &sections)
{
    const auto place = placeForSections();
    if (!place)
        return false;
    JsonPath above = *place;
    --above.steps.back().index;
    const core::Json *begun = above.steps.back().index < 0 ? nullptr : m_editor.at(above);
    const bool isReplaced = begun != nullptr && textAt(m_editor, above / "title").isEmpty() &&
                            countAt(m_editor, above / "items") == 0 &&
                            countAt(m_editor, above / "sections") == 0;
    std::vector<core::Json> fresh = sections;
    for (core::Json &section : fresh)
        renewIds(section);
    return isReplaced ? insertAll(fresh, above, 1) : insertAll(fresh, *place);
}

bool DraftView::insertSheet(const core::PastedSheet &sheet)
{
    return sheet.sections.empty() ? insertItems(sheet.items) : insertSections(sheet.sections);
}

void DraftView::insertClause()
{
    JsonPath item = m_chosen;
    while (!item.isRoot() && core::kindOf(item) != DraftPlace::Item)
        item = item.parent();
    const core::Json *held = item.isRoot() ? nullptr : m_editor.at(item);
    if (held == nullptr)
        return refuse(tr("No clause was added."), tr("Choose the item that it belongs to, first."));
    if (!mayInsertAt(item))
        return;
    const JsonPath place = below("clauses").startsWith(item)
                               ? below("clauses")
                               : item / "clauses" / countAt(m_editor, item / "clauses");
    const core::Json clause = core::newClause(core::nextClauseId(*held));
    const bool isDone = m_editor.change(
        core::Action::InsertInDraft,
        [&](const core::Json &draft) { return core::withInserted(draft, place, clause); }, place);
    if (isDone)
        m_item->enter();
}

void DraftView::insertSection()
{
    JsonPath place = below("sections");
    if (core::kindOf(m_chosen) == DraftPlace::Elsewhere) { // the standard itself: its last part
        const int parts = countAt(m_editor, JsonPath() / "parts");
        for (int n = parts - 1; n >= 0; --n)
            if (m_editor.mayEdit(JsonPath() / "parts" / n)) {
                place = JsonPath() / "parts" / n / "sections";
                place = place / countAt(m_editor, place);
                break;
            }
    }
    if (!mayInsertAt(place))
        return;
    QString number;
    if (place.steps.back().index > 0) {
        JsonPath above = place;
        --above.steps.back().index;
        number = core::numberAfter(textAt(m_editor, above / "number"));
    }
    const core::Json section = core::newSection(freshId(u's'), number);
    const bool isDone = m_editor.change(
        core::Action::InsertInDraft,
        [&](const core::Json &draft) { return core::withInserted(draft, place, section); }, place);
    if (isDone)
        enterForm();
}

void DraftView::removeChosen()
{
    if (core::kindOf(m_chosen) != DraftPlace::Elsewhere)
        remove(m_chosen);
}

void DraftView::remove(const JsonPath &place)
{
    const QString caption = placeCaption(m_editor.document(), place);
    const bool isLast = place.steps.back().index + 1 >= countAt(m_editor, place.parent());
    JsonPath next = place; // the one that moves up into its place; else the one above, or around
    if (isLast && place.steps.back().index > 0)
        --next.steps.back().index;
    else if (isLast)
        next = place.parent().parent();
    const bool isDone = m_editor.change(
        core::Action::RemoveFromDraft,
        [&](const core::Json &draft) { return core::withRemoved(draft, place); }, next);
    if (isDone)
        Q_EMIT removed(caption.isEmpty() ? tr("It was removed.")
                                         : tr("“%1” was removed.").arg(caption));
}

void DraftView::duplicateChosen()
{
    if (core::kindOf(m_chosen) == DraftPlace::Elsewhere ||
        core::kindOf(m_chosen) == DraftPlace::Part)
        return;
    JsonPath copy = m_chosen;
    ++copy.steps.back().index;
    const QChar letter = core::kindOf(m_chosen) == DraftPlace::Section ? u's' : u'i';
    m_editor.change(
        core::Action::InsertInDraft,
        [&](const core::Json &draft) {
            return core::withDuplicated(draft, m_chosen, [&] { return freshId(letter); });
        },
        copy);
}

void DraftView::move(const JsonPath &from, const JsonPath &to)
{
    if (from == to)
        return;
    m_editor.change(
        core::Action::MoveInDraft,
        [&](const core::Json &draft) { return core::withMoved(draft, from, to); },
        core::placeAfterMove(from, to));
}

void DraftView::moveChosen(int by)
{
    const DraftPlace kind = core::kindOf(m_chosen);
    if (kind == DraftPlace::Elsewhere)
        return;
    const int index = m_chosen.steps.back().index;
    const int count = countAt(m_editor, m_chosen.parent());
    JsonPath to = m_chosen;
    to.steps.back().index = by < 0 ? index - 1 : index + 2;
    if (to.steps.back().index >= 0 && to.steps.back().index <= count) {
        move(m_chosen, to);
        return;
    }
    if (kind != DraftPlace::Item)
        return;
    const std::vector<JsonPath> sections = itemSections(m_editor.document());
    const auto here = std::find(sections.begin(), sections.end(), m_chosen.parent().parent());
    const bool hasNeighbour =
        here != sections.end() && (by < 0 ? here != sections.begin() : here + 1 != sections.end());
    if (!hasNeighbour)
        return;
    const JsonPath items = *(here + by) / "items";
    if (m_editor.mayEdit(items))
        move(m_chosen, items / (by < 0 ? countAt(m_editor, items) : 0));
}

} // namespace ui
