// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/digest.h"
#include "core/model/operation.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace core {

/// The bases of an op as the log keeps them: item, local stream and seq of each.
QByteArray encodeBases(const std::vector<Base> &bases);
std::vector<Base> decodeBases(QByteArrayView bytes);

/// A stream as all files know it.
struct StreamName
{
    SiteId site;
    QString scope;
};

/// The next link of a stream's chain: BLAKE2b-256 over the algorithm's id, the link before, and
/// the op's header with all names spelt out, and BLAKE2b-256(salt ‖ value). The chain covers the
/// hash of the value and not the value itself, so a value can be redacted and the chain still
/// checks; where people type text the salt keeps a guess at it from being confirmed.
Hash chainLink(const Hash &before, const Operation &op,
               const std::function<StreamName(std::int64_t)> &streamName);

/// The same for many ops of a few streams, whose names are spelt once.
class ChainLinks
{
public:
    using Naming = std::function<StreamName(std::int64_t)>;

    explicit ChainLinks(Naming naming) : m_naming(std::move(naming)) {}

    Hash next(const Hash &before, const Operation &op);

private:
    const QByteArray &spelt(std::int64_t stream);

    Naming m_naming;
    std::map<std::int64_t, QByteArray> m_spelt;
    ByteWriter m_text;
};

/// The value of an Answers op: the first 4 bytes of the hash of the standard whose ordinals it
/// uses, then ordinal and packed answer of each item.
struct AnswersValue
{
    QByteArray standard;
    std::vector<std::pair<std::uint32_t, QByteArray>> items;
};

QByteArray encodeAnswers(const AnswersValue &answers);
AnswersValue decodeAnswers(QByteArrayView value);

} // namespace core
