// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/organization_import.h"
#include "ui/pages/page.h"

#include <QFutureWatcher>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;
class QTreeView;
QT_END_NAMESPACE

namespace ui {

class EmptyState;
class OrganizationCard;
class OrganizationTableModel;
class OrganizationTreeModel;
class Session;

/// All organizations as a table or as a tree by area, and the card of the chosen one. Lists come
/// in from spreadsheets, files or pasted, always through a preview.
class OrganizationsPage : public Page
{
    Q_OBJECT

public:
    explicit OrganizationsPage(Session &session, QWidget *parent = nullptr);
    ~OrganizationsPage() override;

    QString title() const override;
    void refresh() override;
    void go(const Destination &destination) override;

    QString helpTopic() const override { return QStringLiteral("organizations"); }

    /// Reads a spreadsheet off the window's thread, then shows its preview.
    void importFile(const QString &path);
    /// Shows the preview of a block copied from a spreadsheet.
    void pasteBlock(const QString &text);

    /// Writes the accepted rows as one step; false when nothing was written.
    bool apply(const core::ImportPlan &plan);

    core::ImportPlan plan(const std::vector<core::Table> &tables);

private:
    struct Reading
    {
        std::vector<core::Table> tables;
        std::optional<core::Error> error;
    };

    QWidget *makeBar();
    QWidget *makeLists();
    void setUpTable();
    void setUpTree();
    QToolButton *addButton(QWidget *bar, const QString &iconName, const QString &name);
    void sortBy(int column);
    void chooseColumns(const QPoint &place);
    void showTree(bool tree);
    void showLimit();
    void showCounts();
    void choose(int shownRow);
    void showCard();
    void add();
    void editChosen();
    void askForFile();
    void takeTables();
    void preview(const std::vector<core::Table> &tables);
    core::ImportScope scope();
    core::Clock clock() const;

    Session &m_session;
    OrganizationTableModel *m_model;
    OrganizationTreeModel *m_areas;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QTreeView *m_tree;
    EmptyState *m_empty;
    OrganizationCard *m_card;
    QLineEdit *m_search;
    QPushButton *m_limit;
    QToolButton *m_asTree = nullptr;
    QLabel *m_foot;
    QFutureWatcher<Reading> m_reading;
    core::OrganizationId m_chosen;
    QString m_list; ///< of the Destination that led here
};

} // namespace ui
