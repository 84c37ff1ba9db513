// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/records.h"
#include "app/cli/sheets.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/cli/writing.h"
#include "core/base/error.h"
#include "core/journal/attaching.h"
#include "core/journal/standard_shelf.h"
#include "core/storage/assessment_reader.h"
#include "ui/print/evidence_words.h"

#include <QDir>
#include <QFileInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// So many hexadecimal digits name a file well enough.
constexpr qsizetype fewestDigits = 8;

QString hashOf(const core::AttachedFile &file)
{
    return core::hexOf(file.evidence.content);
}

Records recordsOf(core::Database &db, const std::vector<core::AttachedFile> &files)
{
    std::map<core::RoundId, QString> rounds;
    for (const core::Round &round : core::readRounds(db))
        rounds[round.id] = round.name;
    Records records{{u"hash"_s, u"organization"_s, u"round"_s, u"level"_s, u"item"_s, u"name"_s,
                     u"media"_s, u"size"_s, u"attached"_s, u"here"_s},
                    {}};
    core::StandardShelf shelf(db);
    for (const core::AttachedFile &file : files) {
        const auto sheet = core::readAssessment(db, file.evidence.sheet);
        QString item = QString::number(file.evidence.item);
        if (sheet && !sheet->standard.hash.isEmpty()) {
            const auto items = core::itemsOf(shelf.get(sheet->standard).standard);
            if (file.evidence.item < items.size())
                item = numberOf(*items[file.evidence.item]);
        }
        records.rows.push_back(
            {hashOf(file), textOrNull(sheet ? sheet->organizationCode : QString()),
             textOrNull(sheet ? rounds[sheet->name.round] : QString()),
             textOrNull(sheet ? sheet->name.level : QString()), item, file.evidence.name,
             file.evidence.media, file.evidence.size, instant(file.at), file.isHere});
    }
    return records;
}

Exit list(const Call &call, Console &console)
{
    core::Workbook book(call.operands[0], core::Access::Read);
    Records records = recordsOf(book.database(), core::readEvidence(book.database()));
    const QString complaint = keepWhere(records, call.value(u"where"_s));
    if (!complaint.isEmpty())
        return console.wrongUsage(complaint);
    print(records, call, console);
    return Exit::Done;
}

Exit refuse(const QString &path, core::Unattachable why, Console &console)
{
    console.say(ui::unattachableText(path, why));
    return why == core::Unattachable::NotThere ? Exit::NoAccess : Exit::BadInput;
}

Exit add(const Call &call, Console &console)
{
    const QStringList paths = call.operands.mid(1);
    for (const QString &path : paths)
        if (const auto why = core::whyUnattachable(path))
            return refuse(path, *why, console);
    if (call.isDry()) {
        core::Workbook book(call.operands[0], core::Access::Read);
        sheetItemNamed(book.database(), call);
        console.say(Text::tr("Nothing was written: this was a preview."));
        return Exit::Done;
    }
    Writing writing(call.operands[0]);
    const SheetItem item = sheetItemNamed(writing.database(), call);
    const auto attached = core::attachFiles(
        writing.database(), writing.journal(),
        {item.sheet.id, item.sheet.standard, item.item, item.sheet.affiliation}, paths);
    writing.journal().settleMark();
    for (const core::Evidence &one : attached)
        console.print(core::hexOf(one.content) + u"  "_s + one.name);
    console.say(Text::tr("%n files are attached to item %1 of %2.", nullptr,
                         static_cast<int>(attached.size()))
                    .arg(item.number, item.sheet.organizationCode));
    return Exit::Done;
}

/// The attached files that the digits name. Throws core::Error(Missing) when there is none, or when
/// they name several contents.
std::vector<core::AttachedFile> filesNamed(core::Database &db, const QString &digits)
{
    std::vector<core::AttachedFile> files = core::readEvidence(db);
    std::erase_if(files, [&](const core::AttachedFile &file) {
        return digits.size() < fewestDigits || !hashOf(file).startsWith(digits.toLower());
    });
    const auto isOther = [&](const core::AttachedFile &file) {
        return file.evidence.content != files.front().evidence.content;
    };
    if (files.empty() || std::any_of(files.begin(), files.end(), isOther))
        throw core::Error(core::Failure::Missing, u"no one attached file has this hash"_s)
            .at(digits);
    return files;
}

