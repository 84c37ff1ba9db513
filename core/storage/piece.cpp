// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/piece.h"

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <array>
#include <limits>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::uint8_t version = 1;
constexpr std::uint8_t versionRedacted = 2; ///< has the last column

enum Column : std::size_t
{
    Stamps,
    Authors,
    Steps,
    Actions,
    Undoes,
    Registers,
    KeyPlaces,
    Keys,
    BaseCounts,
    BaseItems,
    BaseStreams,
    BaseSeqs,
    Salts,
    Sizes,
    Values,
    Digests, ///< of a piece of which something is redacted
    ColumnCount,
};

std::size_t columnsIn(std::uint8_t form)
{
    return form == versionRedacted ? ColumnCount : Digests;
}

[[noreturn]] void refuse(const QString &why)
{
    throw Error(Failure::FileDamaged, why);
}

template <typename Number>
Number within(std::uint64_t value, std::uint64_t most)
{
    if (value > most)
        refuse(u"a number that is out of range"_s);
    return static_cast<Number>(value);
}

/// Sums and differences wrap around, as the numbers of a hostile file may.
std::int64_t plus(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

std::int64_t minus(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}

/// What the columns of one op are told apart from: the op before.
struct Before
{
    std::int64_t stamp = 0;
    std::int64_t step = 0;
    std::int64_t baseItem = 0;
    std::int64_t baseSeq = 0;
};

class Encoder
{
public:
    void add(const Operation &op)
    {
        const auto stamp = static_cast<std::int64_t>(op.stamp);
        m_columns[Stamps].signedNumber(minus(stamp, m_before.stamp));
        m_columns[Authors].number(placeOf(op.author.key, m_authorPlaces, m_authors));
        m_columns[Steps].signedNumber(minus(op.step, m_before.step));
        m_columns[Actions].number(static_cast<std::uint64_t>(op.action));
        m_columns[Undoes].number(static_cast<std::uint64_t>(op.undoes));
        m_columns[Registers].number(static_cast<std::uint64_t>(op.reg));
        addKey(op.key);
        addBases(op.bases);
        m_columns[Salts].blob(op.salt);
        m_columns[Sizes].number(static_cast<std::uint64_t>(op.value.size()));
        m_columns[Values].raw(op.value);
        m_columns[Digests].blob(op.digest);
        m_before.stamp = stamp;
        m_before.step = op.step;
    }

    void write(ByteWriter &out, std::uint8_t form) const
    {
        out.blob(m_authors.bytes());
        for (std::size_t column = 0; column < columnsIn(form); ++column)
            out.blob(m_columns.at(column).bytes());
    }

private:
    using Places = std::unordered_map<Key, std::uint64_t>;

    // 0 for a new one, which is appended; else how far back it was first used.
    static std::uint64_t placeOf(const Key &key, Places &places, ByteWriter &list)
    {
        const auto [found, isNew] = places.emplace(key, places.size());
        if (!isNew)
            return places.size() - found->second;
        list.raw(key.raw());
        return 0;
    }

    void addKey(const Key &key)
    {
        m_columns[KeyPlaces].number(placeOf(key, m_keyPlaces, m_columns[Keys]));
    }

    void addBases(const std::vector<Base> &bases)
    {
        m_columns[BaseCounts].number(bases.size());
        for (const Base &base : bases) {
            m_columns[BaseItems].signedNumber(base.item - m_before.baseItem);
            m_columns[BaseStreams].number(static_cast<std::uint64_t>(base.op.stream));
            m_columns[BaseSeqs].signedNumber(minus(base.op.seq, m_before.baseSeq));
            m_before.baseItem = base.item;
            m_before.baseSeq = base.op.seq;
        }
    }

    std::array<ByteWriter, ColumnCount> m_columns;
    ByteWriter m_authors;
    Places m_authorPlaces;
    Places m_keyPlaces;
    Before m_before;
};

class Decoder
{
public:
    Decoder(ByteReader &in, std::size_t streams, std::uint8_t form)
        : m_authors(in.blob())
        , m_streams(streams)
    {
        for (std::size_t i = 0; i < columnsIn(form); ++i)
            m_columns.emplace_back(in.blob());
    }

    Operation next(std::int64_t seq)
    {
        Operation op;
        op.name = {0, seq};
        m_before.stamp = plus(m_before.stamp, m_columns[Stamps].signedNumber());
        op.stamp = static_cast<std::uint64_t>(m_before.stamp);
        op.author = {keyAt(m_columns[Authors].number(), m_authors, m_knownAuthors)};
        m_before.step = plus(m_before.step, m_columns[Steps].signedNumber());
        op.step = m_before.step;
        op.action = static_cast<Action>(within<std::uint16_t>(m_columns[Actions].number(), 0xffff));
        op.undoes = within<std::int64_t>(m_columns[Undoes].number(), largestNumber);
        op.reg =
            static_cast<Register>(within<std::uint16_t>(m_columns[Registers].number(), 0xffff));
        op.key = keyAt(m_columns[KeyPlaces].number(), m_columns[Keys], m_knownKeys);
        readBases(op);
        op.salt = m_columns[Salts].blob().toByteArray();
        const std::uint64_t size = m_columns[Sizes].number();
        if (size > static_cast<std::uint64_t>(largestOpValue))
            refuse(u"an operation that is too large"_s);
        op.value = m_columns[Values].raw(size).toByteArray();
        if (m_columns.size() > Digests)
            readDigest(op);
        return op;
    }

    bool atEnd() const
    {
        for (const ByteReader &column : m_columns)
            if (!column.atEnd())
                return false;
        return m_authors.atEnd();
    }

    /// An op takes at least a byte of each of most columns.
    bool canHold(std::uint64_t count) const
    {
        return count <= static_cast<std::uint64_t>(m_columns[Stamps].left());
    }

private:
    static constexpr std::uint64_t largestNumber = std::numeric_limits<std::int64_t>::max();

    static Key keyAt(std::uint64_t back, ByteReader &list, std::vector<Key> &known)
    {
        if (back > known.size())
            refuse(u"a key that was not named"_s);
        if (back > 0)
            return known[known.size() - back];
        known.push_back(Key::from(list.raw(16)));
        return known.back();
    }

    void readDigest(Operation &op)
    {
        op.digest = m_columns[Digests].blob().toByteArray();
        const bool isWhole = op.digest.size() == static_cast<qsizetype>(sizeof(Hash));
        if (!op.digest.isEmpty() && (!isWhole || !op.salt.isEmpty()))
            refuse(u"a value that was taken out in no way that there is"_s);
    }

    void readBases(Operation &op)
    {
        const std::uint64_t count = m_columns[BaseCounts].number();
        if (count > static_cast<std::uint64_t>(m_columns[BaseItems].left()))
            refuse(u"more bases than there is room for"_s);
        for (std::uint64_t i = 0; i < count; ++i) {
            m_before.baseItem = plus(m_before.baseItem, m_columns[BaseItems].signedNumber());
            m_before.baseSeq = plus(m_before.baseSeq, m_columns[BaseSeqs].signedNumber());
            const auto stream = static_cast<std::int64_t>(m_columns[BaseStreams].number());
            const bool isInSheet = m_before.baseItem >= 0 && m_before.baseItem <= 0xffff;
            if (!isInSheet || static_cast<std::uint64_t>(stream) >= m_streams ||
                m_before.baseSeq < 1 || (stream == 0 && m_before.baseSeq >= op.name.seq))
                refuse(u"an operation that replaces what cannot be before it"_s);
            op.bases.push_back(
                {static_cast<std::uint32_t>(m_before.baseItem), {stream, m_before.baseSeq}});
        }
    }

    std::vector<ByteReader> m_columns;
    ByteReader m_authors;
    std::size_t m_streams;
    std::vector<Key> m_knownAuthors;
    std::vector<Key> m_knownKeys;
    Before m_before;
};

} // namespace

