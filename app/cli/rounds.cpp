// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rounds.h"

#include "core/base/error.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace cli {

core::Round roundNamed(core::Database &db, const QString &name)
{
    const std::vector<core::Round> rounds = core::readRounds(db);
    if (name.isEmpty() && !rounds.empty())
        return rounds.front();
    std::vector<core::Round> ofYear;
    QStringList names;
    for (const core::Round &round : rounds) {
        if (round.name == name || round.id.key.text() == name)
            return round;
        if (QString::number(round.year) == name)
            ofYear.push_back(round);
        names << round.name;
    }
    if (ofYear.size() == 1)
        return ofYear.front();
    throw core::Error(
        core::Failure::Missing,
        rounds.empty() ? u"the workbook has no round"_s
                       : u"there is no round “%1”; there are: %2"_s.arg(name, names.join(u", "_s)))
        .in(db.path());
}

} // namespace cli
