// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/city_beginning.h"

#include "core/journal/edits.h"
#include "core/sample/city_names.h"
#include "core/sample/city_organizations.h"
#include "core/sample/city_places.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::uint64_t authorThrows = 41;

Author author(const QString &office, const QString &post, Dice &dice)
{
    Author made;
    made.id = {thrownKey(startOfDay(QDate(2023, 1, 3)), dice)};
    made.name = CityNames::person(dice);
    made.office = office;
    made.post = post;
    made.telephone = CityNames::telephone(dice);
    return made;
}

} // namespace

std::map<QString, Author> cityAuthors(std::uint64_t seed)
{
    Dice dice(seed, authorThrows);
    std::map<QString, Author> authors;
    authors[cityCode()] = author(cityCode(), u"市指挥部办公室综合组组长"_s, dice);
    for (const CityCounty &county : cityCounties())
        authors[county.code] = author(county.code, county.name + u"检查组组长"_s, dice);
    for (const CityCommittee &committee : cityCommittees())
        authors[committee.code] = author(committee.code, committee.name + u"检查组组长"_s, dice);
    return authors;
}

std::vector<Edit> beginningEdits(const std::map<QString, Author> &authors,
                                 const std::vector<Edit> &standards)
{
    std::vector<Edit> edits;
    edits.reserve(authors.size() * 2 + standards.size() + 2);
    for (const auto &[office, author] : authors)
        edits.push_back(authorEdit(author));
    edits.push_back(divisionEdit({cityCode(), cityName(), {}}));
    for (const CityCounty &county : cityCounties())
        edits.push_back(divisionEdit({county.code, county.name, {}}));
    for (const CityCommittee &committee : cityCommittees())
        edits.push_back(divisionEdit({committee.code, committee.name, {}}));
    edits.push_back(targetEdit({u"A"_s, 50000, QDate(2025, 12, 31)}));
    edits.push_back(targetEdit({u"C"_s, 0, QDate(2025, 12, 31)}));
    edits.insert(edits.end(), standards.begin(), standards.end());
    return edits;
}

} // namespace core
