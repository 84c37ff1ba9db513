// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/manual_text.h"

#include <QImage>
#include <QScrollBar>
#include <QTextCursor>

namespace ui {

// A scroll bar that came and went would make another width for the pictures each time.
ManualText::ManualText(QWidget *parent) : QTextBrowser(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

int ManualText::room() const
{
    return viewport()->width() - qRound(2 * document()->documentMargin());
}

QVariant ManualText::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    m_fittedTo = room();
    const QImage picture(u':' + source().resolved(name).path());
    return picture.width() <= m_fittedTo
               ? picture
               : picture.scaledToWidth(qMax(1, m_fittedTo), Qt::SmoothTransformation);
}

// Afterwards it is shown from about the line that was at the top.
void ManualText::resizeEvent(QResizeEvent *event)
{
    const int top = cursorForPosition({0, 0}).position();
    QTextBrowser::resizeEvent(event);
    if (m_fittedTo == 0 || m_fittedTo == room())
        return;
    reload();
    document()->size(); // lays all of it out: else the scroll bar has no room yet
    QTextCursor line(document());
    line.setPosition(top);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(line).top());
}

} // namespace ui
