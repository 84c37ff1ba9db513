// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_standards.h"

#include "core/base/error.h"
#include "core/document/standard_reader.h"
#include "core/journal/edits.h"
#include "core/journal/issue.h"
#include "core/sample/city_attributes.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// An organization to which every item of the standard applies.
Subject typicalOf(const QString &sector, int year)
{
    Subject typical;
    typical.sector = sector;
    typical.level = u"county"_s;
    typical.year = year;
    Dice dice(1);
    typical.attributes = attributesFor(sector, false, dice);
    const std::map<QString, int> middling = {
        {u"members"_s, 60},       {u"households"_s, 240}, {u"collectiveIncome"_s, 400000},
        {u"serviceArea"_s, 1500}, {u"staff"_s, 400},      {u"hasOwnPremises"_s, 1}};
    for (const auto &[name, value] : middling)
        if (typical.attributes.count(name) != 0)
            typical.attributes[name] = AttributeValue::ofNumber(wholeMeasure(value).millionths);
    return typical;
}

} // namespace

SampleStandards::SampleStandards()
{
    const QDir folder(u":/sample/standards"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Failure::Defect, u"a standard of the sample cannot be read"_s).in(name);
        add(file.readAll());
    }
    if (m_standards.empty())
        throw Error(Failure::Defect, u"the program carries no standards"_s);
}

void SampleStandards::add(const QByteArray &json)
{
    const StandardReading reading = readUsableStandard(json);
    const Standard &standard = reading.standard;
    const StandardEntry entry = entryOf(reading);
    edits.push_back(standardEdit(entry, reading.canonical));
    m_standards[standard.sector] = std::make_unique<SampleStandard>(
        entry.ref, compile(standard), typicalOf(standard.sector, standard.year));
}

std::map<QString, StandardRef> SampleStandards::refs() const
{
    std::map<QString, StandardRef> named;
    for (const auto &[sector, standard] : m_standards)
        named[sector] = standard->ref;
    return named;
}

} // namespace core
