// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_parts.h"

#include "core/base/error.h"

#include <QDir>
#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// What stands before the header and behind it, with room to spare.
constexpr std::int64_t besideHeader = 256;
constexpr std::int64_t leastRoom = 64LL * 1024;

/// A header that says how far every stream has come, and holds nothing.
BundleHeader emptied(const BundleHeader &whole)
{
    BundleHeader header = whole;
    header.chunks.clear();
    header.evidence.clear();
    for (BundleStream &stream : header.streams) {
        stream.from = stream.to;
        stream.signature.clear();
        stream.chunks = 0;
    }
    return header;
}

class Sharing
{
public:
    Sharing(const BundleHeader &whole, std::int64_t room)
        : m_whole(whole)
        , m_empty(emptied(whole))
        , m_room(room)
    {
        begin();
    }

    std::vector<BundlePart> share()
    {
        std::size_t chunk = 0;
        for (std::size_t n = 0; n < m_whole.streams.size(); ++n)
            addStream(n, chunk);
        for (const BundleEvidence &evidence : m_whole.evidence) {
            fit(evidence.packed);
            m_parts.back().header.evidence.push_back(evidence);
            add(evidence.packed);
        }
        number();
        return std::move(m_parts);
    }

private:
    void begin()
    {
        m_parts.push_back({m_empty, {}});
        m_used = 0;
    }

    void fit(std::int64_t size)
    {
        if (m_used > 0 && m_used + size > m_room)
            begin();
    }

    void add(std::int64_t size)
    {
        std::vector<PackedRange> &ranges = m_parts.back().ranges;
        if (!ranges.empty() && ranges.back().from + ranges.back().size == m_at)
            ranges.back().size += size;
        else
            ranges.push_back({m_at, size});
        m_at += size;
        m_used += size;
    }

    void addStream(std::size_t n, std::size_t &chunk)
    {
        const BundleStream &stream = m_whole.streams[n];
        if (!stream.hasOps())
            return;
        const auto first = m_whole.chunks.begin() + static_cast<std::ptrdiff_t>(chunk);
        const auto last = first + stream.chunks;
        std::int64_t size = 0;
        for (auto one = first; one != last; ++one)
            size += one->packed;
        fit(size);
        BundleHeader &header = m_parts.back().header;
        header.streams[n] = stream;
        header.chunks.insert(header.chunks.end(), first, last);
        add(size);
        chunk += static_cast<std::size_t>(stream.chunks);
    }

    void number()
    {
        int part = 0;
        for (BundlePart &one : m_parts) {
            one.header.part = ++part;
            one.header.parts = static_cast<int>(m_parts.size());
            if (part > 1)
                one.header.id = randomBytes(static_cast<int>(one.header.id.size()));
        }
    }

    const BundleHeader &m_whole;
    BundleHeader m_empty;
    std::int64_t m_room;
    std::int64_t m_used = 0; ///< of the part that is being filled
    std::int64_t m_at = 0;   ///< in all that is packed
    std::vector<BundlePart> m_parts;
};

} // namespace

std::vector<BundlePart> sharedOut(const BundleHeader &whole, std::int64_t size)
{
    if (size == 0)
        return Sharing(whole, std::numeric_limits<std::int64_t>::max()).share();
    const std::int64_t room = size - encodeHeader(whole).size() - besideHeader;
    if (room < leastRoom)
        throw Error(Failure::Invalid, u"parts of %1 bytes are too small"_s.arg(size));
    return Sharing(whole, room).share();
}

QString pathOfPart(const QString &path, const BundleHeader &part)
{
    if (part.parts == 1)
        return path;
    const QFileInfo file(path);
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return file.dir().filePath(file.completeBaseName() +
                               u"-%1of%2"_s.arg(part.part).arg(part.parts) + ending);
}

} // namespace core
