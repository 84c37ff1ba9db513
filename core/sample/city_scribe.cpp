// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/city_scribe.h"

#include "core/base/error.h"
#include "core/journal/edits.h"
#include "core/journal/freeze.h"
#include "core/sample/city_beginning.h"
#include "core/sample/city_places.h"
#include "core/sample/decision_words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::uint64_t sheetThrows = 131;
constexpr std::uint64_t lowerThrows = 171;
constexpr std::uint64_t decisionThrows = 211;
constexpr std::uint64_t freezingThrows = 307;
constexpr std::size_t chunk = 128;
constexpr int morning = 9 * 60;
constexpr int afternoon = 15 * 60;
constexpr int lowerLevels = 25; ///< thousandths of the sheets that have those of the levels below

const QString self = u"self"_s;
const QString township = u"township"_s;

bool isGraded(Fate fate)
{
    return fate == Fate::GradeA || fate == Fate::GradeB || fate == Fate::GradeC;
}

int gradeOf(Fate fate)
{
    return fate == Fate::GradeA ? 0 : fate == Fate::GradeC ? 2 : 1;
}

QString gradeName(const CompiledStandard &standard, int grade)
{
    return grade < 0 ? QString() : standard.standard.grading.grades.at(grade);
}

// All answered items; of a draft the first ones only.
std::vector<std::uint32_t> answeredItems(const CompiledStandard &standard, const Sheet &sheet,
                                         std::size_t most)
{
    std::vector<std::uint32_t> items;
    for (const Item *item : standard.items) {
        const auto ordinal = static_cast<std::size_t>(item->ordinal);
        const ItemAnswer &answer = sheet.items[ordinal];
        const bool isAnswered =
            answer.clean || answer.notApplicable ||
            std::any_of(item->clauses.begin(), item->clauses.end(), [&](const Clause &one) {
                return sheet.clauses[static_cast<std::size_t>(one.ordinal)].given;
            });
        if (isAnswered && items.size() < most)
            items.push_back(static_cast<std::uint32_t>(ordinal));
    }
    return items;
}

} // namespace

void SampleTime::moveTo(const QDate &day, int minutes)
{
    const std::int64_t wished = startOfDay(day) + static_cast<std::int64_t>(minutes) * 60'000;
    m_now = std::max(m_now, std::min(wished, m_present));
}

/// How far the writing of one round has come.
struct CityScribe::Turn
{
    std::size_t place = 0;
    CityRound *round = nullptr;
    std::vector<CityVisit> visits;
    std::size_t next = 0;    ///< visit
    std::size_t decided = 0; ///< organization
};

CityScribe::CityScribe(Database &db, Journal &journal, SampleTime &time,
                       const SampleOptions &options, const std::function<bool(int)> &progress)
    : m_db(db)
    , m_journal(journal)
    , m_time(time)
    , m_options(options)
    , m_progress(progress)
    , m_people(makeOrganizations(options.organizations, options.seed, time.today()))
    , m_rounds(cityRounds(options.rounds, time.today()))
    , m_plan(planGrades(m_people.organizations, m_rounds, options.seed))
    , m_authors(cityAuthors(options.seed))
    , m_held(m_people.organizations.size())
    , m_computed(m_people.organizations.size())
{
    Dice dice(options.seed, sheetThrows);
    for (CityRound &round : m_rounds) {
        round.round.id = {thrownKey(startOfDay(round.round.begins), dice)};
        round.round.standards = m_standards.refs();
    }
    m_all = static_cast<std::int64_t>(m_rounds.size() + 1) * options.organizations;
}

void CityScribe::writeAll()
{
    writeBeginning();
    for (std::size_t place = 0; place < m_rounds.size(); ++place)
        writeRound(place);
    m_journal.setAuthor(authorOf(cityCode()));
    m_journal.settleMark();
    if (m_progress)
        m_progress(100);
}

void CityScribe::tell(std::int64_t done)
{
    m_done += done;
    const auto percent = static_cast<int>(std::min<std::int64_t>(m_done * 100 / m_all, 99));
    if (percent == m_told || !m_progress)
        return;
    m_told = percent;
    if (!m_progress(percent))
        throw Error(Failure::Cancelled, u"stopped while making the sample city"_s);
}

AuthorId CityScribe::authorOf(const QString &office) const
{
    return m_authors.at(office).id;
}

