// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json_path.h"
#include "core/document/standard_reader.h"
#include "core/model/operation.h"
#include "core/model/standard_entry.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace ui {

class Session;

/// The one document that is before the eyes: a draft that is written on, or an issued one that is
/// only shown. Edits are made in memory and seen at once; what was typed is in the file one second
/// after the first key at the latest, and keys typed into one field without leaving it are one
/// step of undo.
///
///     editor.open(draft);
///     editor.set(item / "text", core::jsonText(words));   // `edited` told
///     editor.change(core::Action::InsertInDraft, [&](const core::Json &d) {
///         return core::withInserted(d, place, made); }, place);
///
/// Reading the standard anew costs milliseconds and is done when somebody asks; the findings come
/// when the keys have rested. Thread: the window's.
class DraftEditor : public QObject
{
    Q_OBJECT

public:
    explicit DraftEditor(Session &session, QObject *parent = nullptr);

    /// False when it cannot be read, or what is open cannot be written: then that stays open.
    bool open(const core::DraftId &draft);
    bool openIssued(const core::StandardEntry &issued);
    void close(); ///< not before all of it is in the file

    bool isOpen() const { return m_isOpen; }

    bool isWritable() const { return m_isOpen && m_draft.has_value(); }

    /// Whether what stands at `place` can be edited here. A part that was taken from a document of
    /// its own is edited there.
    bool mayEdit(const core::JsonPath &place) const;

    std::optional<core::DraftId> draft() const { return m_draft; }

    const core::Json &document() const { return m_document; }

    const core::Json *at(const core::JsonPath &place) const { return jsonAt(m_document, place); }

    /// As it stands, its names resolved as far as they can be.
    const core::Standard &standard() const;

    /// No item has been entered. What a standard lacks before that is no fault of anybody's: only
    /// errors are found then. Who issues it is told all.
    bool isBlank() const { return core::itemsOf(standard()).empty(); }

    const core::Findings &findings() const { return m_findings; }

    void checkNow(); ///< the findings of this very moment

    /// What is typed into a field: sets the value, or takes the key out.
    void set(const core::JsonPath &place, const std::optional<core::Json> &value);
    /// The field was left: what is typed next is another step.
    void leaveField();
    /// Any other edit, as one step; `focus` is what it is about. What the edit refuses is told by
    /// `Session::failed` and changes nothing. What only cannot be written is kept and tried again,
    /// so that what is typed next goes where it was meant to.
    bool change(core::Action action, const std::function<core::Json(const core::Json &)> &edit,
                const core::JsonPath &focus);

    bool settle(); ///< writes what is pending; false when it could not be written

    bool isPending() const { return m_isPending; }

Q_SIGNALS:
    void opened();                             ///< another document, or none
    void edited(const core::JsonPath &place);  ///< one value, by typing
    void changed(const core::JsonPath &focus); ///< anything else: look at all of it
    void checked();                            ///< the findings are new

private:
    bool begin(const QByteArray &text);
    void take(core::Json document);
    void sessionChanged(core::Action action);
    void await(core::Action action);
    bool write(core::Action action);

    Session &m_session;
    bool m_isOpen = false;
    std::optional<core::DraftId> m_draft;
    core::Json m_document;
    mutable core::UncheckedStandard m_reading;
    mutable bool m_isRead = false;
    core::Findings m_findings;
    core::JsonPath m_field; ///< that is being typed into
    std::int64_t m_step = 0;
    bool m_isPending = false;
    core::Action m_awaited = core::Action::EditDraft; ///< the name of what is pending
    bool m_isWriting = false;
    QTimer m_writeTimer;
    QTimer m_checkTimer;
};

} // namespace ui
