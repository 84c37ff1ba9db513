// SPDX-License-Identifier: GPL-3.0-or-later
// What OrganizationsPage changes: the card's organization, and lists that come in.
#include "core/exchange/import_edits.h"
#include "core/exchange/table_reader.h"
#include "core/journal/edits.h"
#include "core/journal/reorganization.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/organization_reader.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/organization_dialog.h"
#include "ui/error_text.h"
#include "ui/models/organization_table_model.h"
#include "ui/pages/organizations_page.h"
#include "ui/session.h"
#include "ui/widgets/organization_card.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace ui {

core::Clock OrganizationsPage::clock() const
{
    return [this] { return m_session.now(); };
}

void OrganizationsPage::showCard()
{
    OrganizationFacts facts;
    bool isFound = false;
    m_session.read([&] {
        core::Database &db = m_session.database();
        const auto organization = core::readOrganization(db, m_chosen);
        if (!organization)
            return;
        isFound = true;
        facts.organization = *organization;
        facts.countyName = m_model->divisionName(organization->county);
        facts.affiliationName = m_model->divisionName(organization->affiliation);
        facts.sheets = core::readAssessmentsOf(db, m_chosen);
        facts.decisions = core::readDecisions(db, m_chosen);
        for (const core::Round &round : core::readRounds(db))
            facts.rounds[round.id] = round.name;
    });
    if (!isFound)
        return m_card->clear();
    facts.standing = core::standingGrade(facts.decisions, m_session.today());
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
    m_session.edit(core::Action::AddOrganization, core::organizationEdits(*made));
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
    if (m_session.read([&] {
            edits = core::changeEdits(m_session.database(), before, *after, {m_session.today(), {}},
                                      clock());
        }))
        m_session.edit(core::Action::EditOrganization, edits);
}

void OrganizationsPage::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import organizations"), {},
        tr("Spreadsheets (*.xlsx *.ods *.csv *.txt *.xls *.et);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void OrganizationsPage::importFile(const QString &path)
{
    if (m_reading.isRunning())
        return;
    m_reading.setFuture(QtConcurrent::run([path] {
        Reading reading;
        try {
            reading.tables = core::readTables(path);
        } catch (const core::Error &error) {
            reading.error = error;
        }
        return reading;
    }));
}

void OrganizationsPage::takeTables()
{
    const Reading reading = m_reading.result();
    if (reading.error) {
        const ErrorText text = errorText(*reading.error);
        Q_EMIT message({Message::Kind::Failure, text.sentence, text.advice, text.details});
        return;
    }
    preview(reading.tables);
}

void OrganizationsPage::pasteBlock(const QString &text)
{
    const QString block = text.isEmpty() ? QGuiApplication::clipboard()->text() : text;
    if (block.trimmed().isEmpty()) {
        Q_EMIT message({Message::Kind::Note,
                        tr("The clipboard holds no text."),
                        tr("Copy a block with its header in the spreadsheet first."),
                        {}});
        return;
    }
    std::vector<core::Table> tables;
    if (m_session.read([&] { tables.push_back(core::readPastedBlock(block)); }))
        preview(tables);
}

core::ImportScope OrganizationsPage::scope()
{
    core::ImportScope scope;
    scope.today = m_session.today();
    scope.area = m_session.filter().county;
    m_session.read([&] {
        scope.divisions = core::readDivisions(m_session.database());
        for (const core::StandardEntry &standard : core::readStandards(m_session.database()))
            if (!scope.sectors.contains(standard.sector))
                scope.sectors.append(standard.sector);
    });
    return scope;
}

core::ImportPlan OrganizationsPage::plan(const std::vector<core::Table> &tables)
{
    core::ImportPlan made;
    m_session.read([&] {
        const core::Table &table = tables[core::likeliestTable(tables)];
        made = core::planImport(table, core::readOrganizations(m_session.database()), scope());
    });
    return made;
}

void OrganizationsPage::preview(const std::vector<core::Table> &tables)
{
    if (tables.empty())
        return;
    if (const auto accepted = ImportDialog::ask(plan(tables), this))
        apply(*accepted);
}

bool OrganizationsPage::apply(const core::ImportPlan &plan)
{
    if (plan.accepted() == 0)
        return false;
    std::vector<core::Edit> edits;
    if (!m_session.read([&] { edits = core::importEdits(m_session.database(), plan, clock()); }))
        return false;
    if (!m_session.edit(core::Action::ImportOrganizations, edits))
        return false;
    Q_EMIT message({Message::Kind::Note,
                    tr("%n organization(s) were imported.", nullptr, plan.accepted()),
                    tr("Undo takes all of it back."),
                    {}});
    return true;
}

} // namespace ui
