// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/lineage.h"

#include "core/document/json_text.h"
#include "core/drafting/draft_edits.h"

#include <map>
#include <set>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr auto lineageKey = "x-lineage";

void gather(const Json &holder, const JsonPath &place, std::vector<PlacedItem> &into)
{
    if (const Json *items = holder.find("items"))
        for (std::size_t n = 0; n < items->elements.size(); ++n) {
            const Json *id = items->elements[n].find("id");
            into.push_back({place / "items" / static_cast<int>(n), &items->elements[n],
                            id && id->isText() ? id->string() : QString()});
        }
    if (const Json *sections = holder.find("sections"))
        for (std::size_t n = 0; n < sections->elements.size(); ++n)
            gather(sections->elements[n], place / "sections" / static_cast<int>(n), into);
}

/// The texts of an item and its clauses.
QByteArrayList textsOf(const Json &item)
{
    QByteArrayList texts;
    const auto take = [&](const Json &of) {
        const Json *text = of.find("text");
        texts.append(text ? text->text : QByteArray());
    };
    take(item);
    if (const Json *clauses = item.find("clauses"))
        for (const Json &clause : clauses->elements)
            take(clause);
    return texts;
}

/// What the item is worth: all of it but words, printed number and who looks how.
QByteArray worthOf(const Json &item)
{
    static const std::set<QByteArray> words = {"text",     "number",     "method",
                                               "evidence", "department", lineageKey};
    const auto bare = [](const Json &of) {
        Json kept = of;
        const auto isWord = [](const JsonMember &member) { return words.count(member.key) > 0; };
        kept.members.erase(std::remove_if(kept.members.begin(), kept.members.end(), isWord),
                           kept.members.end());
        return kept;
    };
    Json worth = bare(item);
    if (Json *clauses = jsonAt(worth, JsonPath() / "clauses"))
        for (Json &clause : clauses->elements)
            clause = bare(clause);
    return canonicalJson(worth);
}

/// What a person said of an item: its forerunners that are there.
struct Said
{
    Descent descent = Descent::Kept;
    QStringList before;
};

Said saidOf(const Json &item, const std::map<QString, const Json *> &older)
{
    const Json *lineage = item.find(lineageKey);
    if (!lineage)
        return {};
    Said said;
    const auto take = [&](const Json &id) {
        if (id.isText() && older.count(id.string()) > 0)
            said.before.append(id.string());
    };
    if (const Json *split = lineage->find("split")) {
        said.descent = Descent::Split;
        take(*split);
    } else if (const Json *merged = lineage->find("merged")) {
        said.descent = Descent::Merged;
        for (const Json &id : merged->elements)
            take(id);
    }
    return said.before.isEmpty() ? Said() : said;
}

ItemLineage descentOf(const PlacedItem &item, const std::map<QString, const Json *> &older)
{
    ItemLineage lineage;
    lineage.item = item.id;
    const Said said = saidOf(*item.item, older);
    const auto known = older.find(item.id);
    if (!said.before.isEmpty()) {
        lineage.descent = said.descent;
        lineage.before = said.before;
    } else if (known == older.end()) {
        lineage.descent = Descent::New;
    } else {
        lineage.before = QStringList{item.id};
        lineage.reworded = textsOf(*known->second) != textsOf(*item.item);
        lineage.reweighted = worthOf(*known->second) != worthOf(*item.item);
    }
    return lineage;
}
} // namespace

std::vector<PlacedItem> placedItems(const Json &document)
{
    std::vector<PlacedItem> items;
    if (const Json *parts = document.find("parts"))
        for (std::size_t n = 0; n < parts->elements.size(); ++n)
            gather(parts->elements[n], JsonPath() / "parts" / static_cast<int>(n), items);
    return items;
}

std::vector<ItemLineage> lineageOf(const Json &older, const Json &newer)
{
    const std::vector<PlacedItem> before = placedItems(older);
    std::map<QString, const Json *> byId;
    for (const PlacedItem &item : before)
        byId.emplace(item.id, item.item);
    std::vector<ItemLineage> lineages;
    std::set<QString> livesOn;
    for (const PlacedItem &item : placedItems(newer)) {
        lineages.push_back(descentOf(item, byId));
        livesOn.insert(lineages.back().before.begin(), lineages.back().before.end());
    }
    for (const PlacedItem &item : before)
        if (livesOn.count(item.id) == 0)
            lineages.push_back({Descent::Dropped, {}, QStringList{item.id}});
    return lineages;
}

Json withSplitFrom(const Json &draft, const JsonPath &item, const QString &before)
{
    if (before.isEmpty())
        return withoutField(draft, item / lineageKey);
    return withField(draft, item / lineageKey, jsonObject({{"split", jsonText(before)}}));
}

Json withMergedFrom(const Json &draft, const JsonPath &item, const QStringList &before)
{
    if (before.isEmpty())
        return withoutField(draft, item / lineageKey);
    Json list = jsonList();
    for (const QString &id : before)
        list.elements.push_back(jsonText(id));
    return withField(draft, item / lineageKey, jsonObject({{"merged", list}}));
}

Json withoutLineage(const Json &draft)
{
    Json after = draft;
    for (const PlacedItem &item : placedItems(draft))
        if (item.item->find(lineageKey))
            after = withoutField(after, item.place / lineageKey);
    return after;
}

} // namespace core
