// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/parts.h"

#include "core/base/error.h"
#include "core/document/json_text.h"
#include "core/document/object_reader.h"
#include "core/drafting/draft_edits.h"
#include "core/drafting/lineage.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

QString wordOf(const Json &object, QByteArrayView key)
{
    const Json *found = object.find(key);
    return found && found->isText() ? found->string() : QString();
}

int numberOf(const Json &object, QByteArrayView key)
{
    const Json *found = object.find(key);
    return found && found->isNumber() ? found->text.toInt() : 0;
}

const std::vector<Json> &partsOf(const Json &document)
{
    static const std::vector<Json> none;
    const Json *parts = document.find("parts");
    return parts ? parts->elements : none;
}

/// What a part's document says in its only part, ready to stand in a standard.
Json contentOf(const Json &part)
{
    const std::vector<Json> &parts = partsOf(part);
    if (!isPart(part) || parts.size() != 1 || !parts.front().isObject())
        throw Error(Failure::Invalid, u"this document is no part of its own"_s);
    const Json from = jsonObject({{"id", jsonText(wordOf(part, "id"))},
                                  {"revision", jsonInteger(numberOf(part, "revision"))}});
    return withField(parts.front(), JsonPath() / "from", from);
}

Json headOf(const DraftHead &head)
{
    return jsonObject({{"format", jsonText(u"plumbline-standard/1"_s)},
                       {"id", jsonText(head.id)},
                       {"revision", jsonInteger(1)},
                       {"code", jsonText(head.code)},
                       {"title", jsonText(head.title)}});
}

Json emptyPart(const QString &kind, const QString &title)
{
    const Json section = jsonObject({{"id", jsonText(u"s1"_s)},
                                     {"number", jsonText(u"1"_s)},
                                     {"title", jsonText({})},
                                     {"items", jsonList()}});
    return jsonObject(
        {{"kind", jsonText(kind)}, {"title", jsonText(title)}, {"sections", jsonList({section})}});
}

Json rule(const char *grade, const Json &when)
{
    return jsonObject({{"grade", jsonText(QString::fromLatin1(grade))}, {"when", when}});
}

Json atLeast(int points)
{
    return jsonObject({{"total", jsonFlag(true)}, {"atLeast", jsonInteger(points)}});
}

Json usualGrading()
{
    return jsonObject({{"grades", jsonList({jsonText(u"A"_s), jsonText(u"B"_s), jsonText(u"C"_s)})},
                       {"rules", jsonList({rule("A", atLeast(90)), rule("B", atLeast(60)),
                                           rule("C", jsonFlag(true))})}});
}
} // namespace

bool isPart(const Json &document)
{
    return wordOf(document, "kind") == u"part"_s;
}

StandardEntry draftHead(const Json &document)
{
    StandardEntry head;
    head.ref.id = wordOf(document, "id");
    head.ref.revision = numberOf(document, "revision");
    head.code = wordOf(document, "code");
    head.title = wordOf(document, "title");
    head.sector = wordOf(document, "sector");
    head.year = numberOf(document, "year");
    head.items = static_cast<int>(placedItems(document).size());
    head.isPart = isPart(document);
    return head;
}

std::vector<TakenPart> partsTaken(const Json &standard)
{
    std::vector<TakenPart> taken;
    const std::vector<Json> &parts = partsOf(standard);
    for (std::size_t n = 0; n < parts.size(); ++n)
        if (const Json *from = parts[n].find("from"))
            taken.push_back(
                {static_cast<int>(n), wordOf(*from, "id"), numberOf(*from, "revision")});
    return taken;
}

Json withPart(const Json &standard, int place, const Json &part)
{
    const JsonPath parts = JsonPath() / "parts";
    const bool isNew = static_cast<std::size_t>(place) == partsOf(standard).size();
    return isNew ? withInserted(standard, parts / place, contentOf(part))
                 : withField(standard, parts / place, contentOf(part));
}

Json withPartFirst(const Json &standard, const Json &part)
{
    return withInserted(standard, JsonPath() / "parts" / 0, contentOf(part));
}

Json partDocument(const Json &standard, int place, const QString &id)
{
    const Json *part = jsonAt(standard, JsonPath() / "parts" / place);
    if (!part || !part->isObject())
        throw Error(Failure::Invalid, u"the standard has no such part"_s);
    const Json *from = part->find("from");
    DraftHead head;
    head.id = from ? wordOf(*from, "id") : id;
    head.title = wordOf(*part, "title");
    Json document = headOf(head);
    if (from)
        document =
            withField(document, JsonPath() / "revision", jsonInteger(numberOf(*from, "revision")));
    document = withField(document, JsonPath() / "kind", jsonText(u"part"_s));
    const bool isCommon = wordOf(*part, "kind") == u"common"_s;
    for (const char *key : {"sector", "year"})
        if (const Json *value = standard.find(key);
            value && !(isCommon && QByteArrayView(key) == "sector"))
            document = withField(document, JsonPath() / key, *value);
    const Json alone = withoutField(*part, JsonPath() / "from");
    return withField(document, JsonPath() / "parts", jsonList({alone}));
}

Json newPart(const DraftHead &head)
{
    Json document = withField(headOf(head), JsonPath() / "kind", jsonText(u"part"_s));
    if (!head.sector.isEmpty())
        document = withField(document, JsonPath() / "sector", jsonText(head.sector));
    document = withField(document, JsonPath() / "year", jsonInteger(head.year));
    const QString kind = head.sector.isEmpty() ? u"common"_s : u"sector"_s;
    return withField(document, JsonPath() / "parts", jsonList({emptyPart(kind, head.title)}));
}

Json newStandard(const DraftHead &head)
{
    Json document = withField(headOf(head), JsonPath() / "sector", jsonText(head.sector));
    document = withField(document, JsonPath() / "year", jsonInteger(head.year));
    document =
        withField(document, JsonPath() / "parts", jsonList({emptyPart(u"sector"_s, head.title)}));
    document = withField(document, JsonPath() / "levels", jsonList({jsonText(u"county"_s)}));
    document = withField(document, JsonPath() / "total" / "of", jsonInteger(100));
    return withField(document, JsonPath() / "grading", usualGrading());
}

Json copiedAsDraft(const Json &issued, int revision, const QString &id)
{
    Json draft = withField(withoutLineage(issued), JsonPath() / "revision", jsonInteger(revision));
    return id.isEmpty() ? draft : withField(draft, JsonPath() / "id", jsonText(id));
}

} // namespace core
