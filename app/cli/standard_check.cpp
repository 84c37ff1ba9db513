// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/standard_file.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/forms/standard_file.h"
#include "ui/print/finding_words.h"
#include "ui/print/words.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

Exit checkStandard(const Call &call, Console &console)
{
    const QString file = call.operands[0];
    const core::StandardReading reading = readStandardFile(file);
    if (call.has(u"json"_s))
        console.print(QString::fromUtf8(core::findingsDocument(reading.findings)));
    else
        printFindings(reading.findings, console);
    if (!call.has(u"json"_s) && reading.findings.empty())
        console.say(Text::tr("Nothing was found."));
    return reading.isUsable() ? Exit::Done : Exit::No;
}

} // namespace

core::StandardReading readStandardFile(const QString &file)
{
    try {
        return core::readStandardFile(readAll(file), file);
    } catch (core::Error &error) {
        throw error.file().isEmpty() ? error.in(file) : error;
    }
}

core::StandardReading readUsableStandardFile(const QString &file)
{
    core::StandardReading reading = readStandardFile(file);
    for (const core::Finding &finding : reading.findings)
        if (finding.severity == core::Severity::Error)
            throw core::Error(core::Failure::Invalid, finding.text)
                .at(finding.cell.isEmpty() ? finding.path : finding.sheet + u'!' + finding.cell)
                .in(file);
    return reading;
}

namespace {

QStringList findingLines(const core::Findings &findings)
{
    QStringList lines;
    for (const core::Finding &finding : findings) {
        QStringList sentences = {ui::findingTitle(finding), ui::findingReason(finding)};
        sentences.removeAll(QString());
        lines += u"%1  %2  %3"_s.arg(ui::severityName(finding.severity), finding.code,
                                     ui::findingPlace(finding));
        lines += u"    "_s + ui::sentencesText(sentences);
        lines += u"    → "_s + ui::findingProposal(finding);
    }
    return lines;
}

} // namespace

void printFindings(const core::Findings &findings, Console &console)
{
    for (const QString &line : findingLines(findings))
        console.print(line);
}

void sayFindings(const core::Findings &findings, Console &console)
{
    for (const QString &line : findingLines(findings))
        console.say(line);
}

Verb standardCheckVerb()
{
    return {u"standard check"_s,
            u"standard check FILE [--json]"_s,
            Text::tr("What is wrong or doubtful about a standard; exit status 1 on an error."),
            1,
            1,
            {{u"json"_s, Value::None, {}, {}, false}},
            checkStandard,
            {u"standard check village.json"_s}};
}

} // namespace cli
