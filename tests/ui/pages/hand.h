// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assess_page.h"
#include "ui/widgets/note_field.h"
#include "ui/widgets/sheet_view.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>

/// Presses keys in the real page and counts them.
class Hand
{
public:
    explicit Hand(ui::AssessPage &page) : m_view(page.findChild<ui::SheetView *>())
    {
        page.resize(1280, 800);
        page.show();
        m_view->setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++presses;
        QTest::keyClick(m_view, key, modifiers);
    }

    void type(const QString &text)
    {
        for (const QChar c : text) {
            ++presses;
            QTest::keyClick(m_view, c.toLatin1());
        }
    }

    ui::SheetView &view() { return *m_view; }

    int presses = 0;

private:
    ui::SheetView *m_view;
};

/// Drags with the left button from one place of `widget` to another.
inline void drag(QWidget *widget, const QPoint &from, const QPoint &to)
{
    const auto send = [widget](QEvent::Type type, const QPoint &at, Qt::MouseButton button,
                               Qt::MouseButtons held) {
        QMouseEvent event(type, at, widget->mapToGlobal(at), button, held, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, (from + to) / 2, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    QCoreApplication::processEvents();
}

inline QPushButton *buttonOf(QWidget &page, const QString &word)
{
    for (auto *button : page.findChildren<QPushButton *>())
        if (button->text() == word && button->isVisibleTo(&page))
            return button;
    return nullptr;
}

inline QString shownTotal(ui::AssessPage &page)
{
    for (auto *label : page.findChildren<QLabel *>())
        if (label->accessibleName().startsWith(QStringLiteral("Total:")))
            return label->text();
    return {};
}

inline ui::NoteField *fieldOf(QWidget &page, const QString &name)
{
    for (auto *field : page.findChildren<ui::NoteField *>())
        if (field->accessibleName() == name)
            return field;
    return nullptr;
}
