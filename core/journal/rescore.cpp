// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rescore.h"

#include "core/base/error.h"
#include "core/journal/cohort_settling.h"
#include "core/journal/sheet_scorer.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace core {

RescoreOutcome rescore(Database &db, const std::optional<RoundId> &round,
                       const ScoreProgress &progress)
{
    RescoreOutcome outcome;
    db.write([&] {
        std::int64_t no = 0;
        if (round) {
            Statement find = db.prepare("SELECT no, frozen, name FROM round WHERE key = ?");
            find.bind(1, round->raw());
            if (!find.next())
                throw Error(Failure::Missing, u"no such round"_s);
            if (find.integer(1) != 0)
                throw Error(Failure::Refused, u"the round “%1” is frozen"_s.arg(find.text(2)));
            no = find.integer(0);
        }
        SheetScorer scorer(db);
        outcome.sheets = scorer.scoreAll(no, progress);
        outcome.changed = scorer.changed() + settleCohorts(db, progress);
    });
    return outcome;
}

} // namespace core
