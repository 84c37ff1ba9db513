// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/forks.h"

#include "app/cli/console.h"
#include "app/cli/fork_words.h"
#include "app/cli/records.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/cli/writing.h"
#include "core/sync/bundle.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

void print(const std::vector<core::Fork> &forks, const Call &call, Console &console)
{
    if (call.has(u"json"_s))
        return console.print(forksJson(forks));
    std::vector<QStringList> rows;
    for (const core::Fork &fork : forks) {
        QStringList lasts;
        for (const std::int64_t last : fork.lasts)
            lasts << QString::number(last);
        rows.push_back({fork.office, fork.scope, QString::number(fork.since), lasts.join(u' '),
                        textOf(instant(fork.seen))});
    }
    console.table(rows);
}

std::vector<core::Fork> openForks(core::Database &db)
{
    std::vector<core::Fork> forks = core::readForks(db);
    std::erase_if(forks, [](const core::Fork &fork) { return fork.isSettled; });
    return forks;
}

Exit forks(const Call &call, Console &console)
{
    std::vector<core::Fork> open;
    {
        core::Workbook book(call.operands[0], core::Access::Read);
        open = openForks(book.database());
    }
    print(open, call, console);
    tellForks(open, console);
    if (open.empty() || !call.has(u"settle"_s))
        return open.empty() ? Exit::Done : Exit::No;
    if (call.isDry()) {
        console.say(Text::tr("Nothing was written: this was a preview."));
        return Exit::Done;
    }
    Writing writing(call.operands[0]);
    for (const core::Fork &fork : open)
        core::settleFork(writing.database(), fork, core::systemClock()());
    return Exit::Done;
}

} // namespace

void tellForks(const std::vector<core::Fork> &forks, Console &console)
{
    for (const core::Fork &fork : forks)
        if (!fork.isSettled)
            console.say(
                Text::tr("Of %1, area “%2”, several logs came under one name: somebody worked in a "
                         "copy as if it were the original. They differ from operation %3 on; all "
                         "of them count, and “conflicts” lists what they say differently.")
                    .arg(fork.office.isEmpty() ? core::fingerprintOf(fork.installation)
                                               : fork.office,
                         fork.scope)
                    .arg(fork.since));
}

void tellForks(core::Database &db, Console &console)
{
    tellForks(core::readForks(db), console);
}

Json forksJson(const std::vector<core::Fork> &forks)
{
    Json json = Json::array();
    for (const core::Fork &fork : forks)
        json.push_back({{"site", fork.site.key.text().toStdString()},
                        {"scope", fork.scope.toStdString()},
                        {"office", fork.office.toStdString()},
                        {"since", fork.since},
                        {"last", fork.lasts.empty() ? 0 : fork.lasts.front()},
                        {"lasts", fork.lasts},
                        {"settled", fork.isSettled}});
    return json;
}

Verb conflictsForksVerb()
{
    return {u"conflicts forks"_s,
            u"conflicts forks WORKBOOK [--settle] [--dry-run] [--json]"_s,
            Text::tr("Several logs under one name, from copies that were worked in as if they were "
                     "the original; exit status 1 when there are any. All of them count. --settle "
                     "says that somebody has looked into them."),
            1,
            1,
            {{u"settle"_s, Value::None, {}, {}, false},
             {u"json"_s, Value::None, {}, {}, false},
             {u"dry-run"_s, Value::None, {}, {}, false},
             {u"preview"_s, Value::None, {}, {}, false}},
            forks,
            {u"conflicts forks city.plumb"_s, u"conflicts forks city.plumb --settle"_s}};
}

} // namespace cli
