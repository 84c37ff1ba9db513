// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy details"), this))
    , m_close(new QToolButton(this))
{
    setAccessibleName(tr("Message"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setFocusPolicy(Qt::TabFocus);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(3), space(2), space(2), space(2));
    row->setSpacing(space(2));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_copy, &QPushButton::clicked, this, &MessageBar::copyDetails);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    hide();
}

void MessageBar::show(const Message &message)
{
    m_message = message;
    const Colours &colours = coloursFor(palette());
    const bool failure = message.kind == Message::Kind::Failure;
    const bool caution = message.kind == Message::Kind::Caution;
    setRole(this, failure ? "alert" : caution ? "caution" : "notice");
    style()->polish(this);
    const QColor colour = failure ? colours.error : caution ? colours.warning : colours.accent;
    const QString name = failure || caution ? u"warning"_s : u"info"_s;
    m_icon->setPixmap(icon(name, colour).pixmap(iconSize()));
    const QString what = message.what.toHtmlEscaped();
    const QString advice = message.advice.toHtmlEscaped();
    m_text->setText(advice.isEmpty() ? what : u"<b>%1</b><br>%2"_s.arg(what, advice));
    m_text->setAccessibleName(message.advice.isEmpty() ? message.what
                                                       : message.what + u' ' + message.advice);
    m_copy->setVisible(!message.details.isEmpty());
    QFrame::show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::clear()
{
    m_message = {};
    hide();
}

void MessageBar::copyDetails()
{
    QStringList lines = {m_message.what, m_message.advice, m_message.details};
    lines.removeAll(QString());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace ui
