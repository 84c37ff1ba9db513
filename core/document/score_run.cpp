// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/score_run.h"

#include "core/base/error.h"
#include "core/scoring/score.h"

#include <QHash>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// The accepted levels of one organization.
struct Assessed
{
    QString code;
    std::vector<const AnsweredSheet *> sheets;
};

std::vector<Assessed> byOrganization(const std::vector<const AnsweredSheet *> &sheets)
{
    std::vector<Assessed> organizations;
    QHash<QString, std::size_t> places;
    for (const AnsweredSheet *sheet : sheets) {
        const QString &code = sheet->subject.organization;
        const auto found = places.constFind(code);
        if (found == places.constEnd()) {
            places.insert(code, organizations.size());
            organizations.push_back({code, {sheet}});
        } else {
            organizations[*found].sheets.push_back(sheet);
        }
    }
    return organizations;
}

/// An answer that only scoring can judge (a tier's points, a divisor of 0) refuses its assessment.
std::optional<Refusal> refusalOf(const CompiledStandard &compiled, Scorer &scorer,
                                 const AnsweredSheet &sheet)
{
    if (sheet.refusal)
        return sheet.refusal;
    try {
        scorer.score(sheet.sheet, sheet.subject, Detail::TotalsOnly);
    } catch (const Error &error) {
        if (compiled.readsPeers)
            throw;
        return Refusal{sheet.subject.organization, sheet.subject.level, error.where(),
                       error.detail()};
    }
    return {};
}
} // namespace

ScoreRun scoreAnswers(const StandardReading &reading, const QByteArray &answersJson)
{
    for (const Finding &finding : reading.findings) {
        if (finding.severity == Severity::Error)
            throw Error(Failure::Invalid, finding.text).at(finding.path);
    }
    const CompiledStandard compiled = compile(reading.standard);
    Scorer scorer(compiled);
    const AnswersDocument answers = readAnswers(reading.standard, answersJson);
    ScoreRun run;
    run.standard = {reading.standard.id, reading.standard.revision, reading.hash};
    std::vector<const AnsweredSheet *> accepted;
    for (const AnsweredSheet &sheet : answers.assessments) {
        if (const auto refusal = refusalOf(compiled, scorer, sheet))
            run.refused.push_back(*refusal);
        else
            accepted.push_back(&sheet);
    }
    for (const Assessed &organization : byOrganization(accepted)) {
        std::vector<LevelAnswers> levels;
        for (const AnsweredSheet *sheet : organization.sheets)
            levels.push_back({&sheet->sheet, &sheet->subject});
        run.results.push_back({organization.code, scoreLevels(compiled, levels)});
    }
    return run;
}

} // namespace core
