// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/exchange_board.h"
#include "core/sync/bundle_batch.h"
#include "ui/pages/page.h"
#include "ui/print/exchange_papers.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

class BundleExport;
class BundleImport;
class ConflictView;
class EmptyState;
class ForkView;
class QuarantineView;
class RosterView;
class Session;
class TextTableModel;

/// How the offices stand with each other: what each has handed in, has and lacks; and how bundles
/// are made for them, taken in from them, and receipts given. On leaves of their own the open
/// conflicts, the roster of offices and, where there are any, operations that do not count and logs
/// that parted.
class ExchangePage : public Page
{
    Q_OBJECT

public:
    explicit ExchangePage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void go(const Destination &destination) override;

    QString helpTopic() const override { return QStringLiteral("exchange"); }

    const core::ExchangeBoard &board() const { return m_board; }

    BundleExport &bundleExport() { return *m_export; }

    BundleImport &bundleImport() { return *m_import; }

    ConflictView &conflicts() { return *m_conflicts; }

    QuarantineView &quarantine() { return *m_quarantine; }

    ForkView &forks() { return *m_forks; }

    RosterView &roster() { return *m_roster; }

    /// Makes a receipt for the office that is chosen, as a bundle at `path` and as a paper.
    void giveReceipt(const QString &path);

    QString chosenOffice() const; ///< its code; empty: none

private:
    /// The last import, with what was said of it.
    struct Taken
    {
        core::BundleBatch batch;
        Message told;
    };

    QWidget *makeBar();
    QToolButton *addButton(QWidget *bar, const QString &iconName, const QString &name,
                           const QString &keys);
    QWidget *makeOffices();
    void wireConflicts();
    void wireFindings();
    void showBoard();
    void askForRule();
    void askToExport();
    void askForReceipt();
    void tellMade(const HandOver &handOver);
    void tellReceipt(const HandOver &receipt);
    void tellTaken(const core::BundleBatch &batch);
    Message takenMessage(const core::BundleBatch &batch) const;
    void renewTaken(int open);                               ///< as many conflicts are open
    static QString nextText(const core::BundleBatch &batch); ///< what to do after it
    void choose(const QString &office);                      ///< when the board is shown next

    Session &m_session;
    core::ExchangeBoard m_board;
    std::optional<Taken> m_taken;
    QString m_wanted; ///< office to choose when the board is shown
    BundleExport *m_export;
    BundleImport *m_import;
    QTabWidget *m_leaves;
    ConflictView *m_conflicts;
    QuarantineView *m_quarantine;
    ForkView *m_forks;
    RosterView *m_roster;
    QTableView *m_table;
    TextTableModel *m_offices;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QToolButton *m_receipt = nullptr;
};

} // namespace ui
