// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/installation.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/lock_file.h"
#include "core/journal/key_file.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int patience = 5000; ///< ms for another program's turn

QString machine()
{
    // The machine's id itself must not leave it, so only a hash of it is kept.
    return hexOf(digest({"plumbline machine", QSysInfo::machineUniqueId()}));
}

QString siteFileIn(const QString &folder, const SiteId &site)
{
    return u"%1/sites/%2.json"_s.arg(folder, site.key.text());
}

bool isBelow(const QJsonObject &kept, const Installation::Mark &mark)
{
    const QJsonObject streams = kept.value("mark"_L1).toObject();
    return std::any_of(mark.begin(), mark.end(), [&](const auto &stream) {
        return streams.value(stream.first).toInteger() < stream.second;
    });
}

} // namespace

QString Installation::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/plumbline"_s;
}

Installation::Installation(const QString &folder) : m_folder(folder)
{
}

Installation::Installation(Installation &&) noexcept = default;
Installation::~Installation() = default;

Installation Installation::open(const QString &folder)
{
    Installation here(folder);
    if (!QDir().mkpath(folder + u"/sites"_s))
        throw Error(Failure::FileUnwritable, u"the folder cannot be made"_s).in(folder);
    const QString path = folder + u"/installation.key"_s;
    const QJsonObject kept = readOwnFile(path);
    const bool ours = kept.value("machine"_L1).toString() == machine();
    here.m_key = signingKeyIn(kept);
    if (ours && here.m_key.isWhole())
        return here;
    if (QFile::exists(path))
        QFile::rename(path, path + u".set-aside-"_s + QString::fromLatin1(randomBytes(4).toHex()));
    here.makeKey();
    return here;
}

void Installation::makeKey()
{
    m_key = SigningKey::make();
    QJsonObject content = {{u"machine"_s, machine()}};
    putSigningKey(content, m_key);
    writeOwnFile(m_folder + u"/installation.key"_s, content);
}

QString Installation::siteFile(const SiteId &site) const
{
    return siteFileIn(m_folder, site);
}

bool Installation::claim(const SiteId &site)
{
    m_siteLock.reset(); // one site at a time
    const QJsonObject kept = readOwnFile(siteFile(site));
    if (hexField(kept, u"installation"_s) != m_key.publicKey)
        return false;
    auto lock = takeLock(siteFile(site) + u".lock"_s);
    if (!lock->isLocked())
        return false;
    m_siteLock = std::move(lock);
    return true;
}

CertifiedSite Installation::mint(const DatasetId &dataset, const Clock &clock)
{
    CertifiedSite made =
        certifySite(dataset, m_key.publicKey, Key::from(randomBytes(16)),
                    [this](QByteArrayView message) { return m_key.sign(message); });
    writeOwnFile(siteFile(made.site),
                 {{u"installation"_s, QString::fromLatin1(m_key.publicKey.toHex())},
                  {u"dataset"_s, dataset.key.text()},
                  {u"made"_s, QString::number(clock())},
                  {u"mark"_s, QJsonObject()}});
    claim(made.site);
    return made;
}

std::optional<Installation::Mark> Installation::mark(const SiteId &site) const
{
    const QJsonObject kept = readOwnFile(siteFile(site));
    if (kept.isEmpty())
        return std::nullopt;
    Mark mark;
    const QJsonObject streams = kept.value("mark"_L1).toObject();
    for (auto it = streams.begin(); it != streams.end(); ++it)
        mark[it.key()] = it.value().toInteger();
    return mark;
}

void Installation::keepMark(const SiteId &site, const Mark &mark) const
{
    raiseMark(m_folder, site, mark);
}

void Installation::raiseMark(const QString &folder, const SiteId &site, const Mark &mark)
{
    const QString file = siteFileIn(folder, site);
    if (!QFile::exists(file) || !isBelow(readOwnFile(file), mark))
        return;
    const auto turn = takeLock(file + u".turn"_s, patience); // others may be about to raise it
    if (!turn->isLocked())
        throw Error(isDiskFull(*turn) ? Failure::DiskFull : Failure::FileUnwritable,
                    u"the mark cannot be written"_s)
            .in(file);
    QJsonObject kept = readOwnFile(file);
    QJsonObject streams = kept.value("mark"_L1).toObject();
    for (const auto &[scope, seq] : mark)
        streams.insert(scope, std::max(streams.value(scope).toInteger(), qint64{seq}));
    kept.insert(u"mark"_s, streams);
    writeOwnFile(file, kept);
}

} // namespace core
