// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers_import.h"
#include "app/cli/console.h"
#include "app/cli/import.h"
#include "app/cli/rounds.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "app/cli/writing.h"
#include "core/journal/cohort_settling.h"
#include "ui/print/reason_words.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

nlohmann::ordered_json jsonOf(const AnswersImport &import, const QString &file, bool dry)
{
    nlohmann::ordered_json json = {{"kind", "answers"},
                                   {"file", file.toStdString()},
                                   {"dryRun", dry},
                                   {"sheets", import.sheets},
                                   {"refused", nlohmann::ordered_json::array()}};
    for (const core::Refusal &refusal : import.refused)
        json["refused"].push_back({{"organization", refusal.organization.toStdString()},
                                   {"level", refusal.level.toStdString()},
                                   {"where", refusal.where.toStdString()},
                                   {"why", refusal.why.toStdString()}});
    return json;
}

AnswersImport planFor(core::Database &db, const QString &file, const Call &call)
{
    try {
        return planAnswers(db, readAll(file), call.value(u"round"_s));
    } catch (core::Error &error) {
        throw error.file().isEmpty() ? error.in(file) : error;
    }
}

} // namespace

Imported importAnswers(const QString &file, const Call &call, Console &console)
{
    AnswersImport import;
    {
        core::Workbook book(call.operands[0], core::Access::Read);
        import = planFor(book.database(), file, call);
    }
    if (call.isDry()) {
        console.say(Text::tr("Nothing was written: this was a preview."));
    } else if (!import.edits.empty()) {
        Writing writing(call.operands[0]);
        writing.journal().apply(core::Action::FillSheet, import.edits);
        core::settleCohorts(writing.database());
        writing.journal().settleMark();
    }
    for (const core::Refusal &refusal : import.refused)
        console.say(Text::tr("Refused: %1, %2: %3")
                        .arg(refusal.organization, refusal.where, ui::reasonText(refusal.why)));
    if (!call.has(u"json"_s))
        console.print(
            Text::tr("%1 sheets taken, %2 refused.").arg(import.sheets).arg(import.refused.size()));
    return {import.refused.empty() ? Exit::Done : Exit::BadInput,
            jsonOf(import, file, call.isDry())};
}

} // namespace cli
