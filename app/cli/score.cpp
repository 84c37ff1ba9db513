// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/standard_file.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/document/score_run.h"
#include "ui/print/phrases.h"
#include "ui/print/reason_words.h"
#include "ui/print/words.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

core::ScoreRun scoreFiles(const core::StandardReading &reading, const QString &file)
{
    try {
        return core::scoreAnswers(reading, readAll(file));
    } catch (core::Error &error) {
        throw error.file().isEmpty() ? error.in(file) : error;
    }
}

QString gradeOf(const core::Result &result, const core::Standard &standard)
{
    if (result.state == core::ResultState::Suspended)
        return Text::tr("suspended");
    if (result.grade < 0)
        return Text::tr("incomplete");
    return ui::gradeName(standard.grading.grades.at(result.grade));
}

void explain(const core::Result &result, const core::Standard &standard, Console &console)
{
    for (const core::Item *item : core::itemsOf(standard)) {
        const auto &got = result.items[static_cast<std::size_t>(item->ordinal)];
        console.print(
            u"    %1  %2/%3  %4"_s.arg(item->number, ui::pointsText(got.earned.thousandths),
                                       ui::pointsText(got.possible.thousandths), item->text));
        for (const core::Line &line : got.lines)
            console.print(u"        "_s + ui::lineWords(standard, *item, line));
        if (got.unanswered)
            console.print(u"        "_s + Text::tr("unanswered"));
    }
    for (const core::GradingStep &step : result.grading)
        console.print(u"    "_s + ui::gradingWords(standard, step));
}

Exit score(const Call &call, Console &console)
{
    if (call.operands[0] == u"-" && call.operands[1] == u"-")
        return console.wrongUsage(Text::tr("Only one of the two can be standard input."));
    const core::StandardReading reading = readUsableStandardFile(call.operands[0]);
    const core::ScoreRun run = scoreFiles(reading, call.operands[1]);
    for (const core::Refusal &refusal : run.refused)
        console.say(Text::tr("Refused: %1, %2: %3")
                        .arg(refusal.organization, refusal.where, ui::reasonText(refusal.why)));

    if (call.has(u"json"_s)) {
        console.print(QString::fromUtf8(core::resultsDocument(run, reading.standard)));
    } else {
        for (const core::OrganizationResult &one : run.results) {
            console.print(u"%1  %2/%3  %4"_s.arg(one.organization,
                                                 ui::pointsText(one.result.total.thousandths),
                                                 ui::pointsText(one.result.possible.thousandths),
                                                 gradeOf(one.result, reading.standard)));
            if (call.has(u"explain"_s))
                explain(one.result, reading.standard, console);
        }
    }
    return run.refused.empty() ? Exit::Done : Exit::BadInput;
}

} // namespace

Verb scoreVerb()
{
    return {u"score"_s,
            u"score STANDARD ANSWERS [--explain] [--json]"_s,
            Text::tr("Scores answers by a standard, without a workbook."),
            2,
            2,
            {{u"explain"_s, Value::None, {}, {}, false}, {u"json"_s, Value::None, {}, {}, false}},
            score,
            {u"score standard.json answers.json --explain"_s,
             u"score standard.json - --json < answers.json"_s}};
}

} // namespace cli
