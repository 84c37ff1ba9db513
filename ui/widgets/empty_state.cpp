// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    setRole(m_sentence, "muted");
    setRole(m_button, "primary");
    m_button->setAutoDefault(true); // Enter presses it too
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space(3));
    column->addStretch();
    column->addWidget(m_icon);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
}

void EmptyState::set(const QString &iconName, const QString &sentence, const QString &button)
{
    m_icon->setPixmap(icon(iconName, coloursFor(palette()).muted).pixmap(2 * iconSize()));
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace ui
