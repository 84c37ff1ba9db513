// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/font_set.h"
#include "ui/print/paper_page.h"
#include "ui/session.h"

#include <QDialog>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QPrinter;
class QToolBar;
QT_END_NAMESPACE

namespace ui {

class MessageBar;
class PaperView;

/// A paper of the workbook, as it will come out of the printer.
struct Paper
{
    QString title; ///< of the window and of the print job
    QString fileName;
    std::function<std::vector<PaperPage>(FontSet &)> pages;
    std::function<void(const QString &path, FontSet &)> write; ///< as PDF
};

/// A paper as it will come out: looked at, printed, saved as PDF. What is shown, printed and saved
/// are the same pages.
///
///     PaperPreview preview(session, this);
///     preview.setPaper(paper);
///     preview.exec();
class PaperPreview : public QDialog
{
    Q_OBJECT

public:
    explicit PaperPreview(Session &session, QWidget *parent = nullptr);

    /// Without one there is nothing to print; the message in the dialog says why.
    void setPaper(const Paper &paper);

    bool isReady() const { return m_ready; }

    /// Writes the PDF; what the "Save as PDF…" button does once a name was chosen.
    bool saveTo(const QString &path);
    void printTo(QPrinter &printer);

    Session &session() { return m_session; }

protected:
    void showEvent(QShowEvent *event) override; ///< the pages fill the width at first

    /// Where what the paper still asks for is filled in, beside the buttons.
    QToolBar &bar() { return *m_bar; }

    QAction *beforeCount() const { return m_filler; } ///< the place in the bar for it

private:
    void makeActions();
    void print();
    void save();
    void tell(const core::Error &error);

    Session &m_session;
    FontSet m_fonts;
    Paper m_paper;
    bool m_ready = false;
    QToolBar *m_bar;
    PaperView *m_view;
    MessageBar *m_message;
    QLabel *m_pages;
    QAction *m_printing = nullptr;
    QAction *m_saving = nullptr;
    QAction *m_filler = nullptr;
};

} // namespace ui
