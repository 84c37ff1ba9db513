// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/results_writer.h"

#include "core/document/json_writer.h"
#include "core/document/notation.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// Writes results of one standard; its views are made once.
class ResultsWriter
{
public:
    explicit ResultsWriter(const Standard &standard)
        : m_standard(standard)
        , m_items(itemsOf(standard))
        , m_sections(sectionsOf(standard))
    {
    }

    QByteArray write(const ScoreRun &run);

private:
    void writeRefused(const std::vector<Refusal> &refused);
    void writeResult(const OrganizationResult &one);
    void writeHead(const OrganizationResult &one);
    void writeSections(const Result &result);
    void writeItems(const Result &result);
    void writeLine(const Line &line, const Item &item);
    void writeGrading(const Result &result);
    void writeNext(const Result &result);
    QString grade(std::int32_t ordinal) const;

    const Standard &m_standard;
    std::vector<const Item *> m_items;
    std::vector<const Section *> m_sections;
    JsonWriter m_json;
};

QString ResultsWriter::grade(std::int32_t ordinal) const
{
    return ordinal < 0 ? QString() : m_standard.grading.grades.value(ordinal);
}

QString stateWord(ResultState state)
{
    return state == ResultState::Complete     ? u"complete"_s
           : state == ResultState::Incomplete ? u"incomplete"_s
                                              : u"suspended"_s;
}

void ResultsWriter::writeHead(const OrganizationResult &one)
{
    const Result &result = one.result;
    m_json.key("organization").text(one.organization);
    m_json.key("level").text(result.level);
    m_json.key("levels").beginObject();
    for (const auto &[level, total] : result.levels)
        m_json.id(level).points(total);
    m_json.endObject();
    m_json.key("total").points(result.total);
    if (result.rawTotal)
        m_json.key("rawTotal").points(*result.rawTotal);
    m_json.key("possible").points(result.possible);
    m_json.key("grade").textOrNull(grade(result.grade));
    m_json.key("state").text(stateWord(result.state));
    m_json.key("provisional").flag(result.provisional);
}

void ResultsWriter::writeSections(const Result &result)
{
    m_json.key("sections").beginObject();
    for (const Section *section : m_sections) {
        const SectionResult &own = result.sections[static_cast<std::size_t>(section->ordinal)];
        m_json.id(section->id).beginObject();
        m_json.key("earned").points(own.earned);
        m_json.key("possible").points(own.possible);
        m_json.key("level").textOrNull(grade(own.level));
        m_json.endObject();
    }
    m_json.endObject();
}

void ResultsWriter::writeLine(const Line &line, const Item &item)
{
    m_json.beginObject();
    if (line.clause >= 0)
        m_json.key("clause").text(item.clauses[static_cast<std::size_t>(line.clause)].id);
    if (line.group >= 0)
        m_json.key("group").text(item.groups[static_cast<std::size_t>(line.group)].id);
    m_json.key("points").points(line.points);
    m_json.key("text").text(notationOf(line, item));
    m_json.endObject();
}

void ResultsWriter::writeItems(const Result &result)
{
    m_json.key("items").beginObject();
    for (const Item *item : m_items) {
        const ItemResult &own = result.items[static_cast<std::size_t>(item->ordinal)];
        m_json.id(item->id).beginObject();
        m_json.key("earned").points(own.earned);
        m_json.key("possible").points(own.possible);
        m_json.key("nominal").points(own.nominal);
        m_json.key("level").textOrNull(grade(own.level));
        m_json.key("notApplicable").flag(own.notApplicable);
        m_json.key("lines").beginList();
        for (const Line &line : own.lines)
            writeLine(line, *item);
        m_json.endList().endObject();
    }
    m_json.endObject();
}

void ResultsWriter::writeGrading(const Result &result)
{
    m_json.key("vetoes").beginList();
    for (const std::int32_t item : result.vetoes)
        m_json.text(m_items[static_cast<std::size_t>(item)]->id);
    m_json.endList();
    m_json.key("unanswered").beginList();
    for (const std::int32_t item : result.unanswered)
        m_json.text(m_items[static_cast<std::size_t>(item)]->id);
    for (const QString &name : result.missingAttributes)
        m_json.text(u"attribute:"_s + name);
    m_json.endList();
    m_json.key("grading").beginList();
    for (const GradingStep &step : result.grading)
        m_json.text(notationOf(step, m_standard));
    m_json.endList();
}

void ResultsWriter::writeNext(const Result &result)
{
    m_json.key("next");
    if (!result.next) {
        m_json.null();
        return;
    }
    m_json.beginObject();
    m_json.key("grade").text(grade(result.next->grade));
    m_json.key("missing");
    if (result.next->missing)
        m_json.points(*result.next->missing);
    else
        m_json.null();
    m_json.key("blockedBy").beginList();
    for (const QString &id : result.next->blockedBy)
        m_json.text(id);
    if (result.next->quotaIsFull)
        m_json.text(u"quota:"_s + grade(result.next->grade));
    m_json.endList().endObject();
}

void ResultsWriter::writeResult(const OrganizationResult &one)
{
    m_json.beginObject();
    writeHead(one);
    writeSections(one.result);
    writeItems(one.result);
    writeGrading(one.result);
    writeNext(one.result);
    m_json.endObject();
}

void ResultsWriter::writeRefused(const std::vector<Refusal> &refused)
{
    m_json.key("refused").beginList();
    for (const Refusal &refusal : refused) {
        m_json.beginObject();
        m_json.key("organization").text(refusal.organization);
        m_json.key("where").text(refusal.where);
        m_json.key("why").text(refusal.why);
        m_json.endObject();
    }
    m_json.endList();
}

QByteArray ResultsWriter::write(const ScoreRun &run)
{
    m_json.beginObject().key("format").text(u"plumbline-results/1"_s);
    m_json.key("standard").beginObject();
    m_json.key("id").text(run.standard.id);
    m_json.key("revision").number(run.standard.revision);
    m_json.key("hash").text(run.standard.hash);
    m_json.endObject();
    writeRefused(run.refused);
    m_json.key("results").beginList();
    for (const OrganizationResult &one : run.results)
        writeResult(one);
    m_json.endList().endObject();
    return m_json.bytes() + '\n';
}
} // namespace

QByteArray resultsDocument(const ScoreRun &run, const Standard &standard)
{
    return ResultsWriter(standard).write(run);
}

} // namespace core
