// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/standard.h"

namespace core {
namespace {

struct Numbers
{
    std::int32_t item = 0;
    std::int32_t section = 0;
    std::int32_t clause = 0;
};

void numberClauses(Item &item, Numbers &next)
{
    for (Clause &clause : item.clauses) {
        clause.ordinal = next.clause++;
        clause.groupOrdinal = -1;
        for (std::size_t n = 0; n < item.groups.size(); ++n) {
            if (item.groups[n].id == clause.group)
                clause.groupOrdinal = static_cast<std::int32_t>(n);
        }
    }
}

void number(Section &section, std::int32_t parent, Numbers &next)
{
    section.ordinal = next.section++;
    section.parent = parent;
    for (Item &item : section.items) {
        item.ordinal = next.item++;
        item.section = section.ordinal;
        numberClauses(item, next);
    }
    for (Section &child : section.sections)
        number(child, section.ordinal, next);
}

void collect(const Section &section, std::vector<const Section *> &found)
{
    found.push_back(&section);
    for (const Section &child : section.sections)
        collect(child, found);
}
} // namespace

std::vector<const Section *> sectionsOf(const Standard &standard)
{
    std::vector<const Section *> found;
    for (const Part &part : standard.parts) {
        for (const Section &section : part.sections)
            collect(section, found);
    }
    return found;
}

std::vector<const Item *> itemsOf(const Standard &standard)
{
    std::vector<const Item *> found;
    for (const Section *section : sectionsOf(standard)) {
        for (const Item &item : section->items)
            found.push_back(&item);
    }
    return found;
}

void numberStandard(Standard &standard)
{
    Numbers next;
    for (Part &part : standard.parts) {
        for (Section &section : part.sections)
            number(section, -1, next);
    }
    standard.clauseCount = next.clause;
}

} // namespace core
