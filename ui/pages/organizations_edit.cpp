// SPDX-License-Identifier: GPL-3.0-or-later
// What OrganizationsPage shows of one organization, and changes of it.
#include "core/journal/edits.h"
#include "core/journal/reorganization.h"
#include "core/reporting/level_sheets.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/organization_reader.h"
#include "ui/charts/history_chart.h"
#include "ui/dialogs/bulk_edit_dialog.h"
#include "ui/dialogs/organization_dialog.h"
#include "ui/models/organization_table_model.h"
#include "ui/pages/organizations_page.h"
#include "ui/session.h"
#include "ui/widgets/organization_card.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int fewEnough = 50; ///< to be written without a job

} // namespace

core::Clock OrganizationsPage::clock() const
{
    return [this] { return m_session.now(); };
}

void OrganizationsPage::showCard()
{
    const auto facts = std::make_shared<OrganizationFacts>();
    m_session.readAside(
        this,
        [facts, chosen = m_chosen](core::Database &db) {
            const auto organization = core::readOrganization(db, chosen);
            if (!organization)
                return;
            facts->organization = *organization;
            facts->sheets = core::readAssessmentsOf(db, chosen);
            core::StandardShelf shelf(db);
            facts->counting = core::countingOf(db, shelf, facts->sheets);
            facts->decisions = core::readDecisions(db, chosen);
            facts->otherEntries = core::readOtherEntries(db, chosen);
            for (const core::Round &round : core::readRounds(db))
                facts->rounds[round.id] = round.name;
        },
        [this, facts, asked = ++m_cardAsked](bool isRead) {
            if (isRead && asked == m_cardAsked)
                showCard(std::move(*facts));
        });
}

void OrganizationsPage::showCard(OrganizationFacts facts)
{
    if (facts.organization.id.isNull())
        return m_card->clear();
    facts.countyName = m_model->divisionName(facts.organization.county);
    facts.affiliationName = m_model->divisionName(facts.organization.affiliation);
    facts.standing = core::standingGrade(facts.decisions, m_session.today());
    m_history->show(facts.sheets, facts.counting, facts.rounds);
    m_card->setPictureVisible(!m_history->isEmpty());
    m_card->show(facts);
}

void OrganizationsPage::add()
{
    OrganizationDialog::Question question;
    question.organization.county = m_session.filter().county;
    question.organization.affiliation = question.organization.county;
    question.organization.sector = m_session.filter().sector;
    m_session.read([&] {
        question.divisions = core::readDivisions(m_session.database());
        question.codesTaken = core::readOrganizationCodes(m_session.database());
    });
    std::optional<core::Organization> made = OrganizationDialog::ask(question, this);
    if (!made)
        return;
    made->id = core::OrganizationId::make(clock());
    m_chosen = made->id;
    if (m_session.edit(core::Action::AddOrganization, core::organizationEdits(*made)))
        Q_EMIT done(tr("%1 was added.").arg(made->name));
}

void OrganizationsPage::editChosen()
{
    OrganizationDialog::Question question;
    const bool isRead = m_session.read([&] {
        question.divisions = core::readDivisions(m_session.database());
        if (const auto found = core::readOrganization(m_session.database(), m_chosen))
            question.organization = *found;
        question.codesTaken = core::readOrganizationCodes(m_session.database(), m_chosen);
    });
    if (!isRead || question.organization.id.isNull())
        return;
    const core::Organization &before = question.organization;
    const std::optional<core::Organization> after = OrganizationDialog::ask(question, this);
    if (!after || *after == before)
        return;
    std::vector<core::Edit> edits;
    const bool isMade = m_session.read([&] {
        edits = core::changeEdits(m_session.database(), before, *after, {m_session.today(), {}},
                                  clock());
    });
    if (isMade && m_session.edit(core::Action::EditOrganization, edits))
        Q_EMIT done(tr("%1 was changed.").arg(after->name));
}

void OrganizationsPage::changeSelected()
{
    const std::vector<core::OrganizationId> ids = selectedIds();
    std::vector<core::Organization> chosen;
    std::vector<core::Division> divisions;
    const bool isRead = m_session.read([&] {
        divisions = core::readDivisions(m_session.database());
        for (const core::OrganizationId &id : ids)
            if (const auto found = core::readOrganization(m_session.database(), id))
                chosen.push_back(*found);
    });
    if (!isRead || chosen.empty())
        return;
    if (const auto wanted = BulkEditDialog::ask(chosen, divisions, this))
        change(chosen, *wanted);
}

void OrganizationsPage::change(const std::vector<core::Organization> &chosen,
                               const BulkEdit &wanted)
{
    const core::Clock clock = [now = m_session.now()] { return now; };
    const auto make = [chosen, wanted, today = m_session.today(), clock](core::Database &db) {
        std::vector<core::Edit> edits;
        for (const core::Organization &before : chosen) {
            auto some = core::changeEdits(db, before, wanted.applied(before), {today, {}}, clock);
            std::move(some.begin(), some.end(), std::back_inserter(edits));
        }
        return edits;
    };
    const int count = static_cast<int>(chosen.size());
    const auto told = [this, count](bool isDone) {
        if (isDone)
            Q_EMIT done(tr("%n organization(s) were changed.", nullptr, count));
    };
    if (count > fewEnough) {
        m_session.editMany(core::Action::EditOrganization, tr("Changing organizations"), make,
                           told);
        return;
    }
    std::vector<core::Edit> edits;
    if (m_session.read([&] { edits = make(m_session.database()); }) && !edits.empty())
        told(m_session.edit(core::Action::EditOrganization, edits));
}

} // namespace ui
