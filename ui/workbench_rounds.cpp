// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/freeze.h"
#include "core/storage/assessment_reader.h"
#include "ui/dialogs/freeze_dialog.h"
#include "ui/widgets/message.h"
#include "ui/workbench.h"

// What is done with a round as a whole.
namespace ui {

void Workbench::askToFreeze()
{
    if (!settle())
        return;
    std::vector<core::Round> rounds;
    if (!m_session.read([&] { rounds = core::readRounds(m_session.database()); }))
        return;
    const auto outlook = [this](const core::RoundId &round) {
        core::FreezeOutlook found;
        m_session.read([&] { found = core::freezeOutlook(m_session.database(), round); });
        return found;
    };
    FreezeDialog dialog(rounds, m_session.filter().round, outlook, this);
    if (dialog.exec() == QDialog::Accepted && dialog.round())
        freeze(*dialog.round());
}

void Workbench::freeze(const core::Round &round)
{
    const core::Key freezing = core::Key::make([this] { return m_session.now(); });
    const auto make = [id = round.id, freezing](core::Database &db) {
        return core::freezeEdits(db, id, freezing);
    };
    m_session.editMany(
        core::Action::FreezeRound, tr("Freezing the round"), make,
        [this, name = round.name](bool isDone) {
            if (isDone)
                tell({Message::Kind::Note,
                      tr("The round “%1” is frozen: its results stay as they are.").arg(name),
                      {},
                      {}});
        });
}

} // namespace ui
