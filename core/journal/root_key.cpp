// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/root_key.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/journal/key_file.h"
#include "core/storage/database.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::size_t versionByte = 6;
constexpr std::size_t variantByte = 8;
constexpr std::uint8_t version8 = 0x80;
constexpr std::uint8_t variant = 0x80;

QString folderIn(const QString &folder)
{
    return folder + u"/roots"_s;
}

QString fileIn(const QString &folder, const DatasetId &dataset)
{
    return u"%1/%2.key"_s.arg(folderIn(folder), dataset.key.text());
}

QString meta(Database &db, const QString &name)
{
    Statement read = db.prepare("SELECT value FROM meta WHERE name = ?");
    read.bind(1, name);
    return read.next() ? read.text(0) : QString();
}

void putMeta(Database &db, const QString &name, const QString &value)
{
    Statement put = db.prepare("INSERT OR REPLACE INTO meta VALUES (?, ?)");
    put.bind(1, name).bind(2, value).run();
}

DatasetId datasetIn(Database &db)
{
    return DatasetId{Key::fromText(meta(db, u"dataset_id"_s))};
}

void keepRoot(Database &db, const QByteArray &publicKey)
{
    putMeta(db, u"root"_s, QString::fromLatin1(publicKey.toHex()));
}

} // namespace

RootKey::RootKey(const DatasetId &dataset, SigningKey key)
    : m_dataset(dataset)
    , m_key(std::move(key))
{
}

DatasetId RootKey::named(QByteArrayView publicKey)
{
    DatasetId id = DatasetId::from(bytesOf(digest({"plumbline root", publicKey})).left(16));
    std::uint8_t &first = id.key.bytes.at(versionByte);
    first = static_cast<std::uint8_t>((first & 0x0FU) | version8);
    std::uint8_t &second = id.key.bytes.at(variantByte);
    second = static_cast<std::uint8_t>((second & 0x3FU) | variant);
    return id;
}

std::optional<RootKey> RootKey::find(const QString &folder, const DatasetId &dataset)
{
    const QJsonObject kept = readOwnFile(fileIn(folder, dataset));
    const SigningKey key = signingKeyIn(kept);
    if (!key.isWhole() || kept.value("dataset"_L1).toString() != dataset.key.text())
        return std::nullopt;
    return RootKey(dataset, key);
}

RootKey RootKey::make(const QString &folder, const std::optional<DatasetId> &dataset)
{
    RootKey root({}, SigningKey::make());
    root.m_dataset = dataset.value_or(named(root.publicKey()));
    if (!QDir().mkpath(folderIn(folder)))
        throw Error(Failure::FileUnwritable, u"the folder cannot be made"_s).in(folderIn(folder));
    const QString path = fileIn(folder, root.m_dataset);
    if (QFile::exists(path))
        throw Error(Failure::FileExists, u"the data set has a root key here"_s).in(path);
    QJsonObject content = {{u"dataset"_s, root.m_dataset.key.text()}};
    putSigningKey(content, root.m_key);
    writeOwnFile(path, content);
    return root;
}

bool isNamedByRoot(const DatasetId &dataset)
{
    return (dataset.key.bytes.at(versionByte) & 0xF0U) == version8;
}

QByteArray knownRoot(Database &db)
{
    return QByteArray::fromHex(meta(db, u"root"_s).toLatin1());
}

bool isRoot(Database &db, QByteArrayView publicKey)
{
    const DatasetId dataset = datasetIn(db);
    return isNamedByRoot(dataset) ? RootKey::named(publicKey) == dataset
                                  : !publicKey.isEmpty() && publicKey == knownRoot(db);
}

void giveRoot(Database &db, const QString &folder)
{
    if (db.number("SELECT count(*) FROM stream") > 0)
        throw Error(Failure::Refused, u"the workbook is part of a data set already"_s)
            .in(db.path());
    const RootKey root = RootKey::make(folder);
    db.write([&] {
        putMeta(db, u"dataset_id"_s, root.dataset().key.text());
        keepRoot(db, root.publicKey());
    });
}

RootKey beginRoot(Database &db, const QString &folder)
{
    const DatasetId dataset = datasetIn(db);
    if (isNamedByRoot(dataset) || !knownRoot(db).isEmpty())
        throw Error(Failure::Refused, u"the data set has a root key"_s).in(db.path());
    RootKey root = RootKey::make(folder, dataset);
    trustRoot(db, root.publicKey());
    return root;
}

void trustRoot(Database &db, const QByteArray &publicKey)
{
    const bool isNamed = isNamedByRoot(datasetIn(db));
    const QByteArray known = knownRoot(db);
    if ((isNamed && !isRoot(db, publicKey)) || (!known.isEmpty() && known != publicKey))
        throw Error(Failure::Refused, u"the root key of the data set is another"_s).in(db.path());
    db.write([&] { keepRoot(db, publicKey); });
}

} // namespace core
