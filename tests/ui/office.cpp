// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/office.h"

#include "core/document/standard_reader.h"
#include "core/journal/edits.h"
#include "core/journal/freeze.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/workbook.h"

#include <QSettings>

using namespace Qt::StringLiterals;

TestOffice::TestOffice(const QByteArray &standardJson, int count)
    : m_now(core::startOfDay(today()) + std::int64_t{9} * 3'600'000)
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    core::Workbook::create(path(), u"130207"_s, u"丰南区委组织部"_s, [this] { return m_now; });
    reopen();
    fill(standardJson, count);
}

void TestOffice::close()
{
    m_session.reset();
}

void TestOffice::reopen()
{
    close();
    m_session = std::make_unique<ui::Session>(path(), [this] { return m_now += 1; });
}

void TestOffice::fill(const QByteArray &standardJson, int count)
{
    const core::StandardReading reading = core::readStandard(standardJson);
    const core::Standard &read = reading.standard;
    standard = {read.id, read.revision, reading.hash};
    core::StandardEntry entry{standard, read.code, read.title, read.sector, read.year, 0};
    entry.items = static_cast<int>(core::itemsOf(read).size());
    const core::Clock clock = [this] { return m_now += 1; };
    round.id = core::RoundId::make(clock);
    round.year = 2023;
    round.name = u"2023年第四季度"_s;
    round.begins = QDate(2023, 10, 1);
    round.ends = QDate(2023, 12, 31);
    round.levels = read.levels;
    round.standards[read.sector] = standard;
    std::vector<core::Edit> edits{core::standardEdit(entry, reading.canonical),
                                  core::roundEdit(round),
                                  core::divisionEdit({u"130207"_s, u"丰南区"_s, {}})};
    const QStringList names{u"东村党支部"_s, u"西浭河村党总支"_s, u"南岭村党支部"_s,
                            u"北庄村党支部"_s};
    for (int n = 0; n < count; ++n) {
        core::Organization made;
        made.id = core::OrganizationId::make(clock);
        made.code = u"130207-%1"_s.arg(n + 1, 4, 10, QChar(u'0'));
        made.name = n < names.size() ? names[n] : u"第%1村党支部"_s.arg(n + 1);
        made.sector = read.sector;
        made.county = u"130207"_s;
        made.township = u"丰南镇"_s;
        made.affiliation = u"130207"_s;
        organizations.push_back(made);
        edits.push_back(core::identityEdit(made));
    }
    m_session->edit(core::Action::MakeWorkbook, edits);
}

core::AssessmentId TestOffice::plan(std::size_t organization, const QDate &day)
{
    const core::SheetName name{round.id, organizations.at(organization).id, u"county"_s, 0};
    const core::AssessmentId id = core::assessmentKey(name);
    m_session->edit(core::Action::PlanVisit,
                    {core::assessmentEdit(name, standard, u"130207"_s),
                     core::visitEdit(id, core::VisitState::Planned, day, u"130207"_s)});
    return id;
}

void TestOffice::freeze()
{
    round.frozen = true;
    m_session->edit(core::Action::FreezeRound,
                    core::freezeEdits(m_session->database(), round.id,
                                      core::Key::make([this] { return m_session->now(); })));
}

core::Sheet TestOffice::sheet(const core::AssessmentId &id)
{
    core::Database db(path(), core::Database::Mode::ReadOnly);
    const auto &shelved = m_session->standards().get(standard);
    core::Sheet read;
    read.fit(shelved.standard);
    core::readSheet(db, id, shelved.standard, read);
    return read;
}

core::AssessmentEntry TestOffice::entry(const core::AssessmentId &id)
{
    return *core::readAssessment(m_session->database(), id);
}

namespace {

QByteArray standardAround(const QByteArray &sections, const QByteArray &points, int of)
{
    return R"({"format":"plumbline-standard/1","id":"3f2b8a52-54a5-4f35-9dd0-0a3a6d6a0c11",)"
           R"("revision":1,"code":"TEST","title":"农村基层党组织评定标准","sector":"village",)"
           R"("year":2023,"parts":[{"kind":"common","title":"通用部分","points":)" +
           points + R"(,"sections":[)" + sections +
           R"(]}],"levels":["county"],"grading":{"grades":["A","B","C"],)"
           R"("rules":[{"grade":"A","when":{"total":true,"atLeast":)" +
           QByteArray::number(of * 0.9) + R"(}},{"grade":"B","when":{"total":true,"atLeast":)" +
           QByteArray::number(of * 0.6) + R"(}},{"grade":"C","when":true}]}})";
}

} // namespace

QByteArray countingStandard(int items)
{
    QByteArray sections;
    for (int first = 0; first < items; first += 10) {
        QByteArray held;
        const int last = std::min(items, first + 10);
        for (int n = first; n < last; ++n) {
            const QByteArray number =
                QByteArray::number(first / 10 + 1) + '.' + QByteArray::number(n - first + 1);
            held +=
                QByteArray(n > first ? "," : "") + R"({"id":"i)" + QByteArray::number(n + 1) +
                R"(","number":")" + number +
                R"(","text":"按期召开会议，记录完整，缺一次扣0.5分。","points":2,"method":"查阅资料",)"
                R"("clauses":[{"id":"c1","text":"每缺一次扣0.5分","rule":{"type":"each",)"
                R"("points":-0.5},"input":{"type":"count","label":"缺少次数","unit":"次"}}]})";
        }
        sections += QByteArray(first > 0 ? "," : "") + R"({"id":"s)" + QByteArray::number(first) +
                    R"(","number":")" + QByteArray::number(first / 10 + 1) +
                    R"(","title":"组织生活","items":[)" + held + "]}";
    }
    return standardAround(sections, QByteArray::number(items * 2), items * 2);
}

QByteArray standardOf(const QByteArray &items, int points)
{
    return standardAround(R"({"id":"s1","number":"1","title":"组织建设","items":[)" + items + "]}",
                          QByteArray::number(points), points);
}
