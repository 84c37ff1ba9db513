// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roster_keeping.h"

#include "core/sync/bundle.h"
#include "ui/dialogs/begin_roster_dialog.h"
#include "ui/dialogs/computer_dialog.h"
#include "ui/dialogs/office_dialog.h"
#include "ui/dialogs/revoke_dialog.h"
#include "ui/dialogs/trust_root_dialog.h"
#include "ui/print/exchange_papers.h"
#include "ui/print/words.h"
#include "ui/session.h"
#include "ui/widgets/roster_view.h"

#include <QPointer>

#include <algorithm>

namespace ui {

namespace {

/// To let as many operations count, or to sort them out again, takes above a second.
constexpr std::int64_t manyOperations = 2000;

const core::OutsideKey *outsideKey(const core::Roster &roster, const QByteArray &key)
{
    const auto found =
        std::find_if(roster.outside.begin(), roster.outside.end(),
                     [&](const core::OutsideKey &known) { return known.installation == key; });
    return found == roster.outside.end() ? nullptr : &*found;
}

QString nameOf(const core::Roster &roster, const QString &code)
{
    for (const core::RosterOffice &listed : roster.offices)
        if (listed.office.code == code)
            return officeText(code, listed.office.name);
    return code;
}

QString officesOf(const core::Roster &roster, const QByteArray &key)
{
    QStringList names;
    for (const core::RosterOffice &listed : roster.offices)
        for (const core::RosterKey &of : listed.keys)
            if (of.installation == key)
                names << officeText(listed.office.code, listed.office.name);
    return listText(names);
}

} // namespace

RosterKeeping::RosterKeeping(Session &session, RosterView &view, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_view(view)
    , m_page(page)
{
    connect(&view, &RosterView::beginWanted, this, &RosterKeeping::begin);
    connect(&view, &RosterView::trustWanted, this, &RosterKeeping::trust);
    connect(&view, &RosterView::officeWanted, this, &RosterKeeping::keepOffice);
    connect(&view, &RosterView::computerWanted, this, &RosterKeeping::addComputer);
    connect(&view, &RosterView::revokeWanted, this, &RosterKeeping::revoke);
}

void RosterKeeping::tell(const QString &what, const QString &advice)
{
    Q_EMIT kept({Message::Kind::Note, what, advice, {}});
}

std::int64_t RosterKeeping::waitingOf(const QByteArray &key) const
{
    const core::OutsideKey *outside = outsideKey(m_view.reading().roster, key);
    return outside == nullptr ? 0 : outside->quarantined;
}

void RosterKeeping::write(core::Action action, const QString &name, bool isLong,
                          const std::function<std::vector<core::Edit>(core::Database &)> &make,
                          const std::function<void()> &written)
{
    m_session.step(
        action, name, isLong,
        [action, make](core::Database &db, core::Journal &journal, JobControl &control) {
            const std::vector<core::Edit> edits = make(db);
            if (control.isCancelled())
                throw core::Error(core::Failure::Cancelled, QStringLiteral("cancelled by hand"));
            journal.apply(action, edits);
        },
        [self = QPointer<RosterKeeping>(this), written](bool isDone) {
            if (isDone && !self.isNull())
                written();
        });
}

void RosterKeeping::begin()
{
    core::WorkbookFacts facts;
    if (!m_session.read([&] { facts = m_session.facts(); }))
        return;
    BeginRosterDialog dialog(officeText(facts.officeCode, facts.officeName),
                             m_view.reading().roster.root.isEmpty(), m_page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const core::Installation &here = m_session.installation();
    m_session.step(
        core::Action::BeginRoster, tr("Beginning the roster"), false,
        [&here, now = m_session.now()](core::Database &db, core::Journal &journal, JobControl &) {
            core::beginRoster(db, journal, here, [now] { return now; });
        },
        [self = QPointer<RosterKeeping>(this)](bool isDone) {
            if (isDone && !self.isNull())
                self->tell(tr("The roster is begun; all that is here until now counts."),
                           tr("Put the other offices in, each with its areas and its computers: "
                              "what comes from others waits until then."));
        });
}

void RosterKeeping::trust()
{
    TrustRootDialog dialog(m_view.reading().roster.claimed, m_page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QByteArray root = dialog.root();
    m_session.writeAside(
        tr("Reading the roster"), Session::Leaves::Others,
        [root](core::Database &db, core::Journal &journal, JobControl &) {
            core::trustClaimedRoot(db, root);
            journal.heed(0); // who may write, and rows, are others now
        },
        [self = QPointer<RosterKeeping>(this)](const std::optional<core::Error> &error) {
            if (!error && !self.isNull())
                self->tell(tr("The roster that came counts from now on."),
                           tr("What it does not grant waits under “Not counted”."));
        });
}

void RosterKeeping::keepOffice(const QString &code, const QByteArray &key)
{
    const RosterReading &reading = m_view.reading();
    OfficeDialog dialog(reading, code, outsideKey(reading.roster, key), m_page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const core::OfficeChange change = dialog.change();
    const bool grantsKey = dialog.grantsKey();
    const auto named = grantsKey ? std::optional(QString::fromLatin1(key.toHex())) : std::nullopt;
    const QString office = officeText(change.code, *change.name);
    const core::Installation &here = m_session.installation();
    write(
        core::Action::AddOffice, tr("Keeping the roster"), waitingOf(key) > manyOperations,
        [&here, change, named, now = m_session.now()](core::Database &db) {
            return core::addingEdits(db, here, change, named, [now] { return now; });
        },
        [this, office, change, isNew = code.isEmpty(), grantsKey] {
            m_view.choose(change.code);
            if (!isNew)
                tell(tr("%1 is changed in the roster.").arg(office),
                     tr("It goes to the other offices with the next bundle."));
            else if (grantsKey)
                tell(tr("%1 is in the roster, with its computer.").arg(office),
                     tr("It goes to the other offices with the next bundle. What waited of that "
                        "computer counts now, as far as the office may write it."));
            else
                tell(tr("%1 is in the roster.").arg(office),
                     tr("Nothing of it counts before a computer is added that writes for it."));
        });
}

void RosterKeeping::addComputer(const QString &office, const QByteArray &key)
{
    const auto find = [this](const QString &text) {
        std::optional<QByteArray> found;
        m_session.read([&] { found = core::keyNamed(m_session.database(), text); });
        return found;
    };
    ComputerDialog dialog(m_view.reading(), office, key, find, m_page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const core::OfficeChange change{dialog.office()};
    const QString name = nameOf(m_view.reading().roster, change.code);
    const core::Installation &here = m_session.installation();
    const QByteArray named = find(dialog.key()).value_or(QByteArray());
    write(
        core::Action::AddInstallation, tr("Keeping the roster"), waitingOf(named) > manyOperations,
        [&here, change, text = dialog.key(), now = m_session.now()](core::Database &db) {
            return core::addingEdits(db, here, change, text, [now] { return now; });
        },
        [this, change, name, print = core::fingerprintOf(named)] {
            m_view.choose(change.code);
            tell(tr("The computer %1 writes for %2.").arg(print, name),
                 tr("It goes to the other offices with the next bundle. What waited of that "
                    "computer counts now, as far as the office may write it."));
        });
}

void RosterKeeping::revoke(const QByteArray &key)
{
    const auto reach = [this, key](std::int64_t until) {
        core::RevocationReach read;
        m_session.read([&] { read = core::revocationReach(m_session.database(), key, until); });
        return read;
    };
    const QString print = core::fingerprintOf(key);
    RevokeDialog dialog(print, officesOf(m_view.reading().roster, key), m_session.today(), reach,
                        m_page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const core::Installation &here = m_session.installation();
    const core::RevocationReach reached = reach(dialog.until());
    write(
        core::Action::RevokeInstallation, tr("Keeping the roster"), reached.dropped > 0,
        [&here, key, reason = dialog.reason(), until = dialog.until(),
         now = m_session.now()](core::Database &db) {
            return std::vector{
                core::revokingEdit(db, here, {key, reason, until}, [now] { return now; })};
        },
        [this, print, reached] {
            tell(tr("The computer %1 is revoked.").arg(print),
                 reached.dropped == 0
                     ? tr("All that is here of it counts; what comes of it later waits. It goes to "
                          "the other offices with the next bundle.")
                     : tr("Operations of it that count no more: %1. They are listed under “Not "
                          "counted”. It goes to the other offices with the next bundle.")
                           .arg(reached.dropped));
        });
}

} // namespace ui
