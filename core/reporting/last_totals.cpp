// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/last_totals.h"

#include "core/journal/round_mixes.h"
#include "core/model/result.h"
#include "core/storage/by_number.h"
#include "core/storage/database.h"
#include "core/storage/organization_reader.h"
#include "core/storage/register_codec.h"
#include "core/storage/statistics_reader.h"

#include <map>

namespace core {
namespace {

/// A scored sheet of the round that is being read.
struct ScoredSheet
{
    std::int64_t organization = 0;
    std::int64_t round = 0;
    std::int64_t standard = 0;
    std::int64_t total = 0;
    ResultState state = ResultState::Incomplete;
    bool isProvisional = false;
    int level = 0;  ///< place in LastTotals::m_levels
    int other = -1; ///< place of another sheet of the same organization and round
};

constexpr const char *selectSheets =
    "SELECT a.organization, a.round, a.standard, r.total, r.state, r.provisional, a.level "
    "FROM assessment a JOIN result r ON r.no = a.no "
    "WHERE a.round = ? AND a.series % 16 = 0 AND a.state <> 4 " // SheetName::scorers
    "AND (a.visit IS NULL OR a.visit <= ?) ORDER BY a.no";
constexpr const char *selectSheetsOfOne =
    "SELECT a.organization, a.round, a.standard, r.total, r.state, r.provisional, a.level "
    "FROM assessment a JOIN result r ON r.no = a.no "
    "WHERE a.organization = ? AND a.series % 16 = 0 AND a.state <> 4 "
    "AND (a.visit IS NULL OR a.visit <= ?) ORDER BY a.round, a.no";

/// Found without reading all sheets: the newest rounds have nearly every organization, and of the
/// few that are left their own sheets tell.
class LastTotals
{
public:
    LastTotals(Database &db, const QDate &day)
        : m_db(db)
        , m_day(dayNumber(day))
        , m_shelf(db)
        , m_mixes(db, m_shelf, day)
    {
        for (const std::int64_t standard : standardsWithMix(db))
            m_isMixed[standard] = 1;
    }

    std::vector<LastTotal> read()
    {
        std::vector<std::int64_t> rounds;
        m_db.each("SELECT no FROM round ORDER BY year DESC, begins DESC, key DESC",
                  [&](const Statement &row) {
                      m_order[row.integer(0)] = -static_cast<int>(rounds.size());
                      rounds.push_back(row.integer(0));
                  });
        std::vector<std::int64_t> left = organizations();
        for (std::size_t i = 0; i < rounds.size() && i < wholeRounds && !left.empty(); ++i) {
            Statement sheets = m_db.prepare(selectSheets);
            sheets.bind(1, rounds[i]).bind(2, m_day);
            take(sheets);
            std::erase_if(left, [this](std::int64_t no) { return m_known[no] > none; });
        }
        for (const std::int64_t no : left) {
            Statement &sheets = m_db.kept(selectSheetsOfOne);
            sheets.bind(1, no).bind(2, m_day);
            take(sheets);
        }
        return m_totals.take();
    }

private:
    static constexpr std::size_t wholeRounds = 3;
    static constexpr int none = -1'000'000'000;

    std::vector<std::int64_t> organizations()
    {
        std::vector<std::int64_t> all;
        m_db.each("SELECT no FROM organization WHERE stub = 0",
                  [&](const Statement &row) { all.push_back(row.integer(0)); });
        return all;
    }

    int levelOf(QByteArrayView name)
    {
        for (std::size_t n = 0; n < m_levels.size(); ++n)
            if (name == QByteArrayView(m_levels[n]))
                return static_cast<int>(n);
        m_levels.push_back(name.toByteArray());
        return static_cast<int>(m_levels.size()) - 1;
    }

    ScoredSheet sheetAt(const Statement &row)
    {
        return {row.integer(0),
                row.integer(1),
                row.integer(2),
                row.integer(3),
                static_cast<ResultState>(row.integer(4)),
                row.integer(5) != 0,
                levelOf(row.view(6))};
    }

