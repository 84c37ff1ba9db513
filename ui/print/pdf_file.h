// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "ui/print/deflate.h"
#include "ui/print/paper_page.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <unordered_map>
#include <vector>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace ui {

/// What a PDF says of itself.
struct PdfFacts
{
    QString title;
    QString author;
    QString subject;
    QString language;         ///< "zh-CN"
    std::int64_t created = 0; ///< ms since 1970 UTC
};

/// Writes pages into a PDF as they come: memory holds one page, and the glyphs used so far, which
/// all pages share. The same pages and facts give the same bytes, /ID included. Each glyph is
/// embedded once for each character that it stands for, so the text read back is the text that
/// was written, character by character.
///
///     PdfFile pdf(file, fonts, facts);
///     pdf.bookmark(name); pdf.add(page); pdf.add(next);
///     pdf.finish();
///
/// A write that fails throws core::Error(FileUnwritable). Thread: that of its FontSet.
class PdfFile
{
public:
    PdfFile(QIODevice &out, FontSet &fonts, const PdfFacts &facts);
    PdfFile(const PdfFile &) = delete;
    PdfFile &operator=(const PdfFile &) = delete;

    void bookmark(const QString &title); ///< an entry of the outline, at the next page
    void add(const PaperPage &page);
    void finish();

    /// The facts stand at the end of the file, so they may still change.
    void setTitle(const QString &title) { m_facts.title = title; }

    int pages() const { return m_pages; }

private:
    /// The glyphs of one font so far; a CID is a place in the list.
    struct Subset
    {
        int object = 0;
        std::vector<PlacedGlyph> glyphs;
        std::unordered_map<std::uint64_t, std::uint16_t> cids;
    };

    struct Bookmark
    {
        QString title;
        int page = 0;
    };

    struct Branch
    {
        int object = 0;
        std::vector<int> pages;
    };

    int reserve();
    void write(const QByteArray &bytes);
    void object(int number, const QByteArray &body);
    void stream(int number, const QByteArray &entries, const QByteArray &data);
    std::uint16_t cidOf(const PlacedGlyph &placed);
    QByteArray contentOf(const PaperPage &page);
    void putRun(QByteArray &out, const PaperPage &page, const TextRun &run);
    void writeFont(std::uint16_t font, const Subset &subset);
    void writeOutline(int root);
    void writePageTree();
    void writeEnd(int outline);

    QIODevice &m_out;
    FontSet &m_fonts;
    PdfFacts m_facts;
    Deflate m_deflate;
    std::vector<qint64> m_offsets; ///< by object number
    std::vector<Subset> m_subsets; ///< by font
    std::vector<Bookmark> m_bookmarks;
    std::vector<Branch> m_branches;
    core::Hash m_hash{};
    qint64 m_at = 0;
    int m_pages = 0;
    int m_catalog = 0;
    int m_tree = 0;
    int m_info = 0;
    int m_resources = 0;
};

} // namespace ui
