// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/freezing_mixes.h"

#include "core/journal/projection.h"
#include "core/journal/round_mixes.h"
#include "core/storage/database.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace core {
namespace {

std::int64_t rowOf(Database &db, const RoundId &round)
{
    Statement read = db.prepare("SELECT no FROM round WHERE key = ?");
    read.bind(1, round.raw());
    return read.next() ? read.integer(0) : 0;
}

std::vector<std::int64_t> mixedStandards(Database &db, std::int64_t round)
{
    std::vector<std::int64_t> used;
    Statement read =
        db.prepare("SELECT 1 FROM assessment WHERE round = ? AND standard = ? LIMIT 1");
    for (const std::int64_t standard : standardsWithMix(db)) {
        read.bind(1, round).bind(2, standard);
        if (read.next())
            used.push_back(standard);
        read.reset();
    }
    return used;
}

/// Those whose levels are not all frozen by this batch.
std::set<std::int64_t> organizationsOf(Database &db, const std::vector<AssessmentId> &sheets)
{
    std::set<std::int64_t> organizations;
    Statement read = db.prepare("SELECT organization FROM assessment WHERE key = ? "
                                "AND series % 16 = 0 AND organization IS NOT NULL");
    for (const AssessmentId &sheet : sheets) {
        read.bind(1, sheet.raw());
        if (read.next())
            organizations.insert(read.integer(0));
        read.reset();
    }
    return organizations;
}

StandardRef refOf(Database &db, std::int64_t standard)
{
    Statement read = db.prepare("SELECT id, revision, hash FROM standard WHERE no = ?");
    read.bind(1, standard);
    read.next();
    return {read.text(0), static_cast<int>(read.integer(1)),
            QString::fromLatin1(read.bytes(2).toHex())};
}

FreezingMix freezingMix(Database &db, std::int64_t organization, const ShelvedStandard &standard,
                        const Result &result)
{
    Statement &read = db.kept("SELECT key, affiliation FROM organization WHERE no = ?");
    read.bind(1, organization);
    FreezingMix made;
    if (read.next()) {
        made.mix.organization = OrganizationId::from(read.view(0));
        made.scope = read.text(1);
    }
    read.reset();
    made.mix.standard = standard.ref;
    made.mix.result = result;
    made.mix.result.provisional = false;
    if (result.grade >= 0)
        made.mix.grade = standard.standard.grading.grades.at(result.grade);
    return made;
}

} // namespace

std::vector<FreezingMix> mixesToFreeze(Database &db, const RoundId &round,
                                       const std::vector<AssessmentId> &leftOut)
{
    const std::int64_t no = rowOf(db, round);
    const std::set<std::int64_t> open = organizationsOf(db, leftOut);
    StandardShelf shelf(db);
    RoundMixes mixes(db, shelf, {});
    std::vector<FreezingMix> found;
    for (const std::int64_t standard : mixedStandards(db, no)) {
        const ShelvedStandard &shelved = shelf.get(refOf(db, standard));
        for (const auto &[organization, result] : mixes.openOnes(no, standard)) {
            const bool isSettled = leftOut.empty() || (result.state != ResultState::Incomplete &&
                                                       !open.contains(organization));
            if (isSettled)
                found.push_back(freezingMix(db, organization, shelved, result));
        }
    }
    std::sort(found.begin(), found.end(), [](const FreezingMix &a, const FreezingMix &b) {
        return std::tie(a.scope, a.mix.organization, a.mix.standard.hash) <
               std::tie(b.scope, b.mix.organization, b.mix.standard.hash);
    });
    return found;
}

void settleUnreadMixes(Database &db)
{
    if (db.number("SELECT EXISTS (SELECT 1 FROM meta WHERE name = 'mixes_unread')") == 0)
        return;
    db.write([&] {
        Projection(db).putFreezingsAgain();
        db.prepare("DELETE FROM meta WHERE name = 'mixes_unread'").run();
    });
}

} // namespace core
