// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/typist.h"

#include "core/journal/edits.h"
#include "core/journal/installation.h"
#include "core/journal/journal.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/workbook.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

void typeForEver(const QString &workbook)
{
    core::Installation here = core::Installation::open(core::Installation::defaultFolder());
    core::Workbook book(workbook, core::Access::Write);
    core::Journal journal(book.database(), here, core::systemClock());
    for (qint64 n = lastTyped(workbook) + 1;; ++n) {
        journal.apply(core::Action::ChangeSetting,
                      {core::settingEdit(u"typed"_s, QString::number(n))});
        std::printf("%lld\n", static_cast<long long>(n));
        std::fflush(stdout);
    }
}

qint64 lastTyped(const QString &workbook)
{
    core::Workbook book(workbook, core::Access::Read);
    return core::readSetting(book.database(), u"typed"_s).toLongLong();
}

} // namespace cli