void CityScribe::writeBeginning()
{
    m_journal.setAuthor(authorOf(cityCode()));
    m_journal.apply(Action::MakeSample, beginningEdits(m_authors, m_standards.edits));
    std::size_t next = 0;
    std::size_t nextEvent = 0;
    std::map<OrganizationId, QString> scopes;
    for (const CityOrganization &one : m_people.organizations)
        scopes[one.organization.id] = one.organization.affiliation;
    m_journal.applyMany(Action::MakeSample, [&] {
        std::vector<Edit> edits;
        for (; next < m_people.organizations.size() && edits.size() < chunk; ++next)
            for (Edit &edit : organizationEdits(m_people.organizations[next].organization))
                edits.push_back(std::move(edit));
        if (edits.empty())
            for (; nextEvent < m_people.events.size() && edits.size() < chunk; ++nextEvent)
                edits.push_back(eventEdit(m_people.events[nextEvent],
                                          scopes[m_people.events[nextEvent].organization]));
        tell(static_cast<std::int64_t>(edits.size()) / 4);
        return edits;
    });
}

void CityScribe::writeRound(std::size_t place)
{
    Turn turn;
    turn.place = place;
    turn.round = &m_rounds[place];
    if (m_options.sheets)
        turn.visits = turn.round->open ? openVisits(m_people.organizations, *turn.round, m_plan,
                                                    m_options.seed, m_time.today())
                                       : decidedVisits(m_people.organizations, *turn.round, place,
                                                       m_plan, m_options.seed);
    std::fill(m_computed.begin(), m_computed.end(), QString());
    m_time.moveTo(turn.round->round.begins, morning);
    m_journal.setAuthor(authorOf(cityCode()));
    bool begun = false;
    m_journal.applyMany(Action::MakeSample, [&]() -> std::vector<Edit> {
        if (!std::exchange(begun, true))
            return {roundEdit(turn.round->round)};
        if (turn.next < turn.visits.size())
            return nextSheets(turn);
        return nextDecisions(turn);
    });
    if (!turn.round->open)
        freeze(place);
}

// The last thing that is done with a round.
void CityScribe::freeze(std::size_t place)
{
    Round &round = m_rounds[place].round;
    Dice dice(m_options.seed, freezingThrows, place);
    m_journal.setAuthor(authorOf(cityCode()));
    m_journal.apply(
        Action::FreezeRound,
        freezeEdits(m_db, round.id, thrownKey(startOfDay(m_rounds[place].decided), dice)));
    round.frozen = true;
}

QString CityScribe::levelOf(const Organization &organization) const
{
    return organization.affiliation == organization.county ? u"county"_s : u"city"_s;
}

Subject CityScribe::subjectOf(const CityVisit &visit, const CityRound &round,
                              const QString &level) const
{
    const Organization &organization = m_people.organizations[visit.organization].organization;
    Subject subject;
    subject.organization = organization.code;
    subject.county = organization.county;
    subject.sector = organization.sector;
    subject.township = organization.township;
    subject.attributes = organization.attributes;
    subject.year = round.round.year;
    subject.level = level;
    subject.held = m_held[visit.organization];
    return subject;
}

// The sheets of one team on one day.
std::vector<Edit> CityScribe::nextSheets(Turn &turn)
{
    std::vector<Edit> edits;
    const CityVisit first = turn.visits[turn.next];
    const QString &office = m_people.organizations[first.organization].organization.affiliation;
    m_journal.setAuthor(authorOf(office));
    m_time.moveTo(first.day, afternoon);
    std::int64_t sheets = 0;
    for (; turn.next < turn.visits.size() && edits.size() < chunk; ++turn.next, ++sheets) {
        const CityVisit &visit = turn.visits[turn.next];
        if (visit.day != first.day ||
            m_people.organizations[visit.organization].organization.affiliation != office)
            break;
        addLowerLevels(visit, *turn.round, edits);
        addSheet(visit, *turn.round, edits);
    }
    tell(sheets);
    return edits;
}

void CityScribe::addOpening(const CityVisit &visit, const SheetName &name,
                            const SampleStandard &standard, std::vector<Edit> &edits) const
{
    const QString &scope = m_people.organizations[visit.organization].organization.affiliation;
    edits.push_back(assessmentEdit(name, standard.ref, scope));
    edits.push_back(visitEdit(assessmentKey(name), visit.state, visit.day, scope));
}

