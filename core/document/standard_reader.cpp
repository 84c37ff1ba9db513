// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/standard_reader.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/document/condition_reader.h"
#include "core/document/standard_check.h"
#include "core/document/standard_words.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr int deepestSection = 4;

void checkRenormalised(Breaches &breaches, const ObjectReader &object, const Section &section)
{
    if (section.weight != wholeMeasure(1))
        breaches.add(object.pathOf("weight"), u"renormalise \"section\" knows no weights"_s);
    if (section.aggregate != Aggregate::Sum)
        breaches.add(object.pathOf("aggregate"),
                     u"renormalise \"section\" knows no aggregate but sum"_s);
}

class StandardReader
{
public:
    explicit StandardReader(Breaches &breaches) : m_breaches(breaches) {}

    Standard read(const Json &root);

private:
    void readHead(ObjectReader &object, Standard &standard);
    Part readPart(const Json &json, const QString &path);
    Section readSection(const Json &json, const QString &path, int depth);
    void readSums(ObjectReader &object, Section &section);
    void readTotal(ObjectReader &object, Standard &standard);
    void readLevelsOfAssessors(ObjectReader &object, Standard &standard);
    void checkAlone(ObjectReader &object, const Standard &standard);

    Breaches &m_breaches;
    bool m_renormalisesSections = false;
};

void StandardReader::readSums(ObjectReader &object, Section &section)
{
    section.base = object.points("base").value_or(Points{});
    section.aggregate = static_cast<Aggregate>(object.word("aggregate", aggregateWords(), 0));
    section.byShare = object.word("by", {u"points"_s, u"share"_s}, 0) == 1;
    section.weight = object.measure("weight").value_or(wholeMeasure(1));
    if (section.weight < Measure{})
        object.breach("weight", u"a weight is not below 0"_s);
    section.floor = object.points("floor");
    section.ceiling = object.points("ceiling");
    if (section.floor && section.ceiling && *section.floor > *section.ceiling)
        object.breach("floor", u"the floor lies above the ceiling"_s);
    if (m_renormalisesSections)
        checkRenormalised(m_breaches, object, section);
}

Section StandardReader::readSection(const Json &json, const QString &path, int depth)
{
    Section section;
    ObjectReader object(m_breaches, json, path);
    if (!object.isObject())
        return section;
    const QString around = m_breaches.section;
    const Json *id = object.find("id");
    m_breaches.section = id && id->isText() ? id->string() : QString();
    section.id = object.requiredText("id");
    section.number = object.text("number");
    section.title = object.text("title");
    section.points = object.points("points");
    readSums(object, section);
    if (depth == deepestSection && object.has("sections"))
        object.breach("sections", u"sections lie at most four deep"_s);
    object.list("items", [&](const Json &item, const QString &at) {
        section.items.push_back(readItem(m_breaches, item, at));
    });
    object.list("sections", [&](const Json &child, const QString &at) {
        section.sections.push_back(readSection(child, at, depth + 1));
    });
    if (!object.has("items") && !object.has("sections"))
        m_breaches.add(path, u"a section holds items or sections"_s);
    section.levels = readLevels(m_breaches, object);
    object.finish();
    m_breaches.section = around;
    return section;
}

Part StandardReader::readPart(const Json &json, const QString &path)
{
    Part part;
    ObjectReader object(m_breaches, json, path);
    part.common = object.word("kind", {u"common"_s, u"sector"_s}, 1) == 0;
    part.title = object.text("title");
    part.points = object.points("points");
    if (const Json *from = object.take("from")) {
        ObjectReader origin(m_breaches, *from, object.pathOf("from"));
        part.fromId = origin.requiredText("id");
        part.fromRevision = static_cast<int>(origin.integer("revision", 0, 1'000'000).value_or(0));
        origin.finish();
    }
    object.require("sections");
    object.list("sections", [&](const Json &section, const QString &at) {
        part.sections.push_back(readSection(section, at, 1));
    });
    object.finish();
    return part;
}

void StandardReader::readTotal(ObjectReader &object, Standard &standard)
{
    const Json *found = object.take("total");
    if (!found)
        return;
    ObjectReader total(m_breaches, *found, object.pathOf("total"));
    standard.total.of = total.points("of");
    standard.total.floor = total.points("floor");
    standard.total.ceiling = total.points("ceiling");
    if (standard.total.floor && standard.total.ceiling &&
        *standard.total.floor > *standard.total.ceiling)
        total.breach("floor", u"the floor lies above the ceiling"_s);
    if (const Json *rounding = total.take("rounding")) {
        ObjectReader reader(m_breaches, *rounding, total.pathOf("rounding"));
        standard.total.places = static_cast<int>(reader.integer("places", 0, 3).value_or(3));
        reader.finish();
    }
    standard.total.renormalise =
        static_cast<Renormalise>(total.word("renormalise", renormaliseWords(), -1) + 1);
    total.finish();
    m_renormalisesSections = standard.total.renormalise == Renormalise::Section;
}

