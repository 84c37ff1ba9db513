// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/key_order.h"

#include <algorithm>

namespace core {
namespace {

// Of all objects of a standard together: no two keys stand in another order in one than in
// another.
const std::vector<QByteArray> &usualOrder()
{
    static const std::vector<QByteArray> keys = {
        "format",      "kind",      "type",          "of",       "id",
        "revision",    "number",    "code",          "title",    "grade",
        "sector",      "year",      "label",         "text",     "when",
        "points",      "min",       "max",           "optional", "each",
        "from",        "start",     "floor",         "ceiling",  "rounding",
        "renormalise", "base",      "aggregate",     "by",       "weight",
        "required",    "threshold", "side",          "per",      "step",
        "target",      "factor",    "offset",        "within",   "order",
        "ties",        "table",     "after",         "limit",    "free",
        "zeroFrom",    "perMatter", "dividedBy",     "variants", "options",
        "tiers",       "otherwise", "worth",         "method",   "evidence",
        "department",  "appliesIf", "notApplicable", "rule",     "input",
        "group",       "groups",    "clauses",       "items",    "sections",
        "parts",       "levels",    "mix",           "total",    "grading",
        "grades",      "rules",     "weakest",       "vetoes",   "rankClasses",
        "quota"};
    return keys;
}

std::size_t rankOf(const QByteArray &key)
{
    const auto &keys = usualOrder();
    const auto found = std::find(keys.begin(), keys.end(), key);
    return static_cast<std::size_t>(found - keys.begin());
}
} // namespace

std::ptrdiff_t placeOfKey(const Json &object, const QByteArray &key)
{
    const std::size_t rank = rankOf(key);
    std::ptrdiff_t place = 0;
    for (std::size_t n = 0; n < object.members.size(); ++n)
        if (rankOf(object.members[n].key) <= rank)
            place = static_cast<std::ptrdiff_t>(n) + 1;
    return place;
}

} // namespace core
