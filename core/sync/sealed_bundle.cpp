// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sealed_bundle.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/journal/installation.h"
#include "core/storage/database.h"
#include "core/sync/bundle_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
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

/// A sealed file as what is inside. It is gone through once when it is opened, so that nothing is
/// used of one that was altered at its end.
class Unsealed : public QIODevice
{
public:
    Unsealed(const QString &path, const Installation &here);
    ~Unsealed() override;

    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override;

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool rewind();
    bool pull(); ///< one block; false after the last, and for what was not sealed so
    bool turnTo(qint64 block);

    QFile m_file;
    QByteArray m_bound; ///< what each block is authenticated with
    QByteArray m_key;
    qint64 m_begin = 0;
    qint64 m_size = 0;
    Stream m_stream{};
    qint64 m_pulled = 0;
    bool m_isLast = false;
    bool m_isAltered = false;
    QByteArray m_plain; ///< of the block before `m_pulled`
};

Unsealed::Unsealed(const QString &path, const Installation &here) : m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly))
        throw Error(Failure::FileUnreadable, m_file.errorString()).in(path);
    const QByteArray head = readHead(m_file, path);
    m_key = keyIn(head, here, path);
    m_bound = bytesOf(digest({head}));
    m_begin = m_file.pos();
    const bool isBegun = rewind();
    while (isBegun && pull())
        m_size += m_plain.size();
    if (m_isAltered)
        throw damaged(u"the sealed bundle was altered"_s, path);
    if (!isBegun || !m_isLast)
        throw damaged(u"the sealed bundle is cut off"_s, path);
    if (!m_file.atEnd())
        throw damaged(u"something follows the end of the sealed bundle"_s, path);
    rewind();
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

Unsealed::~Unsealed()
{
    sodium_memzero(m_key.data(), static_cast<std::size_t>(m_key.size()));
    sodium_memzero(&m_stream, sizeof m_stream);
}

bool Unsealed::rewind()
{
    m_file.seek(m_begin);
    const QByteArray begin = m_file.read(streamHeadSize);
    m_pulled = 0;
    m_isLast = false;
    return begin.size() == streamHeadSize && crypto_secretstream_xchacha20poly1305_init_pull(
                                                 &m_stream, bytes(begin), bytes(m_key)) == 0;
}

bool Unsealed::pull()
{
    const QByteArray block = m_isLast ? QByteArray() : m_file.read(blockSize + extraSize);
    if (block.size() < extraSize)
        return false;
    unsigned char tag = 0;
    QByteArray plain(block.size() - extraSize, Qt::Uninitialized);
    const int isWrong = crypto_secretstream_xchacha20poly1305_pull(
        &m_stream, bytes(plain), nullptr, &tag, bytes(block),
        static_cast<std::size_t>(block.size()), bytes(m_bound),
        static_cast<std::size_t>(m_bound.size()));
    m_isAltered = isWrong != 0;
    if (m_isAltered)
        return false;
    m_plain = std::move(plain);
    ++m_pulled;
    m_isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return true;
}

bool Unsealed::turnTo(qint64 block)
{
    if (block < m_pulled - 1 && !rewind())
        return false;
    while (m_pulled <= block)
        if (!pull())
            return false;
    return true;
}

qint64 Unsealed::readData(char *data, qint64 most)
{
    qint64 done = 0;
    while (done < most && pos() + done < m_size) {
        const qint64 at = pos() + done;
        if (!turnTo(at / blockSize))
            return -1;
        const qint64 offset = at % blockSize;
        const qint64 now = std::min<qint64>(most - done, m_plain.size() - offset);
        if (now <= 0)
            return -1; // another file than the one that was gone through
        std::copy_n(m_plain.constData() + offset, now, data + done);
        done += now;
    }
    return done;
}

/// How large a bundle may be whose envelope is `size` bytes; at least 1, which is no room.
std::int64_t roomInside(std::int64_t size, std::size_t keys)
{
    const std::int64_t head =
        fixedSize + static_cast<std::int64_t>(keys) * sealedKeySize + streamHeadSize;
    const std::int64_t blocks = (size - head) / (blockSize + extraSize);
    const std::int64_t rest = (size - head) % (blockSize + extraSize);
    return std::max<std::int64_t>(1,
                                  blocks * blockSize + std::max<std::int64_t>(0, rest - extraSize));
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

std::vector<WrittenBundle> exportSealed(Database &db, Journal &journal,
                                        const Installation &installation, const ExportOrder &order,
                                        const QString &path)
{
    const std::vector<QByteArray> keys = sealKeysOf(db, order.recipient);
    if (keys.empty())
        throw Error(Failure::Missing, u"no key of the office is known"_s).at(order.recipient);
    if (QFileInfo::exists(path))
        throw Error(Failure::FileExists, u"there is already a file"_s).in(path);
    const QTemporaryDir aside;
    if (!aside.isValid())
        throw Error(Failure::FileUnwritable, aside.errorString()).in(aside.path());
    ExportOrder inside = order;
    if (order.partSize > 0)
        inside.partSize = roomInside(order.partSize, keys.size());
    std::vector<WrittenBundle> sealed;
    allOrNone(sealed, [&] {
        for (WrittenBundle &part : writeParts(db, journal, installation, inside,
                                              aside.filePath(QFileInfo(path).fileName()))) {
            const QString plain = part.path;
            part.path = QFileInfo(path).dir().filePath(QFileInfo(plain).fileName());
            sealBundle(plain, part.path, keys);
            sealed.push_back(std::move(part));
        }
        noteDispatch(db, sealed);
    });
    return sealed;
}

bool isSealed(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) &&
           file.read(magicSize) == QByteArrayView(sealedMagic, magicSize);
}

std::unique_ptr<QIODevice> openSealed(const QString &path, const Installation &here)
{
    return std::make_unique<Unsealed>(path, here);
}

} // namespace core
