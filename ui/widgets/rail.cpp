// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_buttons(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
{
    setRole(this, "rail");
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(space(2), space(2), space(2), space(2));
    m_column->setSpacing(space(1));
    m_column->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::addPage(int page, const QString &iconName, const QString &word, const QString &shortcut)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setIconSize({iconSize() + space(1), iconSize() + space(1)});
    button->setText(word);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(word);
    button->setToolTip(u"%1 (%2)"_s.arg(word, shortcut));
    m_buttons->addButton(button, page);
    m_column->insertWidget(m_column->count() - 1, button);
}

void Rail::setCompact(bool isCompact)
{
    for (QAbstractButton *button : m_buttons->buttons())
        static_cast<QToolButton *>(button)->setToolButtonStyle(
            isCompact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void Rail::setCurrent(int page)
{
    if (QAbstractButton *button = m_buttons->button(page))
        button->setChecked(true);
}

} // namespace ui
