// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/trial.h"

#include "core/base/error.h"
#include "core/scoring/score.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// A standard of this item and no other.
Standard standardOfOne(const Standard &draft, const Item &item)
{
    Standard one;
    one.id = draft.id;
    one.year = draft.year;
    one.levels = draft.levels;
    one.grading.grades = draft.grading.grades;
    Section section;
    section.id = u"s"_s;
    section.items.push_back(item);
    Part part;
    part.sections.push_back(section);
    one.parts.push_back(part);
    numberStandard(one);
    return one;
}

Sheet sheetOfOne(const Item &item, const Sheet &sheet)
{
    Sheet one;
    one.items.push_back(sheet.items.at(static_cast<std::size_t>(item.ordinal)));
    for (const Clause &clause : item.clauses)
        one.clauses.push_back(sheet.clauses.at(static_cast<std::size_t>(clause.ordinal)));
    return one;
}

Trial scored(const Standard &standard, std::size_t ordinal, const Sheet &sheet,
             const Subject &subject)
{
    Trial trial;
    try {
        const Result result = score(compile(standard), sheet, subject, Detail::Full);
        trial.result = result.items.at(ordinal);
        trial.missingAttributes = result.missingAttributes;
    } catch (const Error &error) {
        trial.why = error.detail();
    }
    return trial;
}

} // namespace

Trial tryItem(const Standard &draft, std::int32_t ordinal, const Sheet &sheet,
              const Subject &subject)
{
    const std::vector<const Item *> items = itemsOf(draft);
    const auto place = static_cast<std::size_t>(ordinal);
    if (ordinal < 0 || place >= items.size())
        return {std::nullopt, {}, u"there is no such item"_s};
    const Item &item = *items[place];
    Trial alone = scored(standardOfOne(draft, item), 0, sheetOfOne(item, sheet), subject);
    return alone.result ? alone : scored(draft, place, sheet, subject);
}

} // namespace core
