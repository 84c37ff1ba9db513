// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/freeze.h"
#include "core/storage/assessment_reader.h"
#include "ui/dialogs/freeze_dialog.h"
#include "ui/widgets/message.h"
#include "ui/workbench.h"

#include <memory>

// What is done with a round as a whole.
namespace ui {

void Workbench::askToFreeze()
{
    if (!settle())
        return;
    std::vector<core::Round> rounds;
    if (!m_session.read([&] { rounds = core::readRounds(m_session.database()); }))
        return;
    const auto outlook = [this](QObject *asker, const core::RoundId &round,
                                const FreezeDialog::Tell &tell) {
        const auto found = std::make_shared<FreezeDialog::Facts>();
        m_session.readAside(
            asker,
            [found, round](core::Database &db) {
                *found = {core::freezeOutlook(db, round), core::freezeObstacles(db, round),
                          core::readFreezings(db, round)};
            },
            [found, tell, asker](bool isRead) {
                if (isRead)
                    tell(*found);
                else if (auto *dialog = qobject_cast<QDialog *>(asker))
                    dialog->reject(); // the window says why
            });
    };
    FreezeDialog dialog(rounds, m_session.filter().round, outlook, this);
    if (dialog.exec() == QDialog::Accepted && dialog.round())
        freeze(*dialog.round(), dialog.leftOut());
}

void Workbench::freeze(const core::Round &round)
{
    freeze(round, {});
}

void Workbench::freeze(const core::Round &round, const core::LeftOut &leftOut)
{
    const core::Key freezing = core::Key::make([this] { return m_session.now(); });
    const auto make = [id = round.id, freezing, leftOut](core::Database &db) {
        return core::freezeEdits(db, id, freezing, {}, leftOut);
    };
    m_session.editMany(
        core::Action::FreezeRound, tr("Freezing the round"), make,
        [this, name = round.name, out = static_cast<int>(leftOut.sheets.size())](bool isDone) {
            if (!isDone)
                return;
            const QString told =
                out == 0 ? tr("The round “%1” is frozen: its results stay as they are.")
                         : tr("A batch of the round “%1” is frozen: its results stay as they are. "
                              "%n sheet(s) were left out and stay open.",
                              nullptr, out);
            tell({Message::Kind::Note, told.arg(name), {}, {}});
        });
}

} // namespace ui
