// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/sheets.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/cli/writing.h"
#include "core/base/error.h"
#include "core/journal/redacting.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

core::AttachedFile fileNamed(core::Database &db, const SheetItem &item, const QString &digits)
{
    for (const core::AttachedFile &file : core::readEvidence(db, item.sheet.id))
        if (file.evidence.item == item.item &&
            core::hexOf(file.evidence.content).startsWith(digits.toLower()))
            return file;
    throw core::Error(core::Failure::Missing, u"no attached file of this item has this hash"_s)
        .at(digits);
}

core::RedactedRemark remarkOf(const SheetItem &item)
{
    return {item.sheet.id, item.item, item.sheet.affiliation};
}

/// How many values would go; throws core::Error(Missing) when there is nothing.
std::int64_t preview(core::Database &db, const Call &call)
{
    const SheetItem item = sheetItemNamed(db, call);
    if (call.has(u"evidence"_s)) {
        fileNamed(db, item, call.value(u"evidence"_s));
        return 1;
    }
    const std::int64_t values = core::countRemarks(db, remarkOf(item));
    if (values == 0)
        throw core::Error(core::Failure::Missing, u"no remark was ever written there"_s)
            .at(item.number);
    return values;
}

std::int64_t write(Writing &writing, const Call &call)
{
    core::Database &db = writing.database();
    const SheetItem item = sheetItemNamed(db, call);
    const QString reason = call.value(u"reason"_s);
    const std::int64_t values =
        call.has(u"evidence"_s)
            ? core::redactEvidence(db, writing.journal(),
                                   fileNamed(db, item, call.value(u"evidence"_s)), reason)
            : core::redactRemark(db, writing.journal(), remarkOf(item), reason);
    writing.journal().settleMark();
    return values;
}

Exit redact(const Call &call, Console &console)
{
    if (call.has(u"evidence"_s) == call.has(u"remark"_s))
        return console.wrongUsage(
            Text::tr("Say with --remark or with --evidence HASH what is to be taken out."));
    if (call.isDry()) {
        core::Workbook book(call.operands[0], core::Access::Read);
        console.print(Text::tr("%n values would be taken out of every copy.", nullptr,
                               static_cast<int>(preview(book.database(), call))));
        console.say(Text::tr("Nothing was written: this was a preview."));
        return Exit::Done;
    }
    Writing writing(call.operands[0]);
    console.print(Text::tr("%n values were taken out, and leave every copy that this reaches.",
                           nullptr, static_cast<int>(write(writing, call))));
    console.say(Text::tr("Older copies of the file, as those set aside before an import, still "
                         "hold them: delete those when they are not needed any more."));
    return Exit::Done;
}

} // namespace

Verb redactVerb()
{
    std::vector<Option> options = sheetItemOptions();
    for (const Option &option :
         std::initializer_list<Option>{{u"remark"_s, Value::None, {}, {}, false},
                                       {u"evidence"_s, Value::Text, u"HASH"_s, {}, false},
                                       {u"reason"_s, Value::Text, u"TEXT"_s, {}, true},
                                       {u"dry-run"_s, Value::None, {}, {}, false},
                                       {u"preview"_s, Value::None, {}, {}, false}})
        options.push_back(option);
    return {
        u"redact"_s,
        u"redact WORKBOOK --organization CODE --item NUMBER|ID --remark|--evidence HASH --reason "
        "TEXT [--round ROUND] [--level LEVEL] [--dry-run]"_s,
        Text::tr("Takes a remark, with all that was ever written there, or an attached file "
                 "out of every copy; what stays is that it was done, when and why. It cannot be "
                 "undone. The county in charge may, and the city."),
        1,
        1,
        options,
        redact,
        {u"redact county.plumb --organization 130207-0001 --item 3 --remark --reason \"a "
         "villager's name\""_s}};
}

} // namespace cli
