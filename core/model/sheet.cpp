// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sheet.h"

#include "core/model/standard.h"

namespace core {

void ClauseAnswer::clear()
{
    given = false;
    hasPoints = false;
    a = b = c = 0;
    points = {};
    many.clear();
    matters.clear();
    if (!text.isEmpty())
        text.clear();
}

void ItemAnswer::clear()
{
    notApplicable = false;
    clean = false;
    for (QString *words : {&reason, &note, &sample, &source, &remark}) {
        if (!words->isEmpty())
            words->clear();
    }
}

void Sheet::fit(const Standard &standard)
{
    clear();
    items.resize(itemsOf(standard).size());
    clauses.resize(static_cast<std::size_t>(standard.clauseCount));
}

void Sheet::clear()
{
    for (ItemAnswer &item : items)
        item.clear();
    for (ClauseAnswer &clause : clauses)
        clause.clear();
}

} // namespace core
