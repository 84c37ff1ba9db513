// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"
#include "core/drafting/lineage.h"
#include "core/drafting/parts.h"
#include "core/journal/edits.h"
#include "core/journal/renewal.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/standard_list.h"
#include "ui/dialogs/give_dialog.h"
#include "ui/dialogs/issue_dialog.h"
#include "ui/dialogs/lineage_dialog.h"
#include "ui/dialogs/new_draft_dialog.h"
#include "ui/dialogs/renew_dialog.h"
#include "ui/dialogs/round_dialog.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/draft_view.h"
#include "ui/drafting/finding_list.h"
#include "ui/drafting/revision_list.h"
#include "ui/pages/standards_page.h"
#include "ui/session.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Parts that a standard may take: the newest revision of each that is in force.
std::vector<core::StandardEntry> newestParts(const std::vector<core::StandardEntry> &issued)
{
    std::vector<core::StandardEntry> newest;
    for (const core::StandardEntry &entry : issued) // newest revision first
        if (entry.isPart && !entry.retired &&
            std::none_of(newest.begin(), newest.end(), [&](const core::StandardEntry &known) {
                return known.ref.id == entry.ref.id;
            }))
            newest.push_back(entry);
    return newest;
}

LineageDialog::Lineage saidAt(const core::Json *lineage)
{
    LineageDialog::Lineage said;
    if (lineage == nullptr)
        return said;
    if (const core::Json *split = lineage->find("split"))
        said.split = split->string();
    if (const core::Json *merged = lineage->find("merged"))
        for (const core::Json &id : merged->elements)
            said.merged.append(id.string());
    return said;
}

} // namespace

core::IssueObstacle StandardsPage::obstacleTo(const core::StandardReading &reading)
{
    core::IssueObstacle obstacle = core::IssueObstacle::Errors;
    m_session.read([&] { obstacle = core::obstacleTo(m_session.database(), reading, {}); });
    return obstacle;
}

bool StandardsPage::issue(const core::StandardReading &reading, const QString &reason,
                          const std::optional<core::RoundId> &round)
{
    std::optional<core::DraftId> draft = m_editor->draft();
    if (draft && m_editor->at(core::JsonPath() / "id") &&
        m_editor->at(core::JsonPath() / "id")->string() != reading.standard.id)
        draft.reset(); // what is issued is not what is open
    std::vector<core::Edit> edits;
    const bool isMade = m_session.read([&] { edits = core::issueEdits(reading, reason, draft); });
    if (!isMade)
        return false;
    for (core::Round known : m_rounds) {
        if (!round || known.id != *round)
            continue;
        known.standards[reading.standard.sector] = core::entryOf(reading).ref;
        edits.push_back(core::roundEdit(known));
    }
    if (!m_session.edit(core::Action::IssueStandard, edits))
        return false;
    m_list->choose(reading.hash);
    return true;
}

void StandardsPage::askToIssue()
{
    m_editor->leaveField();
    if (!m_editor->isWritable())
        return;
    std::optional<core::StandardReading> reading;
    m_session.read([&] { reading = core::readStandard(core::writtenJson(m_editor->document())); });
    if (!reading)
        return;
    IssueDialog dialog(*reading, m_rounds, obstacleTo(*reading), IssueDialog::Offers::IssueOnly,
                       this);
    connect(&dialog, &IssueDialog::impactWanted, this, [&] { showImpact(*reading, &dialog); });
    if (dialog.exec() != QDialog::Accepted ||
        !issue(*reading, dialog.choice().reason, dialog.choice().round))
        return;
    if (reading->standard.isPart)
        askToRenew();
}

bool StandardsPage::beginDraft(const QByteArray &text)
{
    const core::DraftId id = core::DraftId::make([this] { return m_session.now(); });
    std::vector<core::Edit> edits;
    const bool isMade = m_session.read([&] {
        const core::JsonDocument document = core::parseJson(text);
        if (!document.duplicates.empty()) // the second value would be lost
            throw core::Error(core::Failure::Invalid, u"this key stands twice"_s)
                .at(document.duplicates.front());
        if (!document.root.isObject())
            throw core::Error(core::Failure::Invalid, u"this is no standard"_s);
        edits = {core::draftEdit(id, core::writtenJson(document.root))};
    });
    if (!isMade || !m_session.edit(core::Action::NewDraft, edits))
        return false;
    refresh();
    m_list->choose(id);
    m_view->tree()->setFocus(Qt::OtherFocusReason);
    return true;
}

