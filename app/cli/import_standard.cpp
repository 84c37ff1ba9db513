// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/import.h"
#include "app/cli/standard_file.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "app/cli/writing.h"
#include "core/journal/edits.h"
#include "core/storage/assessment_reader.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

core::StandardEntry entryOf(const core::StandardReading &reading)
{
    const core::Standard &standard = reading.standard;
    core::StandardEntry entry;
    entry.ref = {standard.id, standard.revision, reading.hash};
    entry.code = standard.code;
    entry.title = standard.title;
    entry.sector = standard.sector;
    entry.year = standard.year;
    entry.items = static_cast<int>(core::itemsOf(standard).size());
    return entry;
}

/// True when the workbook has it already; an issued revision is never replaced by another text.
bool isKnown(core::Database &db, const core::StandardRef &ref)
{
    for (const core::StandardEntry &entry : core::readStandards(db)) {
        if (entry.ref == ref)
            return true;
        if (entry.ref.id == ref.id && entry.ref.revision == ref.revision)
            throw core::Error(
                core::Failure::Refused,
                u"revision %1 of this standard was issued with another text"_s.arg(ref.revision));
    }
    return false;
}

} // namespace

Exit importStandard(const QString &file, const Call &call, Console &console)
{
    const core::StandardReading reading = readUsableStandardFile(file);
    const core::StandardEntry entry = entryOf(reading);
    bool known = false;
    {
        core::Workbook book(call.operands[0], core::Access::Read);
        known = isKnown(book.database(), entry.ref);
    }
    if (call.isDry()) {
        console.say(Text::tr("Nothing was written: this was a preview."));
    } else if (!known) {
        Writing writing(call.operands[0]);
        writing.journal().apply(core::Action::IssueStandard,
                                {core::standardEdit(entry, reading.canonical)});
        writing.journal().settleMark();
    }
    if (call.has(u"json"_s))
        console.print(nlohmann::ordered_json{{"kind", "standard"},
                                             {"dryRun", call.isDry()},
                                             {"id", entry.ref.id.toStdString()},
                                             {"revision", entry.ref.revision},
                                             {"hash", entry.ref.hash.toStdString()},
                                             {"items", entry.items},
                                             {"new", !known}});
    else
        console.print((known ? Text::tr("The workbook has %1, revision %2, already.")
                             : Text::tr("%1, revision %2."))
                          .arg(entry.title)
                          .arg(entry.ref.revision));
    return Exit::Done;
}

} // namespace cli