Exit save(const Call &call, Console &console)
{
    core::Workbook book(call.operands[0], core::Access::Read);
    const core::Evidence evidence = filesNamed(book.database(), call.operands[1]).front().evidence;
    QString path = call.value(u"out"_s, evidence.name);
    if (QFileInfo(path).isDir())
        path = QDir(path).filePath(evidence.name);
    if (QFileInfo::exists(path))
        throw core::Error(core::Failure::FileExists, u"there is already a file"_s).in(path);
    core::saveEvidence(book.database(), evidence, path);
    console.print(path);
    return Exit::Done;
}

Exit remove(const Call &call, Console &console)
{
    const auto chosen = [&](core::Database &db) {
        const SheetItem item = sheetItemNamed(db, call);
        for (const core::AttachedFile &file : filesNamed(db, call.operands[1]))
            if (file.evidence.sheet == item.sheet.id && file.evidence.item == item.item)
                return file;
        throw core::Error(core::Failure::Missing, u"it is not attached to this item"_s)
            .at(item.number);
    };
    if (call.isDry()) {
        core::Workbook book(call.operands[0], core::Access::Read);
        chosen(book.database());
        console.say(Text::tr("Nothing was written: this was a preview."));
        return Exit::Done;
    }
    Writing writing(call.operands[0]);
    const core::AttachedFile file = chosen(writing.database());
    writing.journal().apply(core::Action::RemoveEvidence, {core::removalEdit(file)});
    writing.journal().settleMark();
    console.say(Text::tr("“%1” is evidence of this item no more.").arg(file.evidence.name));
    return Exit::Done;
}

std::vector<Option> with(std::vector<Option> options)
{
    options.push_back({u"dry-run"_s, Value::None, {}, {}, false});
    options.push_back({u"preview"_s, Value::None, {}, {}, false});
    return options;
}

} // namespace

Verb evidenceListVerb()
{
    return {u"evidence list"_s,
            u"evidence list WORKBOOK [--where FIELD=VALUE[,…]] [--json|--csv]"_s,
            Text::tr("The files that are attached to items, by their hashes."),
            1,
            1,
            {{u"where"_s, Value::Text, u"FIELD=VALUE[,…]"_s, {}, false},
             {u"json"_s, Value::None, {}, {}, false},
             {u"csv"_s, Value::None, {}, {}, false}},
            list,
            {u"evidence list county.plumb --where organization=130207-0001"_s}};
}

Verb evidenceAddVerb()
{
    return {
        u"evidence add"_s,
        u"evidence add WORKBOOK FILE… --organization CODE --item NUMBER|ID [--round ROUND] "
        "[--level LEVEL] [--dry-run]"_s,
        Text::tr("Copies files into the workbook as evidence of an item, all or none."),
        2,
        -1,
        with(sheetItemOptions()),
        add,
        {u"evidence add county.plumb minutes.pdf photo.jpg --organization 130207-0001 --item 3"_s}};
}

Verb evidenceSaveVerb()
{
    return {u"evidence save"_s,
            u"evidence save WORKBOOK HASH [--out FILE|DIR]"_s,
            Text::tr("Writes an attached file out again; its hash, or the first 8 digits or more "
                     "of it, names it."),
            2,
            2,
            {{u"out"_s, Value::Text, u"FILE|DIR"_s, {}, false}},
            save,
            {u"evidence save county.plumb 0f343b0931126a20 --out /tmp"_s}};
}

Verb evidenceRemoveVerb()
{
    return {u"evidence remove"_s,
            u"evidence remove WORKBOOK HASH --organization CODE --item NUMBER|ID [--round ROUND] "
            "[--level LEVEL] [--dry-run]"_s,
            Text::tr("Says that a file is evidence of an item no more; it can be undone. The file "
                     "stays in the workbook for that."),
            2,
            2,
            with(sheetItemOptions()),
            remove,
            {u"evidence remove county.plumb 0f343b09 --organization 130207-0001 --item 3"_s}};
}

} // namespace cli
