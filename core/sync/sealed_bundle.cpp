// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sealed_bundle.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/journal/installation.h"
#include "core/storage/database.h"
#include "core/sync/bundle_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr char sealedMagic[] = "\x89PLUMBS\n"; ///< 8 bytes
constexpr qsizetype magicSize = sizeof(sealedMagic) - 1;
constexpr std::uint8_t sealedFormat = 1;
constexpr std::uint8_t sealSuite = 1; ///< X25519 sealed boxes, XChaCha20-Poly1305 in blocks
constexpr qsizetype fixedSize = magicSize + 4;
constexpr qsizetype keySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype sealedKeySize = keySize + crypto_box_SEALBYTES;
constexpr qsizetype streamHeadSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype blockSize = 64LL * 1024;
constexpr qsizetype extraSize = crypto_secretstream_xchacha20poly1305_ABYTES;

using Stream = crypto_secretstream_xchacha20poly1305_state;

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

Error damaged(const QString &why, const QString &path)
{
    return Error(Failure::FileDamaged, why).in(path);
}

/// All that stands before the blocks: it is authenticated with each of them.
QByteArray headFor(const QByteArray &key, const std::vector<QByteArray> &recipients)
{
    QByteArray head = QByteArray(sealedMagic);
    head.append(static_cast<char>(sealedFormat)).append(static_cast<char>(sealSuite));
    QByteArray count(2, Qt::Uninitialized);
    qToBigEndian(static_cast<quint16>(recipients.size()), count.data());
    head += count;
    for (const QByteArray &recipient : recipients)
        head += sealedFor(recipient, key);
    return head;
}

void put(QIODevice &out, const QByteArray &data, const QString &path)
{
    if (out.write(data) != data.size())
        throw Error(Failure::DiskFull, out.errorString()).in(path);
}

