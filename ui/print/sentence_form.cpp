// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sentence_form.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Mark
{
    qsizetype at = -1;
    int place = 0;
};

/// The next %1 … %9 from `from` on.
Mark nextMark(QStringView form, qsizetype from)
{
    for (qsizetype at = from; at + 1 < form.size(); ++at)
        if (form[at] == u'%' && form[at + 1] >= u'1' && form[at + 1] <= u'9')
            return {at, form[at + 1].digitValue()};
    return {form.size(), 0};
}

} // namespace

std::optional<QStringList> placesIn(const QString &text, QStringView form)
{
    QStringList places;
    Mark mark = nextMark(form, 0);
    if (!QStringView(text).startsWith(form.first(mark.at)))
        return std::nullopt;
    qsizetype at = mark.at;
    while (mark.place > 0) {
        const Mark next = nextMark(form, mark.at + 2);
        const QStringView behind = form.sliced(mark.at + 2, next.at - mark.at - 2);
        const bool isLast = next.place == 0;
        const qsizetype end = isLast ? text.size() - behind.size() : text.indexOf(behind, at);
        if (end < at || QStringView(text).sliced(end, behind.size()) != behind)
            return std::nullopt;
        places.resize(std::max(places.size(), qsizetype{mark.place}));
        places[mark.place - 1] = text.sliced(at, end - at);
        at = end + behind.size();
        mark = next;
    }
    return at == text.size() ? std::optional(places) : std::nullopt;
}

QString filled(QString form, const QStringList &places)
{
    for (Mark mark = nextMark(form, 0); mark.place > 0; mark = nextMark(form, mark.at)) {
        const QString place = places.value(mark.place - 1);
        form.replace(mark.at, 2, place);
        mark.at += place.size();
    }
    return form;
}

} // namespace ui
