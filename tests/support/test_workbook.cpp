// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workbook.h"

#include "core/document/standard_reader.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/organization_reader.h"
#include "tests/support/fresh_copies.h"

#include <QFile>

using namespace Qt::StringLiterals;

QByteArray TestWorkbook::standardJson()
{
    QByteArray items;
    for (int i = 1; i <= 5; ++i)
        items += QByteArray(i > 1 ? "," : "") + R"({"id":"i)" + QByteArray::number(i) +
                 R"(","number":")" + QByteArray::number(i) +
                 R"(","text":"t","points":20,"kind":"scored","method":"m","clauses":[{"id":"c1",)"
                 R"("text":"x","rule":{"type":"each","points":-0.5}}]})";
    return R"({"format":"plumbline-standard/1","id":"3f2b8a52-54a5-4f35-9dd0-0a3a6d6a0c11",)"
           R"("revision":1,"code":"TEST","title":"Test","sector":"village","year":2023,)"
           R"("parts":[{"kind":"common","title":"All","points":100,"sections":[{"id":"s1",)"
           R"("number":"1","title":"S","points":100,"items":[)" +
           items +
           R"(]}]}],"levels":["county"],"total":{"of":100},"grading":{"grades":["A","B","C"],)"
           R"("rules":[{"grade":"A","when":{"total":true,"atLeast":90}},)"
           R"({"grade":"B","when":{"total":true,"atLeast":60}},{"grade":"C","when":true}]}})";
}

QByteArray TestWorkbook::quotaStandardJson(const QByteArray &base)
{
    return standardJson()
        .replace(R"("revision":1)", R"("revision":2)")
        .replace(R"("grading":{)",
                 R"("grading":{"quota":[{"grade":"A","share":"50%","within":["county"],"base":")" +
                     base + R"(","rounding":"down","ties":"out"}],)");
}

TestWorkbook::TestWorkbook()
    : m_installation(core::Installation::open(m_folder.filePath(u"installation"_s)))
{
    const core::StandardReading reading = core::readStandard(standardJson());
    standard = reading.standard;
    standardRef = {standard.id, standard.revision, reading.hash};
    core::Workbook::create(path(), u"130207"_s, u"丰南区"_s, clock());
    open(path());
    round.id = core::RoundId::make(clock());
    round.year = 2023;
    round.name = u"2023年第四季度"_s;
    round.begins = QDate(2023, 10, 1);
    round.ends = QDate(2023, 12, 31);
    round.levels = QStringList{u"county"_s};
    round.standards[u"village"_s] = standardRef;
    organization.id = core::OrganizationId::make(clock());
    organization.code = u"130207-0001"_s;
    organization.name = u"东村党支部"_s;
    organization.sector = u"village"_s;
    organization.county = u"130207"_s;
    organization.affiliation = u"130207"_s;
    const core::SheetName name{round.id, organization.id, u"county"_s, 0};
    assessment = core::assessmentKey(name);
    const core::StandardEntry entry{standardRef, u"TEST"_s, u"Test"_s, u"village"_s, 2023, 5};
    journal().apply(core::Action::MakeWorkbook,
                    {core::standardEdit(entry, reading.canonical), core::roundEdit(round),
                     core::identityEdit(organization),
                     core::assessmentEdit(name, standardRef, organization.affiliation)});
}

TestWorkbook::TestWorkbook(const TestWorkbook &closed)
    : standard(closed.standard)
    , standardRef(closed.standardRef)
    , round(closed.round)
    , organization(closed.organization)
    , assessment(closed.assessment)
    , m_folder(quickPlace())
    , m_now(closed.m_now)
    , m_installation(core::Installation::open(m_folder.filePath(u"installation"_s)))
{
    QFile::copy(closed.path(), path());
}

void TestWorkbook::open(const QString &path)
{
    m_workbook = std::make_unique<core::Workbook>(path, core::Access::Write);
    m_journal = std::make_unique<core::Journal>(m_workbook->database(), m_installation, clock());
}

void TestWorkbook::close()
{
    m_journal.reset();
    m_workbook.reset();
}

void TestWorkbook::reopen()
{
    close();
    open(path());
}

core::Edit TestWorkbook::rename(const QString &name)
{
    core::Organization renamed = organization;
    renamed.name = name;
    return core::identityEdit(renamed);
}

QString TestWorkbook::nameInRow()
{
    return core::readOrganization(database(), organization.id)->name;
}

core::Edit TestWorkbook::count(std::uint32_t item, std::int64_t times, const QString &note)
{
    core::Sheet typed = sheet();
    core::ClauseAnswer &answer = typed.clauses.at(item);
    answer.given = times >= 0;
    answer.a = times >= 0 ? times : 0;
    typed.items.at(item).note = note;
    return core::answersEdit({assessment, standardRef, standard, typed, {item}},
                             organization.affiliation);
}

core::Sheet TestWorkbook::sheet()
{
    core::Sheet read;
    core::readSheet(database(), assessment, standard, read);
    return read;
}
