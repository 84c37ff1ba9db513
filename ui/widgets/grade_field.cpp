// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grade_field.h"

#include "ui/delegates/visit_delegate.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"

#include <QPainter>

namespace ui {

GradeField::GradeField(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GradeField::show(const QString &grade)
{
    m_grade = grade;
    setAccessibleName(grade.isEmpty() ? tr("No grade yet") : gradeName(grade));
    setToolTip(accessibleName());
    update();
}

QSize GradeField::sizeHint() const
{
    const int side = QFontMetrics(textFont(TextSize::Figure)).height();
    return {side, side};
}

void GradeField::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintGrade(&painter, rect(), m_grade, palette());
}

} // namespace ui
