// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/organization_table_model.h"
#include "ui/pages/page.h"

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QHeaderView;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;
class QTreeView;
QT_END_NAMESPACE

namespace ui {

class ColumnChoice;
class EmptyState;
class HistoryChart;
class OrganizationCard;
class OrganizationImport;
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

    void settle() override; ///< remembers which organization was chosen

    OrganizationImport &import() { return *m_import; }

    /// Gives all of them one value, as one step.
    void change(const std::vector<core::Organization> &chosen, const struct BulkEdit &wanted);

    /// Reads a block copied from a spreadsheet, by default the clipboard's.
    void pasteBlock(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeLists();
    void setUpTable();
    void setUpColumns(QHeaderView *header);
    void fitColumns();
    void setUpTree();
    void wireImport();
    QToolButton *addButton(QWidget *bar, const QString &iconName, const QString &name);
    void addMenu(QToolButton *button, const std::function<void(QMenu *)> &fill);
    struct City;
    void showCity(City city);
    void goToWanted();
    void sortBy(int column);
    void sort(const std::vector<OrganizationTableModel::Sorting> &sorting);
    void showTree(bool tree);
    void showLimit();
    void readLimit();
    void showCounts();
    void showEmptiness();
    void endEmptiness();
    bool isFiltered() const;
    bool hasAny(); ///< organizations at all, whatever is filtered
    core::OrganizationId lastChosen();
    void choose(int shownRow);
    void showCard();
    void showCard(struct OrganizationFacts facts);
    void add();
    void editChosen();
    void changeSelected();
    std::vector<int> selectedRows() const; ///< shown ones, of the list in front; rising
    std::vector<core::OrganizationId> selectedIds() const;
    core::Clock clock() const;
    QPushButton *makeDuplicatesButton();
    void showDuplicates(std::int64_t codes);
    void mergeDuplicates();
    void separateChosen();

    Session &m_session;
    OrganizationTableModel *m_model;
    OrganizationTreeModel *m_areas;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QTreeView *m_tree;
    EmptyState *m_empty;
    OrganizationCard *m_card;
    HistoryChart *m_history;
    QLineEdit *m_search;
    QPushButton *m_limit;
    QPushButton *m_duplicates;
    QToolButton *m_asTree = nullptr;
    QToolButton *m_change = nullptr;
    QLabel *m_foot;
    OrganizationImport *m_import;
    ColumnChoice *m_columns = nullptr;
    core::OrganizationId m_chosen;
    core::OrganizationId m_wanted; ///< to be chosen as soon as it is read
    int m_asked = 0;               ///< how often the list was asked for; the last one counts
    int m_cardAsked = 0;           ///< the same of the card
    bool m_isRead = false;
    QString m_list; ///< of the Destination that led here
};

} // namespace ui
