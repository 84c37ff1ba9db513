// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/draft_editor.h"

#include "core/base/error.h"
#include "core/document/json_text.h"
#include "core/drafting/draft_edits.h"
#include "core/journal/edits.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/standard_list.h"
#include "ui/session.h"

using namespace std::chrono_literals;

namespace ui {

DraftEditor::DraftEditor(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_writeTimer.setSingleShot(true);
    m_writeTimer.setInterval(1s);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(250ms);
    connect(&m_writeTimer, &QTimer::timeout, this, &DraftEditor::settle);
    connect(&m_checkTimer, &QTimer::timeout, this, &DraftEditor::checkNow);
    connect(&m_session, &Session::changed, this, &DraftEditor::sessionChanged);
    connect(&m_session, &Session::writingEnded, this, &DraftEditor::settle);
}

bool DraftEditor::open(const core::DraftId &draft)
{
    if (!settle())
        return false;
    QByteArray text;
    if (!m_session.read([&] { text = core::readDraftDocument(m_session.database(), draft); }))
        return false;
    m_draft = draft;
    return begin(text);
}

bool DraftEditor::openIssued(const core::StandardEntry &issued)
{
    if (!settle())
        return false;
    QByteArray text;
    if (!m_session.read(
            [&] { text = core::readStandardDocument(m_session.database(), issued.ref); }))
        return false;
    m_draft.reset();
    return begin(text);
}

bool DraftEditor::begin(const QByteArray &text)
{
    m_isOpen = m_session.read([&] { take(core::parseJson(text).root); });
    m_field = {};
    m_step = 0;
    m_findings.clear();
    Q_EMIT opened();
    if (m_isOpen)
        checkNow();
    return m_isOpen;
}

void DraftEditor::close()
{
    if (!settle())
        return; // what is nowhere but here stays here
    m_isOpen = false;
    m_draft.reset();
    m_findings.clear();
    m_checkTimer.stop();
    take({});
    Q_EMIT opened();
}

void DraftEditor::take(core::Json document)
{
    m_document = std::move(document);
    m_isRead = false;
}

bool DraftEditor::mayEdit(const core::JsonPath &place) const
{
    const bool isInPart = place.steps.size() >= 2 && place.steps.front().key == "parts";
    if (!isWritable() || !isInPart)
        return isWritable();
    return at(core::JsonPath() / "parts" / place.steps[1].index / "from") == nullptr;
}

const core::Standard &DraftEditor::standard() const
{
    if (!m_isRead)
        m_reading = core::readUnchecked(m_document);
    m_isRead = true;
    return m_reading.standard;
}

void DraftEditor::checkNow()
{
    m_checkTimer.stop();
    if (!m_isOpen)
        return;
    standard();
    m_findings = core::checked(m_reading);
    if (isBlank())
        std::erase_if(m_findings, [](const core::Finding &finding) {
            return finding.severity != core::Severity::Error;
        });
    Q_EMIT checked();
}

void DraftEditor::set(const core::JsonPath &place, const std::optional<core::Json> &value)
{
    const core::Json *now = at(place);
    const bool isSame = value ? now != nullptr && *now == *value : now == nullptr;
    if (!mayEdit(place) || isSame)
        return;
    if (m_field != place)
        leaveField();
    const bool isDone = m_session.read([&] {
        take(value ? core::withField(m_document, place, *value)
                   : core::withoutField(m_document, place));
    });
    if (!isDone)
        return;
    m_field = place;
    await(core::Action::EditDraft);
    if (!m_writeTimer.isActive())
        m_writeTimer.start();
    m_checkTimer.start();
    Q_EMIT edited(place);
}

void DraftEditor::leaveField()
{
    settle();
    m_field = {};
    m_step = 0;
}

bool DraftEditor::change(core::Action action,
                         const std::function<core::Json(const core::Json &)> &edit,
                         const core::JsonPath &focus)
{
    // A part that was taken as a whole may go as a whole.
    const bool isOfPart = core::kindOf(focus) == core::DraftPlace::Part;
    if (!isWritable() || (!isOfPart && !mayEdit(focus)))
        return false;
    leaveField();
    const core::Json before = m_document;
    if (!m_session.read([&] { take(edit(m_document)); }))
        return false;
    if (m_document == before)
        return true;
    await(action);
    settle(); // a full disk or a job that writes: it is kept here and tried again, as typing is
    m_step = 0;
    m_checkTimer.start();
    Q_EMIT changed(focus);
    return true;
}

/// What waits already and this go into the file as one step.
void DraftEditor::await(core::Action action)
{
    m_awaited = m_isPending ? core::Action::EditDraft : action;
    m_isPending = true;
}

bool DraftEditor::settle()
{
    m_writeTimer.stop();
    if (!m_isPending)
        return true;
    if (m_session.isWriting())
        return false;    // a job has the journal; it is tried again when that ends
    m_isPending = false; // those who hear of the write must not begin it again
    m_isPending = !write(m_awaited);
    return !m_isPending;
}

bool DraftEditor::write(core::Action action)
{
    m_isWriting = true;
    std::vector<core::Edit> edits;
    const bool isWritten = m_session.read([&] {
        edits = {core::draftEdit(*m_draft, core::writtenJson(m_document))};
    }) && m_session.editFurther(action, edits, m_step);
    m_isWriting = false;
    return isWritten;
}

/// Somebody else wrote, or something was taken back: what is in the file counts.
void DraftEditor::sessionChanged(core::Action action)
{
    if (m_isWriting || m_isPending || !isWritable() || action < core::Action::ImportOrganizations)
        return;
    std::optional<core::DraftEntry> entry;
    m_session.read([&] { entry = core::readDraft(m_session.database(), *m_draft); });
    if (!entry) {
        close();
        return;
    }
    const core::Json before = m_document;
    m_session.read([&] {
        take(core::parseJson(core::readDraftDocument(m_session.database(), *m_draft)).root);
    });
    const auto difference = core::firstDifference(before, m_document);
    if (!difference)
        return;
    m_field = {};
    m_step = 0;
    m_checkTimer.start();
    Q_EMIT changed(*difference);
}

} // namespace ui
