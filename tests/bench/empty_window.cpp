// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_paint.h"

#include <QApplication>
#include <QChartView>
#include <QLineSeries>
#include <QMainWindow>

// The floor of the start: a Qt window with an empty chart and nothing else.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QMainWindow window;
    auto *chart = new QChart;
    auto *series = new QLineSeries;
    series->append(0, 0);
    series->append(1, 1);
    chart->addSeries(series);
    chart->createDefaultAxes();
    window.setCentralWidget(new QChartView(chart, &window));
    window.resize(1280, 800);
    ui::leaveWhenPainted(window);
    window.show();
    return QApplication::exec();
}
