// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/note_field.h"

#include "ui/style/metrics.h"

#include <QKeyEvent>

namespace ui {

NoteField::NoteField(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT edited(toPlainText());
    });
}

void NoteField::show(const QString &words)
{
    if (toPlainText() == words)
        return;
    m_quiet = true;
    setPlainText(words);
    moveCursor(QTextCursor::End);
    m_quiet = false;
}

QSize NoteField::sizeHint() const
{
    return {space(50), 2 * fontMetrics().lineSpacing() + space(5)};
}

QSize NoteField::minimumSizeHint() const
{
    return {space(20), sizeHint().height()};
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && !(event->modifiers() & Qt::ShiftModifier))) {
        Q_EMIT ended(enter);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace ui
