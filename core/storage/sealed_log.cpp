// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealed_log.h"

#include "core/base/error.h"
#include "core/base/zipped.h"
#include "core/storage/database.h"
#include "core/storage/segments.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::size_t keptUnpacked = 32; ///< and one for each stream

std::int64_t numberIn(Statement &read)
{
    const std::int64_t number = read.next() ? read.integer(0) : 0;
    read.reset();
    return number;
}

std::vector<std::int64_t> numbersIn(Statement &read)
{
    std::vector<std::int64_t> numbers;
    while (read.next())
        numbers.push_back(read.integer(0));
    return numbers;
}

} // namespace

std::shared_ptr<const SealedOps> SealedLog::ops(std::int64_t segment)
{
    const auto known = std::find_if(m_last.begin(), m_last.end(),
                                    [=](const auto &kept) { return kept.first == segment; });
    if (known != m_last.end()) {
        m_last.splice(m_last.begin(), m_last, known);
        return known->second;
    }
    Statement &read = m_db.kept("SELECT piece, stream FROM segment WHERE no = ?");
    read.bind(1, segment);
    if (!read.next())
        throw Error(Failure::FileDamaged, u"segment %1 is not there"_s.arg(segment));
    const QByteArray raw = unzipped(read.view(0), largestPiece);
    const std::int64_t stream = read.integer(1); // of a branch: not the one that it names
    read.reset();
    Piece piece = decodePiece(raw);
    std::vector<std::int64_t> streams;
    for (const StreamName &name : piece.named)
        streams.push_back(streamNumber(name));
    auto unpacked = std::make_shared<SealedOps>();
    for (Operation &op : piece.ops) {
        op.name.stream = stream;
        for (Base &base : op.bases)
            base.op.stream = streams.at(static_cast<std::size_t>(base.op.stream));
        unpacked->holders.push_back(holderNumber(op.author));
    }
    unpacked->ops = std::move(piece.ops);
    m_last.emplace_front(segment, std::move(unpacked));
    if (m_last.size() > keptUnpacked + m_streams.size())
        m_last.pop_back();
    return m_last.front().second;
}

std::vector<std::int64_t> SealedLog::segments(const Sought &sought)
{
    if (sought.stream && sought.from && sought.from == sought.to)
        return ofPlace(*sought.stream, *sought.from);
    if (sought.key && sought.reg && isFoundByKey(*sought.reg)) {
        Statement &read = m_db.kept("SELECT segment FROM sealed_key WHERE mark = ?");
        return numbersIn(read.bind(1, markOfKey(*sought.key)));
    }
    if (sought.stream && sought.step) {
        Statement &read = m_db.kept("SELECT no FROM segment WHERE stream = ?1 AND step_first <= ?2 "
                                    "AND step_last >= ?2 ORDER BY first");
        return numbersIn(read.bind(1, *sought.stream).bind(2, *sought.step));
    }
    if (sought.stream) {
        Statement &read = m_db.kept("SELECT no FROM segment WHERE stream = ? AND first <= ? "
                                    "AND last >= ? ORDER BY first");
        read.bind(1, *sought.stream);
        read.bind(2, sought.to.value_or(std::numeric_limits<std::int64_t>::max()));
        return numbersIn(read.bind(3, sought.from.value_or(0)));
    }
    return numbersIn(m_db.kept("SELECT no FROM segment ORDER BY stream, first"));
}

std::vector<std::int64_t> SealedLog::ofPlace(std::int64_t stream, std::int64_t seq)
{
    Statement &read = m_db.kept("SELECT no, last FROM segment WHERE stream = ? AND first <= ? "
                                "ORDER BY first DESC LIMIT 1");
    read.bind(1, stream).bind(2, seq);
    std::vector<std::int64_t> found;
    if (read.next() && read.integer(1) >= seq)
        found.push_back(read.integer(0));
    read.reset();
    return found;
}

std::int64_t SealedLog::streamNumber(const StreamName &name)
{
    std::int64_t &number = m_streams[{name.site, name.scope}];
    if (number != 0)
        return number;
    const QByteArray site = name.site.raw();
    Statement &read = m_db.kept("SELECT t.no FROM stream t JOIN site i ON i.no = t.site "
                                "WHERE i.id = ? AND t.scope = ?");
    number = numberIn(read.bind(1, QByteArrayView(site)).bind(2, name.scope));
    if (number == 0)
        throw Error(Failure::FileDamaged, u"a segment names a stream that is not there"_s);
    return number;
}

std::int64_t SealedLog::holderNumber(const AuthorId &author)
{
    std::int64_t &number = m_holders[author];
    if (number != 0)
        return number;
    const QByteArray id = author.raw();
    number = numberIn(m_db.kept("SELECT no FROM holder WHERE id = ?").bind(1, QByteArrayView(id)));
    if (number == 0)
        throw Error(Failure::FileDamaged, u"a segment names an author who is not there"_s);
    return number;
}

void SealedLog::forget()
{
    m_last.clear();
    m_streams.clear();
    m_holders.clear();
}

} // namespace core
