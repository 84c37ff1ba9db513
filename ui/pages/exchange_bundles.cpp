// SPDX-License-Identifier: GPL-3.0-or-later
// What ExchangePage says of bundles that were made and taken in, and how receipts are given.
#include "ui/dialogs/hand_over_preview.h"
#include "ui/models/bundle_table.h"
#include "ui/pages/bundle_export.h"
#include "ui/pages/bundle_import.h"
#include "ui/pages/exchange_page.h"
#include "ui/preferences.h"
#include "ui/print/paper_file.h"
#include "ui/print/words.h"
#include "ui/session.h"
#include "ui/widgets/conflict_view.h"
#include "ui/widgets/fork_view.h"
#include "ui/widgets/roster_view.h"
#include "ui/widgets/save_place.h"

#include <QDir>
#include <QFileInfo>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace ui {

void ExchangePage::tellMade(const HandOver &handOver)
{
    refresh();
    Q_EMIT message({Message::Kind::Note,
                    tr("The bundle %1 was made; its checksum is %2.")
                        .arg(QDir::toNativeSeparators(handOver.path), handOver.checksum),
                    tr("Print the hand-over sheet and give it with the medium."),
                    {}});
    auto *preview = new HandOverPreview(m_session, handOver, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

QString ExchangePage::nextText(const core::BundleBatch &batch)
{
    if (batch.conflicts > 0)
        return tr("Choose which of the values stand, and give the office a receipt.");
    if (!batch.waiting.empty())
        return tr("What waits is kept, and comes in by itself when what is before it comes.");
    if (batch.operations == 0)
        return tr("All that is in it was here already; nothing has to be done.");
    return tr("Give the office a receipt: it says how far you have come.");
}

Message ExchangePage::takenMessage(const core::BundleBatch &batch) const
{
    QStringList refused;
    QStringList missing;
    for (const core::BatchFile &file : batch.files) {
        missing += file.intake.evidence.missing;
        if (file.error || !file.intake.strangers.empty())
            refused << tr("%1: %2", "file, why it was not taken in")
                           .arg(QFileInfo(file.path).fileName(), fateText(file));
    }
    missing.removeDuplicates();
    const bool isWhole = refused.isEmpty() && missing.isEmpty();
    QStringList advice = {refused.isEmpty() ? nextText(batch)
                                            : tr("Left out: %1").arg(refused.join(tr("; ")))};
    if (!missing.isEmpty())
        advice << tr("Evidence that did not come, or came damaged: %1. The receipt asks for it.")
                      .arg(listText(missing));
    const core::RosterPowers &powers = m_roster->reading().powers;
    const bool isKeeper = powers.isRootHere || powers.beginning == core::BeginObstacle::None;
    if (isKeeper && m_import->hasConfirmed())
        advice << tr("Under “Roster” the keys that were compared can be put in for good, so that "
                     "no other office has to compare them.");
    return {isWhole ? Message::Kind::Note : Message::Kind::Caution,
            batchText(batch),
            sentencesText(advice),
            {}};
}

void ExchangePage::tellTaken(const core::BundleBatch &batch)
{
    QString office;
    bool isForked = false;
    for (const core::BatchFile &file : batch.files) {
        if (!file.error && file.intake.strangers.empty())
            office = file.header.officeCode;
        isForked = isForked || !file.intake.forked.empty();
    }
    choose(office);
    m_taken.reset(); // what is counted from here on is of this one
    refresh();
    if (batch.conflicts > batch.conflictsBefore)
        m_leaves->setCurrentWidget(m_conflicts);
    else if (isForked)
        m_leaves->setCurrentWidget(m_forks);
    m_taken = Taken{batch, takenMessage(batch)};
    Q_EMIT message(m_taken->told);
}

// What was said of conflicts after an import is true until one is settled.
void ExchangePage::renewTaken(int open)
{
    if (!m_taken || m_taken->batch.conflicts == open)
        return;
    m_taken->batch.conflicts = open;
    core::BundleBatch rest = m_taken->batch;
    rest.conflicts = 0; // how many of them are new nobody counts any more
    Message now = takenMessage(m_taken->batch);
    now.what = batchText(rest);
    if (open > 0)
        now.what = sentencesText({now.what, tr("Conflicts that are open now: %1.").arg(open)});
    Q_EMIT outdated(m_taken->told, now);
    m_taken->told = now;
}

void ExchangePage::askForReceipt()
{
    const QString office = chosenOffice();
    if (office.isEmpty())
        return;
    const QString name = core::bundleFileName(m_board.ownCode, office, m_session.now());
    const QString path = askForPlace(
        this, {tr("Where is the receipt to lie?"), tr("receipt-%1", "a file's name").arg(name),
               tr("Bundles (*.plumbx)"), preferences::mediumFolder(), false});
    if (!path.isEmpty())
        giveReceipt(path);
}

void ExchangePage::giveReceipt(const QString &path)
{
    ExportWish wish;
    wish.order.recipient = chosenOffice();
    wish.order.isReceipt = true;
    wish.order.clock = [now = m_session.now()] { return now; };
    wish.path = path;
    for (const core::OfficeStanding &office : m_board.offices)
        if (office.code == wish.order.recipient)
            wish.recipientName = office.name;
    m_export->start(wish);
}

void ExchangePage::tellReceipt(const HandOver &receipt)
{
    ReceiptFacts facts;
    m_session.read([&] { facts = receiptOf(m_session.database(), m_board, receipt); });
    refresh();
    const QString title = receiptTitle(facts);
    auto *preview = new PaperPreview(m_session, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setPaper({title, paperFileName(title),
                       [facts](FontSet &fonts) { return receiptPages(facts, fonts); },
                       [facts, title](const QString &path, FontSet &fonts) {
                           writePaper(path, fonts, receiptPages(facts, fonts), title, facts.made);
                       }});
    preview->open();
}

} // namespace ui