    /// Sheets by round: of one round each organization's are linked, and then settled.
    void take(Statement &read)
    {
        m_sheets.clear();
        while (read.next()) {
            ScoredSheet sheet = sheetAt(read);
            if (!m_sheets.empty() && m_sheets.back().round != sheet.round)
                settle();
            int &last = m_last[sheet.organization];
            sheet.other = last;
            last = static_cast<int>(m_sheets.size());
            m_sheets.push_back(sheet);
        }
        settle();
    }

    void settle()
    {
        for (const ScoredSheet &sheet : m_sheets) {
            int &last = m_last[sheet.organization];
            if (last >= 0)
                settle(m_sheets[static_cast<std::size_t>(last)]);
            last = -1;
        }
        m_sheets.clear();
    }

    /// Of one organization and round, by the last of its linked sheets.
    void settle(const ScoredSheet &last)
    {
        if (last.other < 0 && m_isMixed[last.standard] == 0)
            return note(last);
        const ScoredSheet *top = &last;
        const ScoredSheet *counts = nullptr;
        for (const ScoredSheet *sheet = &last; sheet != nullptr; sheet = otherOf(*sheet)) {
            if (rankOf(*sheet) > rankOf(*top))
                top = sheet;
            if (sheet->state == ResultState::Incomplete)
                continue;
            if (counts == nullptr || rankOf(*sheet) > rankOf(*counts))
                counts = sheet;
        }
        if (m_isMixed[top->standard] != 0)
            noteMix(*top);
        else if (counts != nullptr)
            note(*counts);
    }

    const ScoredSheet *otherOf(const ScoredSheet &sheet) const
    {
        return sheet.other < 0 ? nullptr : &m_sheets[static_cast<std::size_t>(sheet.other)];
    }

    /// Where its level stands in its standard.
    qsizetype rankOf(const ScoredSheet &sheet)
    {
        const auto [place, isNew] = m_ranks.try_emplace({sheet.standard, sheet.level});
        if (isNew)
            place->second =
                levelsOf(m_db, sheet.standard)
                    .indexOf(QString::fromUtf8(m_levels[static_cast<std::size_t>(sheet.level)]));
        return place->second;
    }

    void noteMix(const ScoredSheet &top)
    {
        const MixedTotal *mixed = m_mixes.of({top.round, top.standard, top.organization});
        if (mixed == nullptr)
            return;
        ScoredSheet together = top;
        together.total = mixed->total.thousandths;
        together.state = mixed->state;
        together.isProvisional = mixed->isProvisional;
        note(together);
    }

    void note(const ScoredSheet &sheet)
    {
        int &known = m_known[sheet.organization];
        const int place = m_order[sheet.round];
        if (sheet.state != ResultState::Complete || place < known)
            return;
        known = place;
        m_totals[sheet.organization] = {sheet.total, sheet.isProvisional};
    }

    Database &m_db;
    std::int64_t m_day;
    StandardShelf m_shelf;
    RoundMixes m_mixes;
    ByNumber<char> m_isMixed{0};         ///< by standard
    std::map<std::int64_t, int> m_order; ///< of rounds, the newest greatest
    std::vector<QByteArray> m_levels;
    std::map<std::pair<std::int64_t, int>, qsizetype> m_ranks; ///< by standard and level
    std::vector<ScoredSheet> m_sheets;
    ByNumber<int> m_last{-1}; ///< by organization: place in m_sheets
    ByNumber<int> m_known{none};
    ByNumber<LastTotal> m_totals{LastTotal{}};
};

} // namespace

std::vector<LastTotal> readLastTotals(Database &db, const QDate &day)
{
    return LastTotals(db, day).read();
}

void addLastTotals(Database &db, const QDate &day, std::vector<OrganizationRow> &rows)
{
    const std::vector<LastTotal> totals = readLastTotals(db, day);
    for (OrganizationRow &row : rows) {
        const auto no = static_cast<std::size_t>(row.no);
        if (no >= totals.size())
            continue;
        row.lastTotal = totals[no].total;
        row.isProvisional = totals[no].isProvisional;
    }
}

void addLastTotals(Database &db, const QDate &day, Statistics &statistics)
{
    const std::vector<LastTotal> totals = readLastTotals(db, day);
    for (CountedOrganization &one : statistics.organizations)
        if (const auto no = static_cast<std::size_t>(one.no); no < totals.size())
            one.lastTotal = totals[no].total;
}

} // namespace core
