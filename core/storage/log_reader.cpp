// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_reader.h"

#include "core/storage/database.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace core {

WorkbookCounts readCounts(Database &db)
{
    WorkbookCounts counts;
    counts.organizations = db.number("SELECT COUNT(*) FROM organization WHERE stub = 0");
    counts.assessments = db.number("SELECT COUNT(*) FROM assessment");
    counts.standards = db.number("SELECT COUNT(*) FROM standard WHERE length(document) > 0");
    counts.operations = db.number("SELECT (SELECT coalesce(SUM(seq), 0) FROM stream) - "
                                  "(SELECT coalesce(SUM(first - 1), 0) FROM branch)");
    counts.conflicts = db.number("SELECT COUNT(*) FROM conflict");
    counts.quarantined = db.number("SELECT COUNT(*) FROM quarantine");
    return counts;
}

std::vector<StreamHead> readVector(Database &db)
{
    std::vector<StreamHead> heads;
    db.each("SELECT site.id, scope, seq FROM stream JOIN site ON site.no = stream.site "
            "WHERE seq > 0 ORDER BY site.id, scope",
            [&](const Statement &row) {
                heads.push_back({SiteId::from(row.view(0)), row.text(1), row.integer(2)});
            });
    return heads;
}

namespace {

/// What the log names by numbers of the file.
struct LogNames
{
    explicit LogNames(Database &db)
    {
        db.each("SELECT stream.no, site.id FROM stream JOIN site ON site.no = stream.site",
                [&](const Statement &row) { sites[row.integer(0)] = SiteId::from(row.view(1)); });
        db.each("SELECT no, id FROM holder", [&](const Statement &row) {
            authors[row.integer(0)] = AuthorId::from(row.view(1));
        });
        db.each("SELECT stream, seq FROM quarantine", [&](const Statement &row) {
            waiting.insert({row.integer(0), row.integer(1)});
        });
    }

    std::map<std::int64_t, SiteId> sites; ///< by stream
    std::map<std::int64_t, AuthorId> authors;
    std::set<OpName> waiting; ///< in quarantine
};

} // namespace

// Of a step's ops the first one tells who and what; joined in SQL the log would be made whole
// first.
std::vector<HistoryStep> readHistory(Database &db)
{
    const LogNames names(db);
    std::map<std::pair<SiteId, std::int64_t>, std::pair<std::int64_t, HistoryStep>> byName;
    db.each("SELECT stream, step, stamp, holder, action, undoes, seq FROM log",
            [&](const Statement &row) {
                const SiteId &site = names.sites.at(row.integer(0));
                auto &[stamp, step] = byName[{site, row.integer(1)}];
                ++step.changes;
                step.quarantined += names.waiting.contains({row.integer(0), row.integer(6)});
                if (step.changes > 1 && row.integer(2) >= stamp)
                    return;
                stamp = row.integer(2);
                step.site = site;
                step.step = row.integer(1);
                step.at = stamp >> 16;
                const auto author = names.authors.find(row.integer(3));
                step.author = author == names.authors.end() ? AuthorId() : author->second;
                step.action = static_cast<Action>(row.integer(4));
                step.undoes = row.integer(5);
            });
    std::vector<std::pair<std::int64_t, HistoryStep>> ordered(byName.size());
    std::transform(byName.begin(), byName.end(), ordered.begin(),
                   [](const auto &step) { return step.second; });
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) {
        return std::pair(b.first, b.second.step) < std::pair(a.first, a.second.step);
    });
    std::vector<HistoryStep> steps(ordered.size());
    std::transform(ordered.begin(), ordered.end(), steps.begin(),
                   [](const auto &step) { return step.second; });
    return steps;
}

} // namespace core
