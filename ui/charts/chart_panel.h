// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
class QTableWidget;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

/// A chart in its frame: title, switch between picture and table, copy as text, export as PNG and
/// SVG. It takes the chart; whoever feeds the chart keeps feeding it.
///
///     auto *panel = new ChartPanel(tr("Grades by county"), m_mix, this);
///     connect(panel, &ChartPanel::navigate, this, &Page::navigate);
class ChartPanel : public QFrame
{
    Q_OBJECT

public:
    ChartPanel(const QString &title, Chart *chart, QWidget *parent = nullptr);

    QString text() const; ///< what copy copies
    void showTable(bool table);

    /// Writes the picture, in light colours; false when the file cannot be written.
    bool exportPng(const QString &path) const;
    bool exportSvg(const QString &path) const;

Q_SIGNALS:
    void navigate(const ui::Destination &destination);
    void message(const ui::Message &message);

private:
    QToolButton *addButton(const QString &iconName, const QString &name);
    void fillTable();
    void askAndExport(const QString &suffix);

    Chart *m_chart;
    QLabel *m_title;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    QToolButton *m_switch = nullptr;
    QWidget *m_head;
};

} // namespace ui
