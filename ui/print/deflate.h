// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct libdeflate_compressor;

namespace ui {

/// Packs the streams of a PDF as its FlateDecode filter reads them (RFC 1950). The only place that
/// knows libdeflate, which takes a third of zlib's time for the same size; a report in a file of
/// its own spends a sixth of its time here.
///
/// The same bytes give the same bytes. Thread: one each.
class Deflate
{
public:
    Deflate();

    QByteArray operator()(const QByteArray &bytes);

private:
    struct Free
    {
        void operator()(libdeflate_compressor *compressor) const;
    };

    std::unique_ptr<libdeflate_compressor, Free> m_compressor;
};

} // namespace ui
