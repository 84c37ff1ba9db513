// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/standard_reader.h"
#include "core/model/round.h"
#include "ui/pages/page.h"

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
class QTableWidget;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace ui {

class EmptyState;
class Session;

/// The issued standards: their list, one of them to read, and how new ones and rounds come in.
class StandardsPage : public Page
{
    Q_OBJECT

public:
    explicit StandardsPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void go(const Destination &destination) override;

    QString helpTopic() const override { return QStringLiteral("standards"); }

    /// Reads a document; none when the file cannot be read, which is told.
    std::optional<core::StandardReading> readDocument(const QString &path);
    /// Why this document cannot be issued besides its findings; empty: nothing against it.
    QString objectionTo(const core::StandardReading &reading);
    /// Issues it, and lets it hold for its sector in a round, as one step.
    bool issue(const core::StandardReading &reading, const std::optional<core::RoundId> &round);
    bool addRound(core::Round round);

private:
    QWidget *makeBar();
    QToolButton *addButton(QWidget *bar, const QString &iconName, const QString &name);
    void askForFile();
    void askForRound();
    void showStandard(int row);
    void fillSection(QTreeWidgetItem *above, const core::Standard &standard,
                     const core::Section &section);
    void fillItem(QTreeWidgetItem *above, const core::Standard &standard, const core::Item &item);

    Session &m_session;
    std::vector<core::StandardEntry> m_entries;
    std::vector<core::Round> m_rounds;
    QStackedWidget *m_stack;
    QTableWidget *m_list;
    QTreeWidget *m_tree;
    QLabel *m_name;
    QLabel *m_facts;
    EmptyState *m_empty;
};

} // namespace ui
