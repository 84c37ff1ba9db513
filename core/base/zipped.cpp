// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zipped.h"

#include "core/base/error.h"

#include <limits>
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

qsizetype unzippedSize(QByteArrayView frame)
{
    const unsigned long long held =
        ZSTD_getFrameContentSize(frame.data(), static_cast<std::size_t>(frame.size()));
    if (held == ZSTD_CONTENTSIZE_ERROR || held == ZSTD_CONTENTSIZE_UNKNOWN)
        throw Error(Failure::FileDamaged, u"this is no packed text"_s);
    if (held > static_cast<unsigned long long>(std::numeric_limits<qsizetype>::max()))
        throw Error(Failure::FileDamaged, u"a packed text is larger than any may be"_s);
    return static_cast<qsizetype>(held);
}

QByteArray unzipped(QByteArrayView frame, qsizetype most)
{
    const qsizetype held = unzippedSize(frame);
    if (held > most)
        throw Error(Failure::FileDamaged, u"a packed text is larger than any may be"_s);
    QByteArray bytes(held, Qt::Uninitialized);
    const std::size_t made =
        checked(ZSTD_decompress(bytes.data(), static_cast<std::size_t>(held), frame.data(),
                                static_cast<std::size_t>(frame.size())));
    bytes.resize(static_cast<qsizetype>(made));
    return bytes;
}

} // namespace core
