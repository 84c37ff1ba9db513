// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers_import.h"

#include "app/cli/rounds.h"
#include "core/base/error.h"
#include "core/document/json.h"
#include "core/journal/edits.h"
#include "core/journal/standard_shelf.h"
#include "core/scoring/cohort_run.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"
#include "core/storage/organization_reader.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// The ordinals of the items about which the sheet says anything.
std::vector<std::uint32_t> answeredItems(const core::Standard &standard, const core::Sheet &sheet)
{
    std::vector<std::uint32_t> answered;
    for (const core::Item *item : core::itemsOf(standard)) {
        const auto ordinal = static_cast<std::size_t>(item->ordinal);
        const bool clause =
            std::any_of(item->clauses.begin(), item->clauses.end(), [&](const core::Clause &one) {
                return sheet.clauses[static_cast<std::size_t>(one.ordinal)].given;
            });
        if (clause || sheet.items[ordinal] != core::ItemAnswer{})
            answered.push_back(static_cast<std::uint32_t>(ordinal));
    }
    return answered;
}

class Planner
{
public:
    Planner(core::Database &db, const core::Round &round) : m_db(db), m_shelf(db), m_round(round) {}

    AnswersImport plan(const QByteArray &json)
    {
        for (const auto &[sector, ref] : m_round.standards)
            planSector(sector, ref, json);
        refuseStrangers();
        return std::move(m_import);
    }

private:
    // A document is read against one standard at a time: each reading keeps its own sector.
    void planSector(const QString &sector, const core::StandardRef &ref, const QByteArray &json)
    {
        const core::ShelvedStandard &standard = m_shelf.get(ref);
        const core::AnswersDocument document = core::readAnswers(standard.standard, json);
        for (const core::AnsweredSheet &one : document.assessments) {
            const QString code = one.subject.organization;
            m_seen.emplace(code, one.subject.level);
            const auto organization = core::readOrganization(m_db, code);
            if (!organization || organization->sector != sector)
                continue;
            m_taken.insert(code);
            if (one.refusal)
                m_import.refused.push_back(*one.refusal);
            else
                planSheet(*organization, standard, one);
        }
    }

    void planSheet(const core::Organization &organization, const core::ShelvedStandard &standard,
                   const core::AnsweredSheet &one)
    {
        const core::SheetName name{m_round.id, organization.id, one.subject.level, 0};
        const core::AssessmentId id = core::sheetNamed(m_db, name);
        const auto entry = core::readAssessment(m_db, id);
        if (entry && entry->standard != standard.ref) {
            refuse(one, u"standard"_s, u"the sheet was begun under another standard"_s);
            return;
        }
        try {
            core::scoreAlone(standard.compiled, one.sheet, one.subject);
        } catch (const core::Error &error) {
            refuse(one, error.where(), error.detail());
            return;
        }
        const QString scope = organization.affiliation;
        if (!entry)
            m_import.edits.push_back(core::assessmentEdit(name, standard.ref, scope));
        if (!entry || entry->state == core::VisitState::Planned)
            m_import.edits.push_back(core::visitEdit(id, core::VisitState::Draft,
                                                     entry ? entry->visit : QDate(), scope));
        planAnswersOf({id, standard.ref, standard.standard, one.sheet, {}}, scope);
        ++m_import.sheets;
    }

    void planAnswersOf(core::SheetAnswers answers, const QString &scope)
    {
        const auto items = answeredItems(answers.standardDocument, answers.sheet);
        answers.items = items;
        m_import.edits.push_back(core::answersEdit(answers, scope));
        answers.items.clear();
        for (const std::uint32_t item : items)
            if (!answers.sheet.items[item].remark.isEmpty())
                answers.items.push_back(item);
        if (!answers.items.empty())
            m_import.edits.push_back(core::remarkEdit(answers, scope));
    }

    void refuse(const core::AnsweredSheet &one, const QString &where, const QString &why)
    {
        m_import.refused.push_back({one.subject.organization, one.subject.level, where, why});
    }

    void refuseStrangers()
    {
        for (const auto &[code, level] : m_seen) {
            if (m_taken.count(code))
                continue;
            const bool known = core::readOrganization(m_db, code).has_value();
            m_import.refused.push_back({code, level, u"organization"_s,
                                        known
                                            ? u"the round has no standard for its sector"_s
                                            : u"the workbook has no organization of this code"_s});
        }
    }

    core::Database &m_db;
    core::StandardShelf m_shelf;
    const core::Round &m_round;
    AnswersImport m_import;
    std::set<std::pair<QString, QString>> m_seen; ///< code, level
    std::set<QString> m_taken;
};

/// The year of the document, looked up before its standard is known.
int yearOf(const QByteArray &json)
{
    const core::JsonDocument document = core::parseJson(json);
    const core::Json *year = document.root.find("year");
    if (year == nullptr || !year->isNumber())
        throw core::Error(core::Failure::Invalid, u"the document names no year"_s).at(u"$.year"_s);
    return year->text.toInt();
}

} // namespace

AnswersImport planAnswers(core::Database &db, const QByteArray &json, const QString &name)
{
    core::Round round;
    if (!name.isEmpty()) {
        round = roundNamed(db, name);
    } else {
        const int year = yearOf(json);
        const auto rounds = core::readRounds(db);
        const auto newest = std::find_if(rounds.begin(), rounds.end(),
                                         [&](const core::Round &one) { return one.year == year; });
        if (newest == rounds.end())
            throw core::Error(core::Failure::Missing,
                              u"the workbook has no round of %1"_s.arg(year))
                .in(db.path());
        round = *newest;
    }
    if (round.frozen)
        throw core::Error(core::Failure::Refused, u"the round “%1” is frozen"_s.arg(round.name))
            .in(db.path());
    if (round.standards.empty())
        throw core::Error(core::Failure::Missing,
                          u"the round “%1” has no standards"_s.arg(round.name))
            .in(db.path());
    return Planner(db, round).plan(json);
}

} // namespace cli
