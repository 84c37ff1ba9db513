// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/duplicate_words.h"
#include "app/cli/fork_words.h"
#include "app/cli/office_words.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/exchange/duplicates.h"
#include "core/journal/rebuild.h"
#include "core/storage/evidence_store.h"
#include "core/storage/migration.h"
#include "core/storage/workbook.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// What was found, and whether making the state again from the log would cure it.
struct Checked
{
    QStringList findings;
    bool isCurable = false;
    std::vector<core::QuarantineCount> quarantine = {};
    std::int64_t duplicates = 0; ///< codes that several organizations bear
    std::vector<core::Fork> forks = {};
};

/// All that can be told without changing the file; what looks deeper comes last, and only if the
/// file is whole.
Checked lookThrough(core::Database &db)
{
    Checked checked{core::checkWorkbook(db)};
    if (checked.findings.isEmpty())
        checked.findings = core::checkChains(db) + core::checkEvidence(db);
    const QTemporaryDir folder;
    if (checked.findings.isEmpty() && !core::stateFollowsLog(db, folder.path()))
        checked = {{u"the state is not what the log says; --repair makes it again"_s}, true};
    return checked;
}

/// Best effort: a file that somebody else writes, that is of an older format or cannot be written
/// was checked all the same.
void noteWhen(const QString &path)
{
    try {
        {
            core::Workbook book(path, core::Access::Read);
            if (book.facts().format != core::newestFormat())
                return;
        }
        core::Workbook book(path, core::Access::Write);
        core::noteCheck(book.database(), core::systemClock()());
    } catch (const core::Error &) {
        return;
    }
}

/// False when there was nothing that it could cure.
bool repair(const QString &path, const Checked &checked, const Call &call, Console &console)
{
    if (!checked.isCurable)
        return false;
    if (call.isDry()) {
        console.say(Text::tr("Nothing was written: this was a preview."));
        return false;
    }
    core::Workbook book(path, core::Access::Write);
    core::rebuildState(book.database());
    console.say(Text::tr("The state was made again from the log."));
    return true;
}

void print(const Checked &checked, bool repaired, const Call &call, Console &console)
{
    if (call.has(u"json"_s)) {
        nlohmann::ordered_json json = {{"ok", checked.findings.isEmpty() || repaired},
                                       {"repaired", repaired},
                                       {"quarantine", quarantineJson(checked.quarantine)},
                                       {"duplicates", checked.duplicates},
                                       {"forks", forksJson(checked.forks)},
                                       {"findings", nlohmann::ordered_json::array()}};
        for (const QString &finding : checked.findings)
            json["findings"].push_back(finding.toStdString());
        console.print(json);
    } else {
        for (const QString &finding : checked.findings)
            console.print(finding);
    }
    if (checked.findings.isEmpty() || repaired)
        console.say(Text::tr("The workbook is sound."));
    else
        console.say(Text::tr("The workbook has %n faults.", nullptr,
                             static_cast<int>(checked.findings.size())));
}

Exit check(const Call &call, Console &console)
{
    const QString path = call.operands[0];
    Checked checked;
    {
        core::Workbook book(path, core::Access::Read);
        checked = lookThrough(book.database());
        if (checked.findings.isEmpty()) {
            checked.quarantine = core::quarantineCounts(book.database());
            checked.duplicates = core::countDuplicates(book.database());
            checked.forks = core::readForks(book.database());
        }
    }
    const bool repaired = call.has(u"repair"_s) && repair(path, checked, call, console);
    const bool isSound = checked.findings.isEmpty() || repaired;
    if (isSound && !call.isDry())
        noteWhen(path);
    print(checked, repaired, call, console);
    tellQuarantine(checked.quarantine, console);
    tellDuplicates(checked.duplicates, console);
    tellForks(checked.forks, console);
    return isSound ? Exit::Done : Exit::No;
}

} // namespace

Verb checkVerb()
{
    return {u"check"_s,
            u"check WORKBOOK [--repair] [--dry-run] [--json]"_s,
            Text::tr("Whether the file is whole and says what its log says; exit status 1 if not. "
                     "With --repair, makes the state again from the log."),
            1,
            1,
            {{u"repair"_s, Value::None, {}, {}, false},
             {u"json"_s, Value::None, {}, {}, false},
             {u"dry-run"_s, Value::None, {}, {}, false},
             {u"preview"_s, Value::None, {}, {}, false}},
            check,
            {u"check city.plumb"_s, u"check city.plumb --repair"_s}};
}

} // namespace cli
