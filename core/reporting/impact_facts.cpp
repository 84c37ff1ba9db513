// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/impact_facts.h"

#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"
#include "core/storage/register_codec.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace core {
namespace {

std::size_t at(std::int32_t place)
{
    return static_cast<std::size_t>(place);
}

class FactsReader
{
public:
    FactsReader(Database &db, StandardShelf &shelf, const ImpactQuestion &question,
                ImpactReport &report)
        : m_db(db)
        , m_shelf(shelf)
        , m_question(question)
        , m_report(report)
    {
    }

    ImpactFacts read();

private:
    using Places = std::unordered_map<std::int64_t, std::int32_t>; ///< by number in the file

    void readPairs();
    void listStandards();
    void listItems(std::int32_t standard);
    void listGrades(const Standard &standard);
    ImpactPairing pairingOf(const ImpactPair &pair, std::int32_t standard) const;
    void readRoundsAsked();
    void readOrganizationsOf();
    void readSheets();
    void makeTasks();
    void makeBands();

    Database &m_db;
    StandardShelf &m_shelf;
    const ImpactQuestion &m_question;
    ImpactReport &m_report;
    ImpactFacts m_facts;
    Places m_pairs;
    Places m_rounds;
    Places m_organizations;
};

/// The standards of the workbook that are of a sector in question; parts grade nobody.
void FactsReader::readPairs()
{
    std::vector<std::pair<std::int64_t, StandardRef>> known;
    m_db.each("SELECT no, id, revision, hash FROM standard WHERE document IS NOT NULL AND part = 0 "
              "ORDER BY id, revision",
              [&](const Statement &row) {
                  known.emplace_back(row.integer(0),
                                     StandardRef{row.text(1), static_cast<int>(row.integer(2)),
                                                 QString::fromLatin1(row.bytes(3).toHex())});
              });
    for (const auto &[no, ref] : known) {
        const CompiledStandard &now = m_shelf.get(ref).compiled;
        for (std::size_t n = 0; n < m_question.standards.size(); ++n) {
            const CompiledStandard &then = *m_question.standards[n];
            if (then.standard.sector != now.standard.sector)
                continue;
            m_pairs[no] = static_cast<std::int32_t>(m_facts.pairs.size());
            m_facts.pairs.push_back({&now,
                                     &then,
                                     AnswerTransfer(now.standard, then.standard),
                                     {},
                                     no,
                                     static_cast<std::int32_t>(n)});
        }
    }
}

void FactsReader::listGrades(const Standard &standard)
{
    for (const QString &grade : standard.grading.grades)
        if (!m_report.grades.contains(grade))
            m_report.grades.append(grade);
}

/// Items of the standard in question, and then those that only earlier ones have.
void FactsReader::listItems(std::int32_t standard)
{
    using Place = ImpactItem::Place;
    QHash<QString, std::size_t> listed;
    const auto list = [&](const Item &item, Place first) {
        const auto known = listed.constFind(item.id);
        if (known == listed.constEnd()) {
            listed.insert(item.id, m_report.items.size());
            m_report.items.push_back({standard, item.id, item.number, item.text, first});
        } else if (m_report.items[*known].place == Place::Then) {
            m_report.items[*known].place = Place::Both;
        }
    };
    const auto first = static_cast<std::int32_t>(m_report.items.size());
    for (const Item *item : m_question.standards[at(standard)]->items)
        list(*item, Place::Then);
    for (std::size_t n = 0; n < m_facts.pairs.size(); ++n) {
        if (m_facts.pairs[n].question != standard)
            continue;
        m_facts.pairs[n].items.first = first;
        for (const Item *item : m_facts.pairs[n].now->items)
            list(*item, Place::Now);
    }
}

void FactsReader::listStandards()
{
    for (const CompiledStandard *compiled : m_question.standards) {
        const Standard &standard = compiled->standard;
        m_report.standards.push_back(
            {standard.id, standard.revision, standard.code, standard.title, standard.sector});
        listGrades(standard);
        listItems(static_cast<std::int32_t>(m_report.standards.size()) - 1);
    }
    for (const ImpactPair &pair : m_facts.pairs)
        listGrades(pair.now->standard);
    for (std::size_t n = 0; n < m_facts.pairs.size(); ++n)
        m_facts.pairs[n].items = pairingOf(m_facts.pairs[n], m_facts.pairs[n].question);
}

ImpactPairing FactsReader::pairingOf(const ImpactPair &pair, std::int32_t standard) const
{
    QHash<QString, const Item *> now;
    QHash<QString, const Item *> then;
    for (const Item *item : pair.now->items)
        now.insert(item->id, item);
    for (const Item *item : pair.then->items)
        then.insert(item->id, item);
    ImpactPairing pairing;
    pairing.first = pair.items.first;
    for (const ImpactItem &listed : m_report.items) {
        if (listed.standard != standard)
            continue;
        const Item *before = now.value(listed.id);
        const Item *after = then.value(listed.id);
        pairing.now.push_back(before == nullptr ? -1 : before->ordinal);
        pairing.then.push_back(after == nullptr ? -1 : after->ordinal);
        pairing.shared.push_back(static_cast<char>(before != nullptr && after != nullptr &&
                                                   before->kind == ItemKind::Scored &&
                                                   after->kind == ItemKind::Scored));
    }
    for (const QString &grade : m_report.grades)
        pairing.ladder.push_back(
            static_cast<char>(pair.then->standard.grading.grades.contains(grade)));
    return pairing;
}

void FactsReader::readRoundsAsked()
{
    const auto isAsked = [this](const RoundId &id) {
        const auto &asked = m_question.rounds;
        return asked.empty() || std::find(asked.begin(), asked.end(), id) != asked.end();
    };
    m_db.each(
        "SELECT no, key, name, year, frozen FROM round WHERE length(value) > 0 "
        "ORDER BY year DESC, begins DESC, name",
        [&](const Statement &row) {
            const RoundId id = RoundId::from(row.view(1));
            if (!isAsked(id))
                return;
            m_rounds[row.integer(0)] = static_cast<std::int32_t>(m_report.rounds.size());
            const auto year = static_cast<int>(row.integer(3));
            m_report.rounds.push_back({id, row.text(2), year, row.integer(4) != 0, {}, {}, {}});
            m_facts.rounds.push_back({row.integer(0), year, 0, 0});
        });
}

void FactsReader::readOrganizationsOf()
{
    m_db.each("SELECT no, key, code, name, sector, county, township, attributes FROM organization "
              "WHERE stub = 0",
              [&](const Statement &row) {
                  m_organizations[row.integer(0)] =
                      static_cast<std::int32_t>(m_report.organizations.size());
                  const ImpactOrganization listed{OrganizationId::from(row.view(1)),
                                                  row.text(2),
                                                  row.text(3),
                                                  row.text(4),
                                                  row.text(5),
                                                  row.text(6)};
                  Subject subject;
                  subject.organization = listed.code;
                  subject.county = listed.county;
                  subject.sector = listed.sector;
                  subject.township = listed.township;
                  if (!row.view(7).isEmpty())
                      subject.attributes = decodeAttributes(row.view(7));
                  m_report.organizations.push_back(listed);
                  m_facts.subjects.push_back(std::move(subject));
              });
}

/// The first scorer's are those whose series is a multiple of 16: a sheet that follows a superseded
/// one has the next.
void FactsReader::readSheets()
{
    const auto placeIn = [](const Places &places, std::int64_t no) {
        const auto found = places.find(no);
        return found == places.end() ? -1 : found->second;
    };
    Statement read = m_db.prepare("SELECT no, key, organization, round, standard, level "
                                  "FROM assessment WHERE series % 16 = 0 AND state <> ?");
    read.bind(1, static_cast<std::int64_t>(VisitState::Superseded));
    while (read.next()) {
        ImpactSheet sheet;
        sheet.no = read.integer(0);
        sheet.id = AssessmentId::from(read.view(1));
        sheet.organization = placeIn(m_organizations, read.integer(2));
        sheet.round = placeIn(m_rounds, read.integer(3));
        sheet.pair = placeIn(m_pairs, read.integer(4));
        if (sheet.organization < 0 || sheet.round < 0 || sheet.pair < 0)
            continue;
        sheet.rank = static_cast<std::int32_t>(
            m_facts.pairs[at(sheet.pair)].now->standard.levels.indexOf(read.text(5)));
        m_facts.sheets.push_back(sheet);
    }
}

void FactsReader::makeTasks()
{
    std::vector<ImpactSheet> &sheets = m_facts.sheets;
    std::sort(sheets.begin(), sheets.end(), [](const ImpactSheet &a, const ImpactSheet &b) {
        return std::tie(a.round, a.organization, a.rank, a.no) <
               std::tie(b.round, b.organization, b.rank, b.no);
    });
    for (std::size_t n = 0; n < sheets.size(); ++n) {
        const bool goesOn = n > 0 && sheets[n].organization == sheets[n - 1].organization &&
                            sheets[n].round == sheets[n - 1].round;
        if (!goesOn)
            m_facts.tasks.push_back({static_cast<std::int32_t>(n), 0});
        ++m_facts.tasks.back().count;
    }
    std::size_t task = 0;
    for (std::size_t round = 0; round < m_facts.rounds.size(); ++round) {
        m_facts.rounds[round].first = task;
        while (task < m_facts.tasks.size() &&
               at(sheets[at(m_facts.tasks[task].first)].round) == round)
            ++task;
        m_facts.rounds[round].last = task;
    }
}

/// Bands for totals of 100; wider where totals are larger.
void FactsReader::makeBands()
{
    constexpr std::int64_t usual = 100'000;
    std::int64_t of = usual;
    for (const CompiledStandard *standard : m_question.standards)
        of = std::max(of, standard->full.total.thousandths);
    const std::int64_t unit = of / 100;
    const std::vector<std::int64_t> edges = {0, 2 * unit, 5 * unit, 10 * unit};
    const auto band = [&](int sign, std::size_t n) {
        return ImpactBand{sign, {edges[n]}, {n + 1 < edges.size() ? edges[n + 1] : 0}, 0};
    };
    for (std::size_t n = edges.size(); n > 0; --n)
        m_report.bands.push_back(band(-1, n - 1));
    m_report.bands.push_back({});
    for (std::size_t n = 0; n < edges.size(); ++n)
        m_report.bands.push_back(band(1, n));
}

ImpactFacts FactsReader::read()
{
    readPairs();
    listStandards();
    readRoundsAsked();
    readOrganizationsOf();
    readSheets();
    makeTasks();
    makeBands();
    return std::move(m_facts);
}

} // namespace

ImpactFacts readImpactFacts(Database &db, StandardShelf &shelf, const ImpactQuestion &question,
                            ImpactReport &report)
{
    return FactsReader(db, shelf, question, report).read();
}

} // namespace core
