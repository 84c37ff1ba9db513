// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/reading_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QWidget>

#include <vector>

namespace ui {

namespace {

using Stops = std::vector<QWidget *>;

void gather(const QLayout &layout, Stops &fields, Stops &buttons);

void gather(QWidget &widget, Stops &fields, Stops &buttons)
{
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr) {
        const bool isButton = qobject_cast<QToolButton *>(&widget) != nullptr;
        (isButton ? buttons : fields).push_back(&widget);
    } else if (const QLayout *inside = widget.layout()) {
        Stops after;
        gather(*inside, fields, after);
        fields.insert(fields.end(), after.begin(), after.end());
    }
}

void gather(const QLayout &layout, Stops &fields, Stops &buttons)
{
    for (int n = 0; n < layout.count(); ++n) {
        QLayoutItem *item = layout.itemAt(n);
        if (QWidget *widget = item->widget())
            gather(*widget, fields, buttons);
        else if (const QLayout *inside = item->layout())
            gather(*inside, fields, buttons);
    }
}

} // namespace

void tabInReadingOrder(QWidget *form)
{
    Stops stops;
    Stops buttons;
    gather(*form, stops, buttons);
    stops.insert(stops.end(), buttons.begin(), buttons.end());
    for (std::size_t n = 1; n < stops.size(); ++n)
        QWidget::setTabOrder(stops[n - 1], stops[n]);
}

void tabAgainAround(QWidget *changed)
{
    QWidget *form = changed;
    const auto scrolls = [](const QWidget *viewport) {
        return viewport != nullptr && qobject_cast<QScrollArea *>(viewport->parentWidget());
    };
    while (form->parentWidget() != nullptr && !scrolls(form->parentWidget()))
        form = form->parentWidget();
    tabInReadingOrder(form);
}

} // namespace ui
