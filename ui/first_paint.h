// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace ui {

/// Says "painted" on stdout and leaves once anything of `window` has been painted: what the time to
/// start is measured with (tests/bench). One pass paints all of a window, so the word comes after
/// the whole of it.
///
///     if (parser.isSet(quit)) leaveWhenPainted(window);
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget *window) : QObject(window), m_window(window)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType() ||
            static_cast<QWidget *>(watched)->window() != m_window)
            return false;
        QCoreApplication::instance()->removeEventFilter(this);
        QTimer::singleShot(0, m_window, [] {
            std::puts("painted");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
        return false;
    }

private:
    QWidget *m_window;
};

inline void leaveWhenPainted(QWidget &window)
{
    new FirstPaint(&window); // its child
}

} // namespace ui