void StandardsPage::askForNew(bool part)
{
    NewDraftDialog dialog(part ? NewDraftDialog::Makes::Part : NewDraftDialog::Makes::Standard,
                          m_session.today().year(), newestParts(m_issued), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    core::DraftHead head = dialog.head();
    head.id = core::Key::make([this] { return m_session.now(); }).text();
    m_session.read([&] {
        core::Json made = part ? core::newPart(head) : core::newStandard(head);
        if (const auto common = dialog.common()) {
            const core::Json content =
                core::parseJson(core::readStandardDocument(m_session.database(), common->ref)).root;
            made = core::withPartFirst(made, content);
        }
        beginDraft(core::writtenJson(made));
    });
}

bool StandardsPage::copyAsDraft(const core::StandardEntry &issued)
{
    std::optional<core::DraftEntry> known;
    QByteArray text;
    const bool isRead = m_session.read([&] {
        core::Database &db = m_session.database();
        known = core::draftOf(db, issued.ref.id);
        const core::Json document =
            core::parseJson(core::readStandardDocument(db, issued.ref)).root;
        text =
            core::writtenJson(core::copiedAsDraft(document, core::nextRevision(db, issued.ref.id)));
    });
    if (!isRead)
        return false;
    if (!known)
        return beginDraft(text);
    m_list->choose(known->id);
    Q_EMIT message({Message::Kind::Note,
                    tr("Somebody is writing on revision %1 of it already: here it is.")
                        .arg(known->standard.ref.revision),
                    {},
                    {}});
    return true;
}

bool StandardsPage::discardDraft()
{
    const auto draft = m_list->draft();
    if (!draft)
        return false;
    m_editor->leaveField();
    const bool isDone = m_session.edit(core::Action::DiscardDraft, {core::noDraftEdit(draft->id)});
    if (isDone)
        Q_EMIT done(tr("The draft of “%1” was thrown away.").arg(draft->standard.title));
    return isDone;
}

void StandardsPage::askToGive()
{
    const auto issued = m_list->issued();
    if (!issued)
        return;
    GiveDialog dialog(
        *issued, m_rounds,
        [this, &issued](const core::RoundId &round) {
            int begun = 0;
            m_session.read([&] {
                begun = core::countSheetsUnderOthers(m_session.database(), round, issued->sector,
                                                     issued->ref);
            });
            return begun;
        },
        this);
    if (dialog.exec() == QDialog::Accepted && dialog.round())
        m_session.edit(core::Action::GiveStandard, {core::roundEdit(*dialog.round())});
}

void StandardsPage::askToRenew()
{
    const auto issued = m_list->issued();
    if (!issued || !issued->isPart)
        return;
    std::vector<core::TouchedStandard> touched;
    if (!m_session.read([&] { touched = core::touchedBy(m_session.database(), *issued); }))
        return;
    RenewDialog dialog(*issued, touched, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<core::Edit> edits;
    m_session.read([&] {
        edits = core::renewalEdits(m_session.database(), *issued, dialog.chosen(),
                                   [this] { return m_session.now(); });
    });
    m_session.edit(core::Action::RenewParts, edits);
}

bool StandardsPage::retire(const core::StandardEntry &issued, const QString &reason)
{
    const auto action =
        issued.retired ? core::Action::ReinstateStandard : core::Action::RetireStandard;
    const auto retirement =
        issued.retired ? std::nullopt : std::optional(core::Retirement{m_session.today(), reason});
    return m_session.edit(action, {core::retirementEdit(issued.ref, retirement)});
}

void StandardsPage::askToRetire()
{
    const auto issued = m_list->issued();
    if (!issued)
        return;
    bool isTold = true;
    const QString reason =
        issued->retired
            ? QString()
            : QInputDialog::getText(this, tr("Retire a standard"),
                                    tr("It is not offered for new rounds any more; what was "
                                       "assessed under it stays. Why is it retired?"),
                                    QLineEdit::Normal, {}, &isTold);
    if (isTold)
        retire(*issued, reason.trimmed());
}

void StandardsPage::askForLineage(const core::JsonPath &item)
{
    if (!m_before) {
        Q_EMIT message({Message::Kind::Note,
                        tr("There is no revision before this one that the item could come from."),
                        {},
                        {}});
        return;
    }
    LineageDialog::Items items;
    for (const core::PlacedItem &placed : core::placedItems(*m_before)) {
        const core::Json *text = placed.item->find("text");
        items.emplace_back(placed.id,
                           placeCaption(*m_before, placed.place) + u"  "_s +
                               (text ? text->string().left(60).simplified() : QString()));
    }
    LineageDialog dialog(items, saidAt(m_editor->at(item / "x-lineage")), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const LineageDialog::Lineage said = dialog.lineage();
    m_editor->change(
        core::Action::EditDraft,
        [&](const core::Json &draft) {
            return said.merged.isEmpty() ? core::withSplitFrom(draft, item, said.split)
                                         : core::withMergedFrom(draft, item, said.merged);
        },
        item);
}

void StandardsPage::askForRound()
{
    core::Round round;
    round.year = m_session.today().year();
    round.levels = {u"county"_s};
    std::vector<core::StandardEntry> offered;
    for (const core::StandardEntry &entry : m_issued)
        if (!entry.isPart && !entry.retired)
            offered.push_back(entry);
    RoundDialog dialog(round, offered, this);
    if (dialog.exec() == QDialog::Accepted)
        addRound(dialog.round());
}

bool StandardsPage::addRound(core::Round round)
{
    const core::Clock clock = [this] { return m_session.now(); };
    round.id = core::RoundId::make(clock);
    return m_session.edit(core::Action::AddRound, {core::roundEdit(round)});
}

} // namespace ui
