// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_city.h"

#include "core/base/error.h"
#include "core/journal/installation.h"
#include "core/journal/root_key.h"
#include "core/sample/city_places.h"
#include "core/sample/city_scribe.h"
#include "core/storage/workbook.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int mostOrganizations = 11'000;
constexpr int mostRounds = 12;

void fill(const QString &path, const SampleOptions &options, Installation &installation,
          const Clock &clock, const std::function<bool(int)> &progress)
{
    Workbook book(path, Access::Write);
    giveRoot(book.database(), installation.folder());
    SampleTime time(clock());
    Journal journal(book.database(), installation, time.clock());
    CityScribe(book.database(), journal, time, options, progress).writeAll();
}

QString nameOf(const QString &office)
{
    for (const CityCounty &county : cityCounties())
        if (county.code == office)
            return county.name;
    for (const CityCommittee &committee : cityCommittees())
        if (committee.code == office)
            return committee.name;
    return office == cityCode() ? cityName() : office;
}

} // namespace

void makeSampleCity(const QString &path, const SampleOptions &options, Installation &installation,
                    const Clock &clock, const std::function<bool(int)> &progress)
{
    if (options.organizations < 1 || options.organizations > mostOrganizations)
        throw Error(Failure::Invalid,
                    u"a sample has 1 to %1 organizations"_s.arg(mostOrganizations));
    if (options.rounds < 1 || options.rounds > mostRounds)
        throw Error(Failure::Invalid, u"a sample has 1 to %1 rounds"_s.arg(mostRounds));
    const QString office = options.office.isEmpty() ? cityCode() : options.office;
    Workbook::create(path, office,
                     options.officeName.isEmpty() ? nameOf(office) : options.officeName, clock);
    try {
        fill(path, options, installation, clock, progress);
    } catch (...) {
        for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(path + ending);
        throw;
    }
}

} // namespace core
