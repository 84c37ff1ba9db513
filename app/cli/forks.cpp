// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/forks.h"

#include "app/cli/console.h"
#include "app/cli/fork_words.h"
#include "app/cli/records.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/cli/writing.h"
#include "core/journal/cohort_settling.h"
#include "core/sync/bundle.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

QString standing(core::Database &db, const core::Conflict &about)
{
    return about.sides.size() < 2 ? QString()
                                  : core::valueText(db, about, about.sides.front().value);
}

/// Each open fork with what differs in it.
std::vector<std::pair<core::Fork, std::vector<core::ForkedValue>>> openForks(core::Workbook &book)
{
    const auto here = core::Installation::open(core::Installation::defaultFolder());
    std::vector<std::pair<core::Fork, std::vector<core::ForkedValue>>> open;
    for (const core::Fork &fork : core::readForks(book.database()))
        if (!fork.isSettled)
            open.emplace_back(fork,
                              core::readForkedValues(book.database(), fork, book.facts().officeCode,
                                                     here.publicKey()));
    return open;
}

void printValues(core::Workbook &book, const Call &call, Console &console)
{
    Json json = Json::array();
    std::vector<QStringList> rows;
    for (const auto &[fork, values] : openForks(book))
        for (const core::ForkedValue &value : values) {
            const core::Conflict &about = value.conflict;
            const core::ConflictSide &other = about.sides.back();
            const QString stands = standing(book.database(), about);
            const QString says = core::valueText(book.database(), about, other.value);
            json.push_back({{"office", fork.office.toStdString()},
                            {"register", static_cast<int>(about.unit.reg)},
                            {"organization", about.organization.toStdString()},
                            {"round", about.round.toStdString()},
                            {"item", about.item.toStdString()},
                            {"stands", stands.toStdString()},
                            {"other", says.toStdString()},
                            {"at", textOf(instant(other.at)).toStdString()}});
            rows.push_back({about.organization, about.round, about.level, about.item, stands, says,
                            textOf(instant(other.at)), other.author});
        }
    if (call.has(u"json"_s))
        console.print(json);
    else
        console.table(rows);
}

/// What is decided of all open forks, as one step.
void settle(const Call &call, Console &console)
{
    Writing writing(call.operands[0]);
    const auto open = openForks(writing.book());
    std::vector<core::Edit> edits;
    if (call.value(u"take"_s) == u"other")
        for (const auto &[fork, values] : open)
            for (core::Edit &edit :
                 core::takeOverEdits(values, call.value(u"reason"_s), core::systemClock()))
                edits.push_back(std::move(edit));
    if (!edits.empty())
        writing.journal().apply(core::Action::ResolveConflict, edits);
    for (const auto &[fork, values] : open)
        core::settleFork(writing.database(), fork, core::systemClock()());
    core::settleCohorts(writing.database());
    writing.journal().settleMark();
    console.say(Text::tr("%n values of the other log stand from now on.", nullptr,
                         static_cast<int>(edits.size() / 2)));
}

Exit forks(const Call &call, Console &console)
{
    const bool isSettling = call.has(u"take"_s);
    if (call.value(u"take"_s) == u"other" && !call.has(u"reason"_s))
        return console.wrongUsage(Text::tr("Say with --reason why it is taken over."));
    {
        core::Workbook book(call.operands[0], core::Access::Read);
        printValues(book, call, console);
        const std::vector<core::Fork> found = core::readForks(book.database());
        tellForks(found, console);
        if (!isSettling || core::countOpenForks(book.database()) == 0)
            return core::countOpenForks(book.database()) == 0 ? Exit::Done : Exit::No;
    }
    if (call.isDry())
        console.say(Text::tr("Nothing was written: this was a preview."));
    else
        settle(call, console);
    return Exit::Done;
}

} // namespace

void tellForks(const std::vector<core::Fork> &forks, Console &console)
{
    for (const core::Fork &fork : forks)
        if (!fork.isSettled)
            console.say(
                Text::tr("Of %1, area “%2”, two logs came under one name: somebody worked in a "
                         "copy as if it were the original. They differ from operation %3 on; the "
                         "one that came first counts, and “conflicts forks” shows the other.")
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
                        {"last", fork.last},
                        {"settled", fork.isSettled}});
    return json;
}

Verb conflictsForksVerb()
{
    return {u"conflicts forks"_s,
            u"conflicts forks WORKBOOK [--take other|own] [--reason TEXT] [--dry-run] [--json]"_s,
            Text::tr("What a second log under the name of one that is here says otherwise; exit "
                     "status 1 when there is one. --take other lets its values stand, --take own "
                     "what stands; the other log is kept."),
            1,
            1,
            {{u"take"_s, Value::OneOf, {}, {u"other"_s, u"own"_s}, false},
             {u"reason"_s, Value::Text, u"TEXT"_s, {}, false},
             {u"json"_s, Value::None, {}, {}, false},
             {u"dry-run"_s, Value::None, {}, {}, false},
             {u"preview"_s, Value::None, {}, {}, false}},
            forks,
            {u"conflicts forks city.plumb"_s,
             u"conflicts forks city.plumb --take other --reason \"the copy was the newer one\""_s}};
}

} // namespace cli
