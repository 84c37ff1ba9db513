// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/standard_file.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/document/json_text.h"
#include "core/drafting/standard_difference.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString descentWords(const core::ItemLineage &lineage)
{
    switch (lineage.descent) {
    case core::Descent::New:
        return Text::tr("new");
    case core::Descent::Dropped:
        return Text::tr("dropped");
    case core::Descent::Split:
        return Text::tr("split off from %1").arg(lineage.before.join(u", "_s));
    case core::Descent::Merged:
        return Text::tr("merged from %1").arg(lineage.before.join(u", "_s));
    case core::Descent::Kept:
        break;
    }
    if (lineage.reworded && lineage.reweighted)
        return Text::tr("reworded and re-weighted");
    if (lineage.reworded)
        return Text::tr("reworded");
    return lineage.reweighted ? Text::tr("re-weighted") : Text::tr("printed otherwise");
}

QString valueWords(const std::optional<core::Json> &value)
{
    if (!value)
        return Text::tr("nothing");
    return value->isText() ? value->string() : QString::fromUtf8(core::writtenJson(*value));
}

/// As wdiff marks it: what went in [-…-], what came in {+…+}.
QString marked(const std::vector<core::TextPiece> &pieces)
{
    QString line;
    for (const core::TextPiece &piece : pieces)
        line += piece.side == core::Side::Both    ? piece.text
                : piece.side == core::Side::Older ? u"[-"_s + piece.text + u"-]"_s
                                                  : u"{+"_s + piece.text + u"+}"_s;
    return line;
}

void printChanges(const std::vector<core::ValueChange> &changes, Console &console)
{
    for (const core::ValueChange &change : changes)
        console.print(u"    %1: "_s.arg(change.place) +
                      (change.pieces.empty()
                           ? u"%1 → %2"_s.arg(valueWords(change.before), valueWords(change.after))
                           : marked(change.pieces)));
}

void printDifference(const core::StandardDifference &difference, Console &console)
{
    if (!difference.head.empty())
        console.print(Text::tr("The standard itself"));
    printChanges(difference.head, console);
    for (const core::ItemDifference &item : difference.items) {
        if (item.isSame())
            continue;
        console.print(u"%1  %2  (%3)"_s.arg(
            item.number, item.text,
            item.lineage.item.isEmpty() ? item.lineage.before.front() : item.lineage.item));
        console.print(u"  "_s + descentWords(item.lineage));
        printChanges(item.changes, console);
    }
}

Exit diff(const Call &call, Console &console)
{
    const core::Json older =
        core::parseJson(readUsableStandardFile(call.operands[0]).canonical).root;
    const core::Json newer =
        core::parseJson(readUsableStandardFile(call.operands[1]).canonical).root;
    const core::StandardDifference difference = core::differenceOf(older, newer);
    if (call.has(u"json"_s))
        console.print(QString::fromUtf8(core::differenceDocument(difference, older, newer)));
    else if (difference.isSame())
        console.say(Text::tr("The two are the same."));
    else
        printDifference(difference, console);
    return Exit::Done;
}

} // namespace

Verb standardDiffVerb()
{
    return {u"standard diff"_s,
            u"standard diff OLD NEW [--json]"_s,
            Text::tr("What differs between two revisions, item by item: new, dropped, split, "
                     "merged, reworded, re-weighted; texts with [-what went-]{+what came+}."),
            2,
            2,
            {{u"json"_s, Value::None, {}, {}, false}},
            diff,
            {u"standard diff village-2023.json village-2024.json"_s}};
}

} // namespace cli
