// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/score_run.h"

#include "core/base/error.h"
#include "core/scoring/levels.h"

#include <QHash>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// The accepted assessments by organization, and where each stands in the document.
struct Assessed
{
    std::vector<QString> codes;
    std::vector<LeveledAnswers> answers;
    std::vector<std::vector<std::size_t>> places;
};

Assessed byOrganization(const std::vector<AnsweredSheet> &sheets)
{
    Assessed assessed;
    QHash<QString, std::size_t> known;
    for (std::size_t n = 0; n < sheets.size(); ++n) {
        if (sheets[n].refusal)
            continue;
        const QString &code = sheets[n].subject.organization;
        const auto found = known.constFind(code);
        const std::size_t at = found == known.constEnd() ? assessed.codes.size() : *found;
        if (at == assessed.codes.size()) {
            known.insert(code, at);
            assessed.codes.push_back(code);
            assessed.answers.emplace_back();
            assessed.places.emplace_back();
        }
        assessed.answers[at].levels.push_back({&sheets[n].sheet, &sheets[n].subject});
        assessed.places[at].push_back(n);
    }
    return assessed;
}
} // namespace

ScoreRun scoreAnswers(const StandardReading &reading, const QByteArray &answersJson)
{
    for (const Finding &finding : reading.findings) {
        if (finding.severity == Severity::Error)
            throw Error(Failure::Invalid, finding.text).at(finding.path);
    }
    const CompiledStandard compiled = compile(reading.standard);
    AnswersDocument answers = readAnswers(reading.standard, answersJson);
    ScoreRun run;
    run.standard = {reading.standard.id, reading.standard.revision, reading.hash};
    const Assessed assessed = byOrganization(answers.assessments);
    LeveledResults scored = scoreLevels(compiled, assessed.answers, answers.groups);
    // An answer that only scoring can judge (a tier's points, a divisor of 0) refuses its
    // assessment.
    for (const LevelRefusal &refusal : scored.refused) {
        AnsweredSheet &sheet =
            answers.assessments[assessed.places[refusal.organization][refusal.level]];
        sheet.refusal =
            Refusal{sheet.subject.organization, sheet.subject.level, refusal.where, refusal.why};
    }
    for (const AnsweredSheet &sheet : answers.assessments) {
        if (sheet.refusal)
            run.refused.push_back(*sheet.refusal);
    }
    for (std::size_t n = 0; n < assessed.codes.size(); ++n) {
        if (scored.results[n])
            run.results.push_back({assessed.codes[n], std::move(*scored.results[n])});
    }
    return run;
}

} // namespace core