void StandardReader::readLevelsOfAssessors(ObjectReader &object, Standard &standard)
{
    standard.levels = object.texts("levels");
    if (!object.has("levels"))
        standard.levels = {u"county"_s};
    else if (standard.levels.isEmpty())
        object.breach("levels", u"there must be a level"_s);
    if (QStringList(standard.levels).removeDuplicates() > 0)
        m_breaches.add(object.pathOf("levels"), u"a level stands twice"_s, u"duplicate-id"_s);
    QStringList mixed;
    object.list("mix", [&](const Json &json, const QString &path) {
        ObjectReader reader(m_breaches, json, path);
        LevelWeight weight;
        weight.level = reader.requiredText("level");
        reader.require("weight");
        weight.weight = reader.measure("weight").value_or(Measure{});
        reader.finish();
        if (mixed.contains(weight.level))
            m_breaches.add(path + u".level"_s, u"this level stands twice"_s, u"duplicate-id"_s);
        mixed.append(weight.level);
        standard.mix.push_back(weight);
    });
}

void StandardReader::readHead(ObjectReader &object, Standard &standard)
{
    const QString format = object.requiredText("format");
    if (!format.isEmpty() && format != u"plumbline-standard/1"_s)
        object.breach("format", u"the format must be plumbline-standard/1"_s);
    standard.isPart = object.word("kind", {u"standard"_s, u"part"_s}, 0) == 1;
    standard.id = object.requiredText("id");
    object.require("revision");
    standard.revision = static_cast<int>(object.integer("revision", 0, 1'000'000).value_or(0));
    standard.code = object.text("code");
    standard.title = object.requiredText("title");
    standard.sector = object.text("sector");
    object.require("year");
    standard.year = static_cast<int>(object.integer("year", 1900, 9999).value_or(0));
}

// A part of its own is one part and no more: grades, levels and totals are the standards'.
void StandardReader::checkAlone(ObjectReader &object, const Standard &standard)
{
    for (const char *key : {"levels", "mix", "total", "grading"})
        if (object.has(key))
            object.breach(key, u"a part of its own does not have this: its standards do"_s);
    if (standard.parts.size() > 1)
        object.breach("parts", u"a part of its own holds one part"_s);
    if (!standard.parts.empty() && !standard.parts.front().fromId.isEmpty())
        m_breaches.add(u"$.parts[0].from"_s, u"a part of its own is not taken from another"_s);
}

Standard StandardReader::read(const Json &root)
{
    Standard standard;
    ObjectReader object(m_breaches, root, u"$"_s);
    if (!object.isObject())
        return standard;
    readHead(object, standard);
    readTotal(object, standard);
    object.require("parts");
    object.list("parts", [&](const Json &part, const QString &path) {
        standard.parts.push_back(readPart(part, path));
    });
    if (standard.isPart)
        checkAlone(object, standard);
    readLevelsOfAssessors(object, standard);
    if (const Json *grading = object.take("grading"))
        standard.grading = readGrading(m_breaches, *grading, u"$.grading"_s);
    object.finish();
    numberStandard(standard);
    return standard;
}
} // namespace

UncheckedStandard readUnchecked(const Json &root)
{
    Breaches breaches;
    UncheckedStandard reading;
    reading.standard = StandardReader(breaches).read(root);
    reading.breaches = std::move(breaches.findings);
    return reading;
}

Findings checked(UncheckedStandard &reading)
{
    Findings findings = reading.breaches;
    const Findings further = checkStandard(reading.standard, reading.breaches);
    findings.insert(findings.end(), further.begin(), further.end());
    return findings;
}

StandardReading readStandard(const QByteArray &json)
{
    return readStandard(parseJson(json));
}

StandardReading readStandard(const JsonDocument &document)
{
    Breaches breaches;
    for (const QString &path : document.duplicates)
        breaches.add(path, u"this key stands twice"_s);
    UncheckedStandard draft = readUnchecked(document.root);
    draft.breaches.insert(draft.breaches.begin(), breaches.findings.begin(),
                          breaches.findings.end());
    StandardReading reading;
    reading.findings = checked(draft);
    reading.standard = std::move(draft.standard);
    reading.canonical = canonicalJson(document.root);
    reading.hash = hexOf(digest({reading.canonical}));
    return reading;
}

StandardReading readUsableStandard(const QByteArray &json)
{
    StandardReading reading = readStandard(json);
    for (const Finding &finding : reading.findings) {
        if (finding.severity == Severity::Error)
            throw Error(Failure::Invalid, finding.text).at(finding.path);
    }
    return reading;
}

} // namespace core
