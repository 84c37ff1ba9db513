// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/office_names.h"

#include "core/storage/database.h"

namespace core {

std::map<QString, QString> readOfficeNames(Database &db)
{
    std::map<QString, QString> names;
    db.each("SELECT code, name FROM (SELECT code, name, since, 1 AS rank FROM division UNION ALL "
            "SELECT office, name, confirmed, 2 FROM peer UNION ALL "
            "SELECT c.value, n.value, 0, 3 FROM meta c JOIN meta n ON n.name = 'office_name' "
            "WHERE c.name = 'office_code' UNION ALL SELECT code, name, 0, 4 FROM office) "
            "WHERE code <> '' AND name <> '' ORDER BY rank, since",
            [&](const Statement &row) { names[row.text(0)] = row.text(1); });
    return names;
}

} // namespace core
