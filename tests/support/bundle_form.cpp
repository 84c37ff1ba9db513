// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bundle_form.h"

#include <QCryptographicHash>
#include <gtest/gtest.h>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray hashed(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

bool isSigned(const QByteArray &key, const QByteArray &text, const QByteArray &signature)
{
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    return key.size() == 32 && signature.size() == 64 &&
           crypto_sign_verify_detached(bytes(signature), bytes(text),
                                       static_cast<unsigned long long>(text.size()),
                                       bytes(key)) == 0;
}

QByteArray numberOf(quint64 number)
{
    QByteArray bytes;
    for (; number >= 0x80; number >>= 7)
        bytes.append(static_cast<char>(number | 0x80));
    return bytes.append(static_cast<char>(number));
}

QByteArray textOf(const QByteArray &text)
{
    return numberOf(static_cast<quint64>(text.size())) + text;
}

/// A place in the file that moves on.
class Walk
{
public:
    explicit Walk(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    QByteArray raw(quint64 count)
    {
        QByteArray read = m_bytes.mid(m_at, static_cast<qsizetype>(count));
        EXPECT_EQ(read.size(), static_cast<qsizetype>(count)) << "cut off at byte " << m_at;
        m_at += read.size();
        return read;
    }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint64 group = static_cast<quint8>(raw(1).append('\0').front());
            value |= (group & 0x7f) << shift;
            if (group < 0x80)
                break;
        }
        return value;
    }

    QByteArray blob() { return raw(number()); }

    quint64 bigEndian(int bytes)
    {
        quint64 value = 0;
        for (const char byte : raw(static_cast<quint64>(bytes)))
            value = value << 8 | static_cast<quint8>(byte);
        return value;
    }

    QByteArray before() const { return m_bytes.first(m_at); }

    bool atEnd() const { return m_at == m_bytes.size(); }

    qsizetype at() const { return m_at; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// What stands behind the header, in this order.
struct Chunk
{
    QByteArray hash;
    quint64 size = 0;
    bool isZipped = true;
};

class Reading
{
public:
    explicit Reading(const QByteArray &bundle) : m_in(bundle) {}

    QStringList form()
    {
        EXPECT_EQ(m_in.raw(8), QByteArray::fromHex("89504c554d42580a"));
        const quint64 format = m_in.bigEndian(1);
        EXPECT_EQ(m_in.bigEndian(1), format) << "the least that a reader must know";
        EXPECT_EQ(m_in.raw(2), QByteArray("\1\1")) << "BLAKE2b-256 and Ed25519";
        say(u"format %1"_s.arg(format));
        const auto size = static_cast<qsizetype>(m_in.bigEndian(4));
        EXPECT_EQ(m_in.at(), 16);
        const QByteArray sender = head();
        if (m_in.at() < 16 + size)
            more();
        EXPECT_EQ(m_in.at(), 16 + size);
        const QByteArray text = "plumbline bundle" + hashed(m_in.before());
        EXPECT_TRUE(isSigned(sender, text, m_in.raw(64)));
        chunks();
        m_form.sort(); // streams stand by their ids, which are no part of it
        return m_form;
    }

private:
    void say(const QString &line) { m_form << line; }

    QByteArray head()
    {
        m_dataset = m_in.raw(16);
        m_in.raw(16); // its id
        EXPECT_GT(m_in.number(), 1'500'000'000'000U) << "ms since 1970";
        const QByteArray code = m_in.blob();
        say(u"of %1 %2"_s.arg(QString::fromUtf8(code), QString::fromUtf8(m_in.blob())));
        QByteArray sender = m_in.raw(32);
        say(u"for %1"_s.arg(QString::fromUtf8(m_in.blob())));
        for (quint64 left = m_in.number(); left > 0 && !m_in.atEnd(); --left)
            stream();
        quint64 count = m_in.number();
        EXPECT_EQ(count, m_inStreams);
        for (; count > 0 && !m_in.atEnd(); --count) {
            const QByteArray hash = m_in.raw(32);
            const quint64 packed = m_in.number();
            EXPECT_LE(m_in.number(), 64 * packed + 65'536) << "raw";
            m_chunks.push_back({hash, packed, true});
        }
        return sender;
    }

    void stream()
    {
        const QByteArray site = m_in.raw(16);
        const QByteArray scope = m_in.blob();
        const QByteArray key = m_in.blob();
        const QByteArray certificate = m_in.blob();
        const quint64 from = m_in.number();
        const quint64 to = m_in.number();
        const QByteArray chain = m_in.raw(32);
        const QByteArray checkpoint = m_in.blob();
        const quint64 chunks = m_in.number();
        m_inStreams += chunks;
        EXPECT_EQ(to > from, chunks > 0);
        say(u"stream \"%1\", certificate %2, %3"_s.arg(QString::fromUtf8(scope))
                .arg(certificate.size())
                .arg(to == from ? u"told of"_s
                     : from > 0 ? u"gone on"_s
                                : u"whole"_s));
        EXPECT_EQ(site.startsWith("PLS2"), certificate.size() == 80);
        EXPECT_TRUE(isSigned(key, m_dataset + site, certificate.left(64)));
        if (certificate.size() == 80) {
            const QByteArray named = m_dataset + key + certificate.right(16);
            EXPECT_EQ(site, "PLS2" + hashed("plumbline site" + named).first(12));
        }
        const QByteArray vouched =
            "plumbline checkpoint" + m_dataset + site + textOf(scope) + numberOf(to) + chain;
        EXPECT_TRUE(to > from ? isSigned(key, vouched, checkpoint) : checkpoint.isEmpty());
    }

    void more()
    {
        for (quint64 left = m_in.number(); left > 0 && !m_in.atEnd(); --left) {
            const QByteArray hash = m_in.raw(32);
            const bool isZipped = m_in.number() == 1;
            const QByteArray packedHash = isZipped ? m_in.raw(32) : hash;
            const quint64 packed = m_in.number();
            const quint64 raw = m_in.number();
            EXPECT_TRUE(isZipped ? packed < raw : packed == raw);
            say(u"evidence of %1 bytes, %2"_s.arg(raw).arg(isZipped ? u"zipped"_s : u"as it is"_s));
            m_chunks.push_back({packedHash, packed, isZipped});
        }
        const quint64 wanted = m_in.number();
        m_in.raw(32 * wanted);
        const quint64 part = m_in.number();
        say(u"wanted %1, part %2 of %3"_s.arg(wanted).arg(part).arg(m_in.number()));
    }

    void chunks()
    {
        for (const Chunk &chunk : m_chunks) {
            const QByteArray bytes = m_in.raw(chunk.size);
            EXPECT_EQ(hashed(bytes), chunk.hash);
            EXPECT_TRUE(!chunk.isZipped || bytes.startsWith(QByteArray::fromHex("28b52ffd")))
                << "no zstd frame";
        }
        EXPECT_TRUE(m_in.atEnd());
    }

    Walk m_in;
    QByteArray m_dataset;
    quint64 m_inStreams = 0; ///< chunks that the streams name
    std::vector<Chunk> m_chunks;
    QStringList m_form;
};

} // namespace

QStringList formOfBundle(const QByteArray &bundle)
{
    return Reading(bundle).form();
}

void expectEnvelope(const QByteArray &sealed, int keys, qsizetype inside)
{
    Walk in(sealed);
    EXPECT_EQ(in.raw(8), QByteArray::fromHex("89504c554d42530a"));
    EXPECT_EQ(in.raw(2), QByteArray("\1\1")) << "format and seal suite";
    EXPECT_EQ(in.bigEndian(2), static_cast<quint64>(keys));
    const qsizetype blocks = (inside + 65'535) / 65'536;
    EXPECT_EQ(sealed.size(), 12 + 80 * keys + 24 + inside + 17 * blocks);
}
