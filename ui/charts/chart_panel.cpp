// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"

#include "ui/models/cell_text.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/save_place.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ChartPanel::ChartPanel(const QString &title, Chart *chart, QWidget *parent)
    : QFrame(parent)
    , m_chart(chart)
    , m_title(new QLabel(title, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableWidget(this))
    , m_head(new QWidget(this))
{
    setRole(this, "card");
    setAccessibleName(title);
    chart->setAccessibleName(title);
    setTextSize(m_title, TextSize::Title);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(space(1));
    head->addWidget(m_title, 1);
    m_switch = addButton(u"table"_s, tr("Show as a table"));
    m_switch->setCheckable(true);
    connect(m_switch, &QToolButton::toggled, this, &ChartPanel::showTable);
    connect(addButton(u"copy"_s, tr("Copy as text")), &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    auto *menu = new QMenu(this);
    menu->addAction(tr("Save as PNG picture…"), this, [this] { askAndExport(u"png"_s); });
    menu->addAction(tr("Save as SVG drawing…"), this, [this] { askAndExport(u"svg"_s); });
    QToolButton *save = addButton(u"save"_s, tr("Save the picture"));
    save->setMenu(menu);
    save->setPopupMode(QToolButton::InstantPopup);

    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setAccessibleName(tr("%1, as a table").arg(title));
    m_table->verticalHeader()->hide();
    m_table->setFrameShape(QFrame::NoFrame);
    addCopyShortcuts(m_table);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        const ChartTable table = m_chart->table();
        if (row >= 0 && static_cast<std::size_t>(row) < table.rows.size())
            Q_EMIT navigate(table.rows[static_cast<std::size_t>(row)].behind);
    });
    m_stack->addWidget(chart);
    m_stack->addWidget(m_table);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(2), space(3), space(3));
    column->setSpacing(space(1));
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    connect(chart, &Chart::navigate, this, &ChartPanel::navigate);
    connect(chart, &Chart::contentChanged, this, &ChartPanel::fillTable);
}

QToolButton *ChartPanel::addButton(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(m_head);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    m_head->layout()->addWidget(button);
    return button;
}

void ChartPanel::fillTable()
{
    const ChartTable table = m_chart->table();
    m_chart->setAccessibleDescription(table.summary + u'\n' + table.text());
    if (!m_switch->isChecked())
        return;
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(table.headers.size()));
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    m_table->setHorizontalHeaderLabels(table.headers);
    int row = 0;
    for (const ChartTable::Row &line : table.rows) {
        for (int column = 0; column < line.cells.size(); ++column) {
            auto *item = new QTableWidgetItem(line.cells[column]);
            item->setTextAlignment((column > 0 ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
        ++row;
    }
    m_table->resizeColumnsToContents();
}

QString ChartPanel::text() const
{
    return m_chart->table().text();
}

void ChartPanel::showTable(bool table)
{
    m_switch->setChecked(table);
    m_stack->setCurrentIndex(table ? 1 : 0);
    fillTable();
}

bool ChartPanel::exportPng(const QString &path) const
{
    constexpr int fine = 2; // pixels for each pixel of the window
    const QSize size = m_chart->size().expandedTo(QSize(480, 240));
    QImage image(size * fine, QImage::Format_RGB32);
    image.setDevicePixelRatio(fine);
    const Colours &light = colours(Look::Light);
    image.fill(light.surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_chart->font());
    m_chart->draw(painter, QRectF(QPointF(), size), light);
    painter.end();
    return image.save(path, "PNG");
}

bool ChartPanel::exportSvg(const QString &path) const
{
    const QSize size = m_chart->size().expandedTo(QSize(480, 240));
    QSvgGenerator drawing;
    drawing.setFileName(path);
    drawing.setSize(size);
    drawing.setViewBox(QRect(QPoint(), size));
    drawing.setTitle(m_title->text());
    drawing.setDescription(m_chart->table().summary);
    QPainter painter;
    if (!painter.begin(&drawing))
        return false;
    const Colours &light = colours(Look::Light);
    painter.fillRect(QRect(QPoint(), size), light.surface);
    painter.setFont(m_chart->font());
    m_chart->draw(painter, QRectF(QPointF(), size), light);
    return painter.end();
}

void ChartPanel::askAndExport(const QString &suffix)
{
    const QString path = askForPlace(
        this, {tr("Save the picture"), m_title->text() + u'.' + suffix, u"*."_s + suffix});
    if (path.isEmpty())
        return;
    const bool isWritten = suffix == u"png" ? exportPng(path) : exportSvg(path);
    if (!isWritten)
        Q_EMIT message({Message::Kind::Failure,
                        tr("The picture could not be written to %1.").arg(path),
                        tr("Choose another folder, or free some space."),
                        {}});
}

} // namespace ui
