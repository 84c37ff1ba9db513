// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/duplicate_words.h"

#include "app/cli/console.h"
#include "app/cli/text.h"
#include "core/exchange/duplicates.h"

namespace cli {

void tellDuplicates(std::int64_t codes, Console &console)
{
    if (codes > 0)
        console.say(Text::tr("%n codes are borne by more than one organization; “organizations "
                             "duplicates” lists them.",
                             nullptr, static_cast<int>(codes)));
}

void tellDuplicates(core::Database &db, Console &console)
{
    tellDuplicates(core::countDuplicates(db), console);
}

} // namespace cli
