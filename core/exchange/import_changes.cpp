// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_changes.h"

#include "core/base/decimal.h"

#include <set>

using namespace Qt::StringLiterals;

namespace core {

using Field = OrganizationField;

namespace {

QString attributeText(const Organization &organization, const QString &name)
{
    const auto found = organization.attributes.constFind(name);
    if (found == organization.attributes.constEnd())
        return {};
    return found->number ? textOf(Measure{*found->number}) : found->text;
}

} // namespace

QString fieldText(const Organization &organization, Field field, const QString &attribute)
{
    switch (field) {
    case Field::Code:
        return organization.code;
    case Field::Name:
        return organization.name;
    case Field::Sector:
        return organization.sector;
    case Field::County:
        return organization.county;
    case Field::Township:
        return organization.township;
    case Field::Affiliation:
        return organization.affiliation;
    case Field::Department:
        return organization.department;
    case Field::CreditCode:
        return organization.creditCode;
    case Field::Founded:
        return organization.founded.toString(Qt::ISODate);
    case Field::Dissolved:
        return organization.dissolved.toString(Qt::ISODate);
    case Field::Secretary:
        return organization.contact.secretary;
    case Field::Office:
        return organization.contact.office;
    case Field::Telephone:
        return organization.contact.telephone;
    case Field::Assessable:
        return organization.standing.exempt ? u"0"_s : u"1"_s;
    case Field::Ground:
        return organization.standing.ground;
    case Field::Attribute:
        return attributeText(organization, attribute);
    }
    return {};
}

std::vector<FieldChange> changesBetween(const Organization &before, const Organization &after)
{
    std::vector<FieldChange> changes;
    const auto compare = [&](Field field, const QString &attribute) {
        const QString old = fieldText(before, field, attribute);
        const QString now = fieldText(after, field, attribute);
        if (old != now)
            changes.push_back({field, attribute, old, now});
    };
    for (const Field field : {Field::Code, Field::Name, Field::Sector, Field::County,
                              Field::Township, Field::Affiliation, Field::Department,
                              Field::CreditCode, Field::Founded, Field::Dissolved, Field::Secretary,
                              Field::Office, Field::Telephone, Field::Assessable, Field::Ground})
        compare(field, {});
    std::set<QString> names;
    for (const Organization *organization : {&before, &after}) {
        for (const QString &name : organization->attributes.keys())
            names.insert(name);
    }
    for (const QString &name : names)
        compare(Field::Attribute, name);
    return changes;
}

} // namespace core
