// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/signature.h"

#include <QJsonObject>
#include <QString>

namespace core {

/// Small files of the person's own folder, as JSON: keys and marks. Written whole or not at all,
/// synced, for the owner's eyes only (0600). Throws FileUnwritable or DiskFull.
void writeOwnFile(const QString &path, const QJsonObject &content);

/// Empty when there is none or it cannot be read.
QJsonObject readOwnFile(const QString &path);

QByteArray hexField(const QJsonObject &object, const QString &name);

/// "public" and "secret", in hexadecimal.
SigningKey signingKeyIn(const QJsonObject &object);
void putSigningKey(QJsonObject &object, const SigningKey &key);

} // namespace core
