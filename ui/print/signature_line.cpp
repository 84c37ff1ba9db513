// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/signature_line.h"

#include "ui/print/page_flow.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Paper
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr double placeHeight = 66;

void putLine(PageFlow &flow, FontSet &fonts, const QPointF &at, const QString &what)
{
    const double width = flow.frame().width / 2 - 20;
    const TextStyle style{Face::Body, 12};
    putText(flow.page(), fonts, style, {at.x(), at.y() + 14}, what);
    const double start = fonts.width(Face::Body, what) * style.size + 6;
    flow.page().boxes.push_back({{at.x() + start, at.y() + 17, width - start, 0.6}, ink::text});
}

void putSignature(PageFlow &flow, FontSet &fonts, const QPointF &at, const QString &who)
{
    putLine(flow, fonts, at, who);
    putLine(flow, fonts, at + QPointF(0, 30), Paper::tr("Date:", "to be signed"));
}

} // namespace

void putSignatures(PageFlow &flow, FontSet &fonts, const QString &left, const QString &right)
{
    const QPointF at = flow.place(placeHeight);
    putSignature(flow, fonts, at, left);
    putSignature(flow, fonts, at + QPointF(flow.frame().width / 2 + 10, 0), right);
}

} // namespace ui