void encrypt(QFile &in, QIODevice &out, const QByteArray &head, const QByteArray &key,
             const QString &path)
{
    Stream stream;
    QByteArray begin(streamHeadSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&stream, bytes(begin), bytes(key));
    put(out, head + begin, path);
    const QByteArray bound = bytesOf(digest({head}));
    bool isLast = false;
    while (!isLast) {
        const QByteArray plain = in.read(blockSize);
        isLast = in.atEnd();
        QByteArray block(plain.size() + extraSize, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(
            &stream, bytes(block), nullptr, bytes(plain), static_cast<std::size_t>(plain.size()),
            bytes(bound), static_cast<std::size_t>(bound.size()),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        put(out, block, path);
    }
}

/// Takes one block; false when it is the last one.
bool decrypt(Stream &stream, const QByteArray &block, const QByteArray &bound, QByteArray &plain)
{
    unsigned char tag = 0;
    plain.resize(block.size() - extraSize);
    const int isWrong = crypto_secretstream_xchacha20poly1305_pull(
        &stream, bytes(plain), nullptr, &tag, bytes(block), static_cast<std::size_t>(block.size()),
        bytes(bound), static_cast<std::size_t>(bound.size()));
    if (isWrong != 0)
        throw Error(Failure::FileDamaged, u"the sealed bundle was altered"_s);
    return tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL;
}

QByteArray readHead(QFile &in, const QString &path)
{
    QByteArray head = in.read(fixedSize);
    if (head.size() < fixedSize || !head.startsWith(QByteArrayView(sealedMagic, magicSize)))
        throw damaged(u"the file is cut off"_s, path);
    if (static_cast<std::uint8_t>(head[magicSize]) != sealedFormat ||
        static_cast<std::uint8_t>(head[magicSize + 1]) != sealSuite)
        throw Error(Failure::FileTooNew, u"a newer version is needed to open this bundle"_s)
            .in(path);
    const auto count = qFromBigEndian<quint16>(head.constData() + magicSize + 2);
    if (count == 0 || count > mostSealedKeys)
        throw damaged(u"the number of recipients is out of range"_s, path);
    const QByteArray keys = in.read(count * sealedKeySize);
    if (keys.size() != count * sealedKeySize)
        throw damaged(u"the file is cut off"_s, path);
    return head + keys;
}

QByteArray keyIn(const QByteArray &head, const Installation &here, const QString &path)
{
    for (qsizetype at = fixedSize; at < head.size(); at += sealedKeySize) {
        const auto key = here.unsealed(QByteArrayView(head).sliced(at, sealedKeySize));
        if (key && key->size() == keySize)
            return *key;
    }
    throw Error(Failure::Refused, u"no key of this installation opens the sealed bundle"_s)
        .in(path)
        .at(sealedPlace);
}

} // namespace

std::vector<QByteArray> sealKeysOf(Database &db, const QString &office)
{
    std::vector<QByteArray> keys;
    Statement read = db.prepare(
        "SELECT installation FROM member WHERE office = ?1 AND installation NOT IN (SELECT "
        "installation FROM revoked) UNION SELECT installation FROM peer WHERE office = ?1 AND NOT "
        "EXISTS (SELECT 1 FROM office) ORDER BY 1");
    read.bind(1, office);
    while (read.next())
        keys.push_back(read.bytes(0));
    return keys;
}

void sealBundle(const QString &plain, const QString &path, const std::vector<QByteArray> &keys)
{
    if (keys.empty() || keys.size() > mostSealedKeys)
        throw Error(Failure::Missing, u"no key of the office is known"_s);
    if (QFileInfo::exists(path))
        throw Error(Failure::FileExists, u"there is already a file"_s).in(path);
    QFile in(plain);
    if (!in.open(QIODevice::ReadOnly))
        throw Error(Failure::FileUnreadable, in.errorString()).in(plain);
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        throw Error(Failure::FileUnwritable, out.errorString()).in(path);
    QByteArray key(keySize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_keygen(bytes(key));
    encrypt(in, out, headFor(key, keys), key, path);
    sodium_memzero(key.data(), static_cast<std::size_t>(key.size()));
    if (!out.commit())
        throw Error(Failure::FileUnwritable, out.errorString()).in(path);
}

SealedExport exportSealed(Database &db, Journal &journal, const Installation &installation,
                          const ExportOrder &order, const QString &path)
{
    const std::vector<QByteArray> keys = sealKeysOf(db, order.recipient);
    if (keys.empty())
        throw Error(Failure::Missing, u"no key of the office is known"_s).at(order.recipient);
    if (QFileInfo::exists(path))
        throw Error(Failure::FileExists, u"there is already a file"_s).in(path);
    const QTemporaryDir aside;
    if (!aside.isValid())
        throw Error(Failure::FileUnwritable, aside.errorString()).in(aside.path());
    const QString plain = aside.filePath(QFileInfo(path).fileName());
    SealedExport made;
    made.header = exportBundle(db, journal, installation, order, plain);
    made.checksum = BundleFile(plain).checksum();
    sealBundle(plain, path, keys);
    return made;
}

bool isSealed(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) &&
           file.read(magicSize) == QByteArrayView(sealedMagic, magicSize);
}

std::unique_ptr<QTemporaryFile> openSealed(const QString &path, const Installation &here)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        throw Error(Failure::FileUnreadable, in.errorString()).in(path);
    const QByteArray head = readHead(in, path);
    const QByteArray key = keyIn(head, here, path);
    const QByteArray begin = in.read(streamHeadSize);
    Stream stream;
    if (begin.size() != streamHeadSize ||
        crypto_secretstream_xchacha20poly1305_init_pull(&stream, bytes(begin), bytes(key)) != 0)
        throw damaged(u"the file is cut off"_s, path);
    auto opened = std::make_unique<QTemporaryFile>();
    if (!opened->open())
        throw Error(Failure::FileUnwritable, opened->errorString()).in(opened->fileTemplate());
    const QByteArray bound = bytesOf(digest({head}));
    bool goesOn = true;
    try {
        while (goesOn) {
            const QByteArray block = in.read(blockSize + extraSize);
            if (block.size() < extraSize)
                throw Error(Failure::FileDamaged, u"the sealed bundle is cut off"_s);
            QByteArray plain;
            goesOn = decrypt(stream, block, bound, plain);
            put(*opened, plain, opened->fileName());
        }
    } catch (const Error &error) {
        throw Error(error.kind(), error.detail()).in(path);
    }
    if (!in.atEnd())
        throw damaged(u"something follows the end of the sealed bundle"_s, path);
    opened->flush();
    return opened;
}

} // namespace core
