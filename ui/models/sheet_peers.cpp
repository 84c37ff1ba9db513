// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheet_editor.h"
#include "ui/session.h"

#include <memory>

// Where the sheet stands among others that its standard compares it with.
namespace ui {

/// Those that are known stand until the new ones have come. A cohort may be a whole city, so it is
/// scored beside the window.
void SheetEditor::readPeers()
{
    const int asked = ++m_peersAsked;
    if (m_frozen || !m_standard->readsPeers || m_peersOf != m_entry.id)
        m_peers.reset();
    m_peersOf = m_entry.id;
    m_isComparing = false;
    if (m_frozen || !m_standard->readsPeers)
        return;
    m_isComparing = m_peers == nullptr;
    const auto peers = std::make_shared<std::unique_ptr<core::ScoredCohort>>();
    m_isReading = true;
    m_session.readAside(
        this,
        [peers, standard = m_standard, id = m_entry.id](core::Database &db) {
            *peers = core::cohortAround(db, *standard, id);
        },
        [this, peers, asked](bool isRead) {
            if (asked != m_peersAsked)
                return;
            m_isComparing = false;
            if (isRead)
                m_peers = std::move(*peers);
            if (m_isReading || !isOpen())
                return; // whoever reads the sheet scores and tells
            rescore();
            Q_EMIT reread();
        });
    m_isReading = false;
}

} // namespace ui
