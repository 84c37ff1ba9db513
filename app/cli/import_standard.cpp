// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/import.h"
#include "app/cli/standard_file.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "app/cli/writing.h"
#include "core/journal/issue.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// What keeps the document from being issued; an issued revision is never replaced.
core::IssueObstacle obstacle(const core::StandardReading &reading, const Call &call)
{
    core::Workbook book(call.operands[0], core::Access::Read);
    const auto found =
        core::obstacleTo(book.database(), reading, call.value(u"reason"_s, QString()));
    if (found == core::IssueObstacle::RevisionTaken)
        throw core::Error(core::Failure::Refused,
                          u"revision %1 of this standard was issued with another text"_s.arg(
                              reading.standard.revision));
    return found;
}

void issue(const core::StandardReading &reading, const Call &call)
{
    Writing writing(call.operands[0]);
    writing.journal().apply(core::Action::IssueStandard,
                            core::issueEdits(reading, call.value(u"reason"_s, QString())));
    writing.journal().settleMark();
}

} // namespace

Imported importStandard(const QString &file, const Call &call, Console &console)
{
    const core::StandardReading reading = readUsableStandardFile(file);
    const core::StandardEntry entry = core::entryOf(reading);
    const core::IssueObstacle found = obstacle(reading, call);
    const bool known = found == core::IssueObstacle::IssuedBefore;
    const bool unexplained = !call.isDry() && found == core::IssueObstacle::Unexplained;
    Imported imported{unexplained ? Exit::No : Exit::Done,
                      {{"kind", "standard"},
                       {"file", file.toStdString()},
                       {"dryRun", call.isDry()},
                       {"id", entry.ref.id.toStdString()},
                       {"revision", entry.ref.revision},
                       {"hash", entry.ref.hash.toStdString()},
                       {"items", entry.items},
                       {"new", !known && !unexplained}}};
    if (call.isDry())
        console.say(Text::tr("Nothing was written: this was a preview."));
    else if (!known && !unexplained)
        issue(reading, call);
    if (unexplained) {
        if (!call.has(u"json"_s))
            printFindings(reading.findings, console);
        console.say(Text::tr("Nothing was issued: there are warnings. Say with --reason why it "
                             "is issued all the same; the reason is kept."));
    } else if (!call.has(u"json"_s)) {
        console.print((known ? Text::tr("The workbook has %1, revision %2, already.")
                             : Text::tr("%1, revision %2."))
                          .arg(entry.title)
                          .arg(entry.ref.revision));
    }
    return imported;
}

} // namespace cli
