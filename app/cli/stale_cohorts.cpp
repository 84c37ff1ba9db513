// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stale_cohorts.h"

#include "app/cli/console.h"
#include "app/cli/text.h"
#include "core/journal/cohort_settling.h"

namespace cli {

void tellStaleCohorts(core::Database &db, Console &console)
{
    if (core::hasStaleCohorts(db))
        console.say(Text::tr("Sheets that are compared with each other have changed since: "
                             "“rescore” compares them anew."));
}

} // namespace cli
