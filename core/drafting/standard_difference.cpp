// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/standard_difference.h"

#include "core/document/json_text.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

using namespace Qt::StringLiterals;

QString textAt(const Json &object, const char *key)
{
    const Json *value = object.find(key);
    return value != nullptr && (value->isText() || value->isNumber()) ? value->string() : QString();
}

bool haveIds(const Json &list)
{
    return list.isList() &&
           std::all_of(list.elements.begin(), list.elements.end(),
                       [](const Json &element) { return !textAt(element, "id").isEmpty(); });
}

/// Gathers what differs, in the order of the newer document, what is gone last.
class Comparison
{
public:
    explicit Comparison(std::vector<ValueChange> &changes) : m_changes(changes) {}

    void compare(const Json *before, const Json *after, const QString &place)
    {
        if (before == nullptr || after == nullptr) {
            if (before != after)
                note(before, after, place);
        } else if (before->isObject() && after->isObject()) {
            members(*before, *after, place);
        } else if (haveIds(*before) && haveIds(*after)) {
            byId(*before, *after, place);
        } else if (!isSameJson(*before, *after)) {
            note(before, after, place);
        }
    }

    void note(const Json *before, const Json *after, const QString &place)
    {
        ValueChange change;
        change.place = place;
        if (before != nullptr)
            change.before = *before;
        if (after != nullptr)
            change.after = *after;
        if (before != nullptr && after != nullptr && before->isText() && after->isText())
            change.pieces = textDifference(before->string(), after->string());
        m_changes.push_back(std::move(change));
    }

private:
    void members(const Json &before, const Json &after, const QString &place)
    {
        const auto within = [&place](const QByteArray &key) {
            const QString name = QString::fromUtf8(key);
            return place.isEmpty() ? name : place + u'.' + name;
        };
        for (const JsonMember &member : after.members)
            if (member.key != "x-lineage") // said by the descent
                compare(before.find(member.key), &member.value, within(member.key));
        for (const JsonMember &member : before.members)
            if (after.find(member.key) == nullptr && member.key != "x-lineage")
                compare(&member.value, nullptr, within(member.key));
    }

    void byId(const Json &before, const Json &after, const QString &place)
    {
        std::map<QString, const Json *> older;
        for (const Json &element : before.elements)
            older.emplace(textAt(element, "id"), &element);
        QStringList orderAfter;
        for (const Json &element : after.elements) {
            const QString id = textAt(element, "id");
            const auto known = older.find(id);
            if (known != older.end())
                orderAfter.append(id);
            compare(known == older.end() ? nullptr : known->second, &element,
                    place + u'[' + id + u']');
        }
        QStringList orderBefore;
        for (const Json &element : before.elements) {
            const QString id = textAt(element, "id");
            if (orderAfter.contains(id))
                orderBefore.append(id);
            else
                compare(&element, nullptr, place + u'[' + id + u']');
        }
        if (orderBefore == orderAfter)
            return;
        const Json was = jsonTexts(orderBefore);
        const Json is = jsonTexts(orderAfter);
        note(&was, &is, place);
    }

    std::vector<ValueChange> &m_changes;
};

/// The document without its items.
Json bare(const Json &json)
{
    Json kept = json;
    removeMember(kept, "items");
    for (const char *list : {"parts", "sections"})
        if (Json *holders = findMember(kept, list))
            for (Json &holder : holders->elements)
                holder = bare(holder);
    return kept;
}

/// Parts have no ids of their own; they get their kind for one: common, sector, sector2.
Json headOf(const Json &document)
{
    Json head = bare(document);
    std::map<QString, int> count;
    if (Json *parts = findMember(head, "parts"))
        for (Json &part : parts->elements) {
            const QString kind = textAt(part, "kind");
            const int n = ++count[kind];
            setMember(part, "id", jsonText(n == 1 ? kind : kind + QString::number(n)));
        }
    return head;
}

/// The items of one revision by id, with the section that each stands in.
struct Items
{
    explicit Items(const Json &document)
    {
        for (const PlacedItem &placed : placedItems(document)) {
            item.emplace(placed.id, placed.item);
            const Json *holder = jsonAt(document, placed.place.parent().parent());
            section.emplace(placed.id, holder != nullptr ? textAt(*holder, "id") : QString());
        }
    }

    std::map<QString, const Json *> item;
    std::map<QString, QString> section;
};

ItemDifference differenceOfItem(const ItemLineage &lineage, const Items &older, const Items &newer)
{
    ItemDifference difference;
    difference.lineage = lineage;
    const bool isGone = lineage.descent == Descent::Dropped;
    const Json &shown =
        isGone ? *older.item.at(lineage.before.front()) : *newer.item.at(lineage.item);
    difference.number = textAt(shown, "number");
    difference.text = textAt(shown, "text");
    if (isGone || lineage.descent == Descent::New)
        return difference;
    const QString first = lineage.before.front();
    Comparison comparison(difference.changes);
    comparison.compare(older.item.at(first), &shown, {});
    if (lineage.descent != Descent::Kept)
        difference.changes.erase(
            std::remove_if(difference.changes.begin(), difference.changes.end(),
                           [](const ValueChange &change) { return change.place == u"id"; }),
            difference.changes.end());
    if (older.section.at(first) != newer.section.at(lineage.item)) {
        const Json was = jsonText(older.section.at(first));
        const Json is = jsonText(newer.section.at(lineage.item));
        comparison.note(&was, &is, u"section"_s);
    }
    return difference;
}

} // namespace

bool StandardDifference::isSame() const
{
    return head.empty() && std::all_of(items.begin(), items.end(),
                                       [](const ItemDifference &item) { return item.isSame(); });
}

StandardDifference differenceOf(const Json &older, const Json &newer)
{
    StandardDifference difference;
    const Json before = headOf(older);
    const Json after = headOf(newer);
    Comparison(difference.head).compare(&before, &after, {});
    const Items olderItems(older);
    const Items newerItems(newer);
    for (const ItemLineage &lineage : lineageOf(older, newer))
        difference.items.push_back(differenceOfItem(lineage, olderItems, newerItems));
    return difference;
}

} // namespace core
