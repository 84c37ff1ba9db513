// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undo_toast.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace std::chrono_literals;

namespace ui {

UndoToast::UndoToast(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(this))
{
    setRole(this, "toast");
    setAutoFillBackground(true);
    m_undo->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(4), space(2), space(2), space(2));
    row->setSpacing(space(4));
    row->addWidget(m_text);
    row->addWidget(m_undo);
    m_timer.setSingleShot(true);
    m_timer.setInterval(8s);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_undo->hasFocus())
            m_timer.start();
        else
            hide();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoPressed();
    });
    parent->installEventFilter(this);
    hide();
}

void UndoToast::offer(const QString &done, const QString &undo)
{
    m_text->setText(done);
    m_undo->setText(undo);
    m_undo->setAccessibleName(undo);
    setAccessibleName(done);
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool UndoToast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void UndoToast::place()
{
    adjustSize();
    const QRect area = parentWidget()->rect();
    move((area.width() - width()) / 2, area.height() - height() - space(6));
}

} // namespace ui
