// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_page.h"

#include <QScrollArea>

#include <vector>

namespace ui {

/// Pages of A4 one below the other, as they will come out of the printer.
///
///     view->setPages(gradeReportPages(report, fonts), fonts);
///
/// `fonts` must live as long as the view. Thread: the window's.
class PaperView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    void setPages(std::vector<PaperPage> pages, FontSet &fonts);
    int pages() const;

    double zoom() const; ///< 1: a point is 1/72 inch
    void setZoom(double zoom);
    void fitWidth();

protected:
    void wheelEvent(QWheelEvent *event) override; ///< with Ctrl it zooms

private:
    class Stack;
    Stack *m_stack;
};

} // namespace ui
