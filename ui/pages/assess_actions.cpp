// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/edits.h"
#include "core/reporting/level_comparison.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/organization_reader.h"
#include "ui/dialogs/decide_dialog.h"
#include "ui/dialogs/levels_dialog.h"
#include "ui/dialogs/new_sheet_dialog.h"
#include "ui/dialogs/report_preview.h"
#include "ui/models/sheet_editor.h"
#include "ui/pages/assess_page.h"
#include "ui/print/level_words.h"
#include "ui/print/words.h"
#include "ui/session.h"
#include "ui/widgets/sheet_view.h"

#include <memory>

using namespace Qt::StringLiterals;

// What can be done with a sheet as a whole.
namespace ui {

namespace {

/// The levels of a sheet's organization, and the shelf that they point into.
struct LevelsRead
{
    std::unique_ptr<core::StandardShelf> shelf;
    core::LevelComparison levels;
};

/// For Session::readAside: a mix may hang on the sheets of a whole round.
Session::Reading readingOf(const std::shared_ptr<LevelsRead> &read,
                           const core::AssessmentEntry &entry)
{
    return [read, organization = entry.name.organization,
            round = entry.name.round](core::Database &db) {
        read->shelf = std::make_unique<core::StandardShelf>(db);
        read->levels = core::compareLevels(db, *read->shelf, organization, round);
    };
}

/// Where several levels of assessors have a sheet, or are weighed, `entry` gets what counts of
/// them. Answers how that came about; nothing where the sheet alone counts.
QString takeCounting(const core::LevelComparison &levels, core::AssessmentEntry &entry)
{
    if (!levels.isMix && levels.columns.size() < 2)
        return {};
    entry.grade = levels.grade;
    entry.total = levels.counts ? levels.counts->total.thousandths : 0;
    return sentencesText({levelTotalsText(levels), countingText(levels)});
}

} // namespace

std::optional<core::Round> AssessPage::roundForNew()
{
    std::optional<core::Round> found;
    m_session.read([&] {
        for (const core::Round &round : core::readRounds(m_session.database())) {
            const core::RoundId wanted = m_session.filter().round;
            const bool fits = wanted.isNull() ? !round.frozen : round.id == wanted;
            if (fits && !found)
                found = round;
        }
    });
    return found;
}

void AssessPage::newSheet()
{
    settle();
    const auto round = roundForNew();
    if (!round) {
        warn(tr("There is no open round."),
             tr("Add one on the page Standards before sheets are opened."));
        return;
    }
    if (round->frozen) {
        warn(tr("The round “%1” is frozen.").arg(round->name),
             tr("Choose another round at the top of the window."));
        return;
    }
    std::vector<core::OrganizationRow> rows;
    if (!m_session.read([&] {
            rows = core::readOrganizationRows(m_session.database(), m_session.filter(),
                                              m_session.today());
        }))
        return;
    const auto wanted = NewSheetDialog::ask(this, *round, std::move(rows), m_session.today());
    if (wanted)
        makeSheet(*wanted, *round);
}

bool AssessPage::makeSheet(const NewSheet &wanted, const core::Round &round)
{
    const core::SheetName name{round.id, wanted.organization, wanted.level, 0};
    core::AssessmentId id;
    bool there = false;
    QString scope;
    const bool read = m_session.read([&] {
        id = core::sheetNamed(m_session.database(), name);
        there = core::readAssessment(m_session.database(), id).has_value();
        const auto organization = core::readOrganization(m_session.database(), wanted.organization);
        scope = organization ? organization->affiliation : QString();
    });
    const auto standard = round.standards.find(wanted.sector);
    if (!read || standard == round.standards.end())
        return false;
    if (there)
        note(tr("This sheet is there already; it was opened."));
    else if (!m_session.edit(core::Action::PlanVisit,
                             {core::assessmentEdit(name, standard->second, scope),
                              core::visitEdit(id, core::VisitState::Planned, wanted.day, scope)}))
        return false;
    if (!there && !wanted.openNow)
        return true;
    if (openSheet(id))
        m_view->setFocus();
    return true;
}

QString AssessPage::missingWords() const
{
    constexpr std::size_t mostNamed = 8;
    const core::Result &result = m_editor->result();
    QStringList names;
    for (const std::int32_t item : result.unanswered) {
        if (static_cast<std::size_t>(names.size()) == mostNamed)
            break;
        const core::Item &gap = *m_editor->standard().items[static_cast<std::size_t>(item)];
        names << (gap.number.isEmpty() ? gap.text.left(12) : gap.number);
    }
    QString words = listText(names);
    if (result.unanswered.size() > mostNamed)
        words = tr("%1 …", "more names follow").arg(words);
    return words;
}

void AssessPage::handIn()
{
    settle();
    if (!m_editor->isWritable() || !isSettled())
        return;
    const core::Result &result = m_editor->result();
    if (!result.unanswered.empty()) {
        warn(tr("%n item(s) are unanswered: %1.", nullptr,
                static_cast<int>(result.unanswered.size()))
                 .arg(missingWords()),
             tr("Answer them, then hand in."));
        m_view->setFocus();
        m_view->goToItem(result.unanswered.front());
        return;
    }
    if (result.state == core::ResultState::Incomplete) {
        QStringList names;
        for (const QString &attribute : result.missingAttributes)
            names << attributeName(attribute);
        warn(names.isEmpty() ? tr("An earlier round that the standard reads is missing.")
                             : tr("The organization's record lacks: %1.").arg(listText(names)),
             tr("Add it on the Organizations page, then hand in."));
        return;
    }
    if (changeVisit(core::Action::HandIn, core::VisitState::HandedIn))
        Q_EMIT done(tr("The sheet of %1 was handed in.").arg(m_editor->entry().organizationName));
}

void AssessPage::returnSheet()
{
    if (changeVisit(core::Action::ReturnSheet, core::VisitState::Returned))
        Q_EMIT done(tr("The sheet of %1 was returned for completion.")
                        .arg(m_editor->entry().organizationName));
}

bool AssessPage::changeVisit(core::Action action, core::VisitState state)
{
    const core::AssessmentEntry entry = m_editor->entry();
    const QDate day = entry.visit.isValid() ? entry.visit : m_session.today();
    return m_session.edit(action, {core::visitEdit(entry.id, state, day, m_editor->scope())});
}

void AssessPage::decide()
{
    settle();
    if (!isSettled())
        return;
    const auto read = std::make_shared<LevelsRead>();
    const core::AssessmentEntry entry = m_editor->entry();
    m_session.readAside(this, readingOf(read, entry),
                        [this, read, entry, asked = ++m_looked](bool isRead) {
                            if (!isRead || asked != m_looked || m_editor->entry().id != entry.id)
                                return;
                            core::AssessmentEntry counting = entry;
                            const QString levels = takeCounting(read->levels, counting);
                            decideOn(counting, levels);
                        });
}

void AssessPage::decideOn(const core::AssessmentEntry &entry, const QString &levels)
{
    auto decision = DecideDialog::ask(this, entry, m_editor->standard().standard.grading.grades,
                                      m_session.today(), levels);
    if (!decision || !m_session.read([&] {
            decision->series =
                core::nextSeries(core::readDecisions(m_session.database(), decision->organization),
                                 decision->round, decision->day);
        }))
        return;
    if (m_session.edit(core::Action::DecideGrade,
                       {core::decisionEdit(*decision, m_editor->scope())}))
        Q_EMIT done(tr("The grade of %1 was decided: %2.")
                        .arg(entry.organizationName, gradeName(decision->grade)));
}

void AssessPage::showLevels()
{
    settle();
    if (!isSettled())
        return;
    const auto read = std::make_shared<LevelsRead>();
    m_session.readAside(this, readingOf(read, m_editor->entry()),
                        [this, read, asked = ++m_looked](bool isRead) {
                            if (isRead && asked == m_looked)
                                LevelsDialog(read->levels, this).exec();
                        });
}

void AssessPage::print()
{
    settle();
    if (canPrint() && isSettled())
        ReportPreview(m_session, m_editor->entry().id, this).exec();
}

} // namespace ui
