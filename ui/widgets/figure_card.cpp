// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_card.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

FigureCard::FigureCard(const QString &title, QWidget *parent)
    : QPushButton(parent)
    , m_name(title)
    , m_title(new QLabel(title, this))
    , m_figure(new QLabel(u"–"_s, this))
    , m_remark(new QLabel(this))
{
    setTextSize(m_figure, TextSize::Figure);
    setTextSize(m_remark, TextSize::Small);
    setRole(m_remark, "muted");
    m_remark->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(2), space(3), space(2));
    column->setSpacing(0);
    for (QLabel *label : {m_title, m_figure, m_remark}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(label);
    }
    column->addStretch();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
}

void FigureCard::show(const QString &figure, const QString &remark)
{
    m_figure->setText(figure);
    m_remark->setText(remark);
    setAccessibleName(tr("%1: %2").arg(m_name, figure));
    setAccessibleDescription(remark);
}

QString FigureCard::figure() const
{
    return m_figure->text();
}

QString FigureCard::remark() const
{
    return m_remark->text();
}

QSize FigureCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize FigureCard::minimumSizeHint() const
{
    return {space(30), layout()->minimumSize().height()};
}

} // namespace ui
