// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"
#include "core/drafting/standard_difference.h"

namespace core {

namespace {

using namespace Qt::StringLiterals;

QString wordOf(Descent descent)
{
    switch (descent) {
    case Descent::Kept:
        return u"kept"_s;
    case Descent::Split:
        return u"split"_s;
    case Descent::Merged:
        return u"merged"_s;
    case Descent::New:
        return u"new"_s;
    case Descent::Dropped:
        return u"dropped"_s;
    }
    return {};
}

Json documentOf(const std::vector<TextPiece> &pieces)
{
    Json list = jsonList();
    for (const TextPiece &piece : pieces) {
        const QByteArray side = piece.side == Side::Both    ? "both"
                                : piece.side == Side::Older ? "older"
                                                            : "newer";
        list.elements.push_back(jsonObject({{side, jsonText(piece.text)}}));
    }
    return list;
}

Json documentOf(const std::vector<ValueChange> &changes)
{
    Json list = jsonList();
    for (const ValueChange &change : changes) {
        Json object = jsonObject({{"place", jsonText(change.place)}});
        if (change.before)
            setMember(object, "before", *change.before);
        if (change.after)
            setMember(object, "after", *change.after);
        if (!change.pieces.empty())
            setMember(object, "pieces", documentOf(change.pieces));
        list.elements.push_back(std::move(object));
    }
    return list;
}

Json documentOf(const ItemDifference &item)
{
    Json object = jsonObject({{"descent", jsonText(wordOf(item.lineage.descent))}});
    if (!item.lineage.item.isEmpty())
        setMember(object, "item", jsonText(item.lineage.item));
    setMember(object, "before", jsonTexts(item.lineage.before));
    setMember(object, "number", jsonText(item.number));
    setMember(object, "text", jsonText(item.text));
    if (item.lineage.descent == Descent::Kept) {
        setMember(object, "reworded", jsonFlag(item.lineage.reworded));
        setMember(object, "reweighted", jsonFlag(item.lineage.reweighted));
    }
    setMember(object, "changes", documentOf(item.changes));
    return object;
}

Json headOf(const Json &standard)
{
    Json head = jsonObject();
    for (const char *key : {"id", "revision", "title"})
        if (const Json *value = standard.find(key))
            setMember(head, key, *value);
    return head;
}

} // namespace

QByteArray differenceDocument(const StandardDifference &difference, const Json &older,
                              const Json &newer)
{
    Json items = jsonList();
    for (const ItemDifference &item : difference.items)
        if (!item.isSame())
            items.elements.push_back(documentOf(item));
    return indentedJson(jsonObject({{"format", jsonText(u"plumbline-difference/1"_s)},
                                    {"older", headOf(older)},
                                    {"newer", headOf(newer)},
                                    {"same", jsonFlag(difference.isSame())},
                                    {"head", documentOf(difference.head)},
                                    {"items", items}}));
}

} // namespace core
