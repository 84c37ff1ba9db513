// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zipped.h"

#include "core/base/error.h"

#include <zstd.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

std::size_t checked(std::size_t outcome)
{
    if (ZSTD_isError(outcome) != 0)
        throw Error(Failure::FileDamaged, QString::fromUtf8(ZSTD_getErrorName(outcome)));
    return outcome;
}

} // namespace

QByteArray zipped(QByteArrayView bytes, int level)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const std::size_t used = checked(ZSTD_compress(
        frame.data(), static_cast<std::size_t>(frame.size()), bytes.data(), size, level));
    frame.resize(static_cast<qsizetype>(used));
    return frame;
}

QByteArray unzipped(QByteArrayView frame, qsizetype most)
{
    const auto size = static_cast<std::size_t>(frame.size());
    const unsigned long long held = ZSTD_getFrameContentSize(frame.data(), size);
    if (held == ZSTD_CONTENTSIZE_ERROR || held == ZSTD_CONTENTSIZE_UNKNOWN)
        throw Error(Failure::FileDamaged, u"this is no packed text"_s);
    if (held > static_cast<unsigned long long>(most))
        throw Error(Failure::FileDamaged, u"a packed text is larger than any may be"_s);
    QByteArray bytes(static_cast<qsizetype>(held), Qt::Uninitialized);
    const std::size_t made =
        checked(ZSTD_decompress(bytes.data(), static_cast<std::size_t>(held), frame.data(), size));
    bytes.resize(static_cast<qsizetype>(made));
    return bytes;
}

} // namespace core
