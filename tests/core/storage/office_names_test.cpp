// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/office_names.h"
#include "core/storage/workbook.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

TEST(OfficeNamesTest, TheRosterNamesAnOfficeBeforeAnybodyElseDoes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plumb"_s);
    Workbook::create(path, u"130200"_s, u"市委组织部"_s, [] { return std::int64_t{1}; });
    Database db(path, Database::Mode::ReadWrite);
    db.script(u"INSERT INTO division VALUES (x'01', '130207', '丰南县', NULL), "
              "(x'02', '130207', '丰南区', 5), (x'03', '130208', '丰润区', 5)"_s);
    EXPECT_EQ(readOfficeNames(db), (std::map<QString, QString>{{u"130200"_s, u"市委组织部"_s},
                                                               {u"130207"_s, u"丰南区"_s},
                                                               {u"130208"_s, u"丰润区"_s}}));
    db.script(u"INSERT INTO peer VALUES (x'0a', '130207', '区委组织部', 7), "
              "(x'0b', '130208', '', 7), (x'0c', '', '某单位', 7)"_s);
    EXPECT_EQ(readOfficeNames(db).at(u"130207"_s), u"区委组织部"_s);
    EXPECT_EQ(readOfficeNames(db).at(u"130208"_s), u"丰润区"_s);
    EXPECT_EQ(readOfficeNames(db).size(), 3U);
    db.script(u"INSERT INTO office VALUES ('130207', '中共丰南区委组织部', 2, '130200', 8)"_s);
    EXPECT_EQ(readOfficeNames(db).at(u"130207"_s), u"中共丰南区委组织部"_s);
}

} // namespace
