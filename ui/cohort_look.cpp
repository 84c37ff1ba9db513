// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cohort_look.h"

#include "core/journal/cohort_settling.h"
#include "ui/session.h"

#include <QCoreApplication>

namespace ui {

void settleBeforeLooking(Session &session)
{
    bool isStale = false;
    if (session.isWriting() ||
        !session.read([&] { isStale = core::hasStaleCohorts(session.database()); }) || !isStale)
        return;
    const auto settle = [](core::Database &db) {
        core::settleCohorts(db);
        return std::vector<core::Edit>(); // results are no edits
    };
    session.editMany(core::Action::ScoreItem,
                     QCoreApplication::translate("Cohorts", "Comparing the organizations"), settle);
}

} // namespace ui
