// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/deflate.h"

#include <libdeflate.h>
#include <new>

namespace ui {

namespace {

/// The fastest setting: the outlines of a font hardly get smaller with more.
constexpr int level = 1;

std::size_t sizeOf(const QByteArray &bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

} // namespace

void Deflate::Free::operator()(libdeflate_compressor *compressor) const
{
    libdeflate_free_compressor(compressor);
}

Deflate::Deflate() : m_compressor(libdeflate_alloc_compressor(level))
{
    if (!m_compressor)
        throw std::bad_alloc();
}

QByteArray Deflate::operator()(const QByteArray &bytes)
{
    const std::size_t most = libdeflate_zlib_compress_bound(m_compressor.get(), sizeOf(bytes));
    QByteArray packed(static_cast<qsizetype>(most), Qt::Uninitialized);
    const std::size_t size = libdeflate_zlib_compress(m_compressor.get(), bytes.constData(),
                                                      sizeOf(bytes), packed.data(), most);
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

} // namespace ui
