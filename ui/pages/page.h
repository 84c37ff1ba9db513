// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/destination.h"
#include "ui/widgets/message.h"

#include <QString>
#include <QWidget>

namespace ui {

/// One page of the window. It reads through the Session, shows, and asks the window by signals;
/// it is made with (Session &, QWidget *parent), once for each workbook opened, when first shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0; ///< translated

    /// Reads anew. The window calls it when the page is first shown, when it is shown again after
    /// something changed, and when a filter changes. While the page is in front it hears of
    /// changes by Session::changed itself: most are its own and need less than everything.
    virtual void refresh() = 0;

    /// Shows what `destination` names; `refresh` was called before.
    virtual void go(const Destination &destination) { Q_UNUSED(destination); }

    /// Puts pending input into the file: on every page change and on close.
    virtual void settle() {}

    /// False while something is pending that could not be written; closing would lose it.
    virtual bool isSettled() const { return true; }

    /// The manual's page for F1: a file name of resources/help without folder and ending.
    virtual QString helpTopic() const { return QStringLiteral("start"); }

    /// What is to be printed from here; the window enables File > Print report by it.
    virtual bool canPrint() const { return false; }

    virtual void print() {}

Q_SIGNALS:
    void navigate(const ui::Destination &destination);
    void message(const ui::Message &message);
    /// What was said is true no more: where it is still to be read, `now` takes its place.
    void outdated(const ui::Message &said, const ui::Message &now);
    /// One of the larger changes was made, in a sentence: the window offers to take it back.
    void done(const QString &sentence);
    void canPrintChanged();
};

} // namespace ui
