// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/key_file.h"

#include "core/base/file_error.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace core {

void writeOwnFile(const QString &path, const QJsonObject &content)
{
    QSaveFile file(path); // writes beside, syncs, renames
    if (!file.open(QIODevice::WriteOnly))
        throw writeError(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(content).toJson(QJsonDocument::Compact));
    if (!file.commit())
        throw writeError(file);
}

QJsonObject readOwnFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray hexField(const QJsonObject &object, const QString &name)
{
    return QByteArray::fromHex(object.value(name).toString().toLatin1());
}

SigningKey signingKeyIn(const QJsonObject &object)
{
    return {hexField(object, u"public"_s), hexField(object, u"secret"_s)};
}

void putSigningKey(QJsonObject &object, const SigningKey &key)
{
    object.insert(u"public"_s, QString::fromLatin1(key.publicKey.toHex()));
    object.insert(u"secret"_s, QString::fromLatin1(key.secretKey.toHex()));
}

} // namespace core