void CityScribe::addSheet(const CityVisit &visit, const CityRound &round, std::vector<Edit> &edits)
{
    const CityOrganization &city = m_people.organizations[visit.organization];
    const bool superseded = visit.fate == Fate::Superseded;
    const QString sector = superseded ? city.formerSector : city.sectorOn(round.round.ends);
    SampleStandard &standard = m_standards.of(sector);
    const SheetName name{round.round.id, city.organization.id, levelOf(city.organization), 0};
    addOpening(visit, name, standard, edits);
    if (visit.state == VisitState::Planned)
        return;
    Dice dice(m_options.seed,
              sheetThrows + static_cast<std::uint64_t>(round.round.ends.toJulianDay()),
              visit.organization);
    SheetWish wish{gradeOf(visit.fate), visit.fate == Fate::Suspended, true};
    if (!round.open && isGraded(visit.fate) && city.organization.sector != u"township")
        wish.grade = computedFor(wish.grade, dice);
    Sheet &sheet = m_sheets[sector];
    sheet.fit(standard.compiled.standard);
    const Result &result =
        standard.maker.make(wish, subjectOf(visit, round, name.level), dice, sheet);
    const bool whole = visit.state != VisitState::Draft && !superseded;
    const std::vector<std::uint32_t> items = answeredItems(
        standard.compiled, sheet,
        whole ? standard.compiled.items.size() : static_cast<std::size_t>(dice.between(6, 44)));
    edits.push_back(
        answersEdit({assessmentKey(name), standard.ref, standard.compiled.standard, sheet, items},
                    city.organization.affiliation));
    if (whole)
        m_computed[visit.organization] = gradeName(standard.compiled, result.grade);
}

// A few sheets have those of the self-assessment and of the township beside them, a little kinder.
void CityScribe::addLowerLevels(const CityVisit &visit, const CityRound &round,
                                std::vector<Edit> &edits)
{
    const CityOrganization &city = m_people.organizations[visit.organization];
    const Organization &organization = city.organization;
    Dice dice(m_options.seed,
              lowerThrows + static_cast<std::uint64_t>(round.round.ends.toJulianDay()),
              visit.organization);
    if (!isGraded(visit.fate) || organization.sector == u"township" ||
        visit.state == VisitState::Planned || !dice.chance(lowerLevels))
        return;
    const QString sector = city.sectorOn(round.round.ends);
    SampleStandard &standard = m_standards.of(sector);
    for (const QString &level : {self, township}) {
        if (!standard.compiled.standard.levels.contains(level))
            continue;
        const SheetName name{round.round.id, organization.id, level, 0};
        CityVisit earlier = visit;
        earlier.state = VisitState::HandedIn;
        earlier.day = std::max(visit.day.addDays(level == self ? -12 : -6), round.round.begins);
        addOpening(earlier, name, standard, edits);
        Sheet &sheet = m_sheets[sector];
        sheet.fit(standard.compiled.standard);
        const int grade = level == self && dice.chance(300) ? 0 : gradeOf(visit.fate);
        standard.maker.make({grade, false, false}, subjectOf(visit, round, level), dice, sheet);
        edits.push_back(
            answersEdit({assessmentKey(name), standard.ref, standard.compiled.standard, sheet,
                         answeredItems(standard.compiled, sheet, standard.compiled.items.size())},
                        organization.affiliation));
    }
}

// After the sheets: what the meeting decided.
std::vector<Edit> CityScribe::nextDecisions(Turn &turn)
{
    std::vector<Edit> edits;
    if (turn.round->open)
        return edits;
    if (turn.decided == 0)
        m_journal.setAuthor(authorOf(cityCode()));
    m_time.moveTo(turn.round->decided, afternoon);
    for (; turn.decided < m_people.organizations.size() && edits.size() < chunk; ++turn.decided) {
        const std::size_t place = turn.decided;
        const Fate fate = m_plan[place][turn.place];
        if (fate != Fate::None)
            m_held[place].clear();
        if (!isGraded(fate))
            continue;
        const Organization &organization = m_people.organizations[place].organization;
        Decision decision;
        decision.organization = organization.id;
        decision.round = turn.round->round.id;
        decision.grade = u"ABC"_s.mid(gradeOf(fate), 1);
        decision.computed = m_options.sheets ? m_computed[place] : decision.grade;
        decision.day = turn.round->decided;
        decision.document = decisionDocument(turn.round->round);
        Dice dice(m_options.seed, decisionThrows + turn.place, place);
        decision.reason = decisionReason(decision, dice);
        m_held[place] = decision.grade;
        edits.push_back(decisionEdit(decision, organization.affiliation));
    }
    return edits;
}

} // namespace core
