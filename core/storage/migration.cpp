// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"

#include "core/base/error.h"
#include "core/storage/database.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QStringList schemaFiles()
{
    return QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int formatOf(const QString &file)
{
    return file.left(4).toInt();
}

QString textOf(const QString &file)
{
    QFile sql(u":/schema/"_s + file);
    if (!sql.open(QIODevice::ReadOnly))
        throw Error(Failure::Defect, u"no schema %1"_s.arg(file));
    return QString::fromUtf8(sql.readAll());
}

void setAside(Database &db, int format)
{
    const QString copy = u"%1.before-%2"_s.arg(db.path()).arg(format);
    if (QFile::exists(copy))
        return; // an earlier attempt got this far; its copy is the true one
    Statement statement = db.prepare("VACUUM INTO ?");
    statement.bind(1, copy).run();
}

} // namespace

int newestFormat()
{
    static const int newest = schemaFiles().isEmpty() ? 0 : formatOf(schemaFiles().constLast());
    return newest;
}

void migrate(Database &db)
{
    const int format = static_cast<int>(db.number("PRAGMA user_version"));
    if (format >= newestFormat())
        return;
    if (format > 0)
        setAside(db, format);
    for (const QString &file : schemaFiles()) {
        if (formatOf(file) <= format)
            continue;
        db.write([&] {
            db.script(textOf(file));
            db.script(u"PRAGMA user_version = %1"_s.arg(formatOf(file)));
        });
    }
}

} // namespace core