QByteArray encodePiece(const Piece &piece)
{
    const bool isRedacted = std::any_of(piece.ops.begin(), piece.ops.end(),
                                        [](const Operation &op) { return !op.digest.isEmpty(); });
    const std::uint8_t form = isRedacted ? versionRedacted : version;
    ByteWriter out;
    out.byte(form);
    out.byte(blake2b256);
    out.number(piece.named.size());
    for (const StreamName &stream : piece.named) {
        out.raw(stream.site.raw());
        out.text(stream.scope);
    }
    out.number(static_cast<std::uint64_t>(piece.first));
    out.number(piece.ops.size());
    out.raw(bytesOf(piece.before));
    out.raw(bytesOf(piece.after));
    Encoder columns;
    for (const Operation &op : piece.ops)
        columns.add(op);
    columns.write(out, form);
    return out.take();
}

Piece decodePiece(QByteArrayView bytes)
{
    ByteReader in(bytes);
    const std::uint8_t form = in.byte();
    if ((form != version && form != versionRedacted) || in.byte() != blake2b256)
        throw Error(Failure::FileTooNew, u"operations packed in a way of a newer version"_s);
    Piece piece;
    const std::uint64_t streams = in.number();
    if (streams == 0 || streams > static_cast<std::uint64_t>(in.left()))
        refuse(u"operations of no stream"_s);
    for (std::uint64_t i = 0; i < streams; ++i) {
        const SiteId site = SiteId::from(in.raw(16));
        piece.named.push_back({site, in.text()});
    }
    piece.first = within<std::int64_t>(in.number(), std::numeric_limits<std::int64_t>::max() / 2);
    const std::uint64_t count = in.number();
    piece.before = hashFrom(in.raw(32));
    piece.after = hashFrom(in.raw(32));
    Decoder columns(in, piece.named.size(), form);
    if (piece.first < 1 || count == 0 || !columns.canHold(count))
        refuse(u"a piece of a log that holds nothing"_s);
    piece.ops.reserve(count);
    for (std::uint64_t i = 0; i < count; ++i)
        piece.ops.push_back(columns.next(piece.first + static_cast<std::int64_t>(i)));
    if (!columns.atEnd() || !in.atEnd())
        refuse(u"something is left over behind the operations"_s);
    return piece;
}

ChainLinks::Naming namesIn(const Piece &piece)
{
    return [&piece](std::int64_t place) { return piece.named.at(static_cast<std::size_t>(place)); };
}

Hash linkedThrough(const Piece &piece)
{
    Hash chain = piece.before;
    ChainLinks links(namesIn(piece));
    for (const Operation &op : piece.ops)
        chain = links.next(chain, op);
    return chain;
}

} // namespace core
