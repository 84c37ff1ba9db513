// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_file.h"

#include "core/base/error.h"
#include "ui/print/cff_font.h"
#include "ui/print/pdf_text.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::size_t pagesInBranch = 64;

} // namespace

PdfFile::PdfFile(QIODevice &out, FontSet &fonts, const PdfFacts &facts)
    : m_out(out)
    , m_fonts(fonts)
    , m_facts(facts)
    , m_offsets(1, 0)
{
    write("%PDF-1.5\n%\xE2\xE3\xCF\xD3\n");
    m_catalog = reserve();
    m_tree = reserve();
    m_info = reserve();
    m_resources = reserve();
}

int PdfFile::reserve()
{
    m_offsets.push_back(0);
    return static_cast<int>(m_offsets.size()) - 1;
}

void PdfFile::write(const QByteArray &bytes)
{
    if (m_out.write(bytes) != bytes.size())
        throw core::Error(core::Failure::FileUnwritable, m_out.errorString());
    m_at += bytes.size();
}

void PdfFile::object(int number, const QByteArray &body)
{
    m_offsets[static_cast<std::size_t>(number)] = m_at;
    write(QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n");
}

void PdfFile::stream(int number, const QByteArray &entries, const QByteArray &data)
{
    const QByteArray packed = m_deflate(data);
    m_hash = core::digest({core::bytesOf(m_hash), packed});
    object(number, "<<" + entries + "/Filter/FlateDecode/Length " +
                       QByteArray::number(packed.size()) + ">>\nstream\n" + packed + "\nendstream");
}

std::uint16_t PdfFile::cidOf(const PlacedGlyph &placed)
{
    if (placed.glyph.font >= m_subsets.size())
        m_subsets.resize(placed.glyph.font + std::size_t{1});
    Subset &subset = m_subsets[placed.glyph.font];
    if (subset.object == 0) {
        subset.object = reserve();
        PlacedGlyph box;
        box.glyph.font = placed.glyph.font;
        box.glyph.advance = 1;
        subset.glyphs.push_back(box);
    }
    const std::uint64_t key =
        (static_cast<std::uint64_t>(placed.glyph.index) << 32) | placed.character;
    const auto [place, isNew] =
        subset.cids.try_emplace(key, static_cast<std::uint16_t>(subset.glyphs.size()));
    if (isNew)
        subset.glyphs.push_back(placed);
    return place->second;
}

void PdfFile::putRun(QByteArray &out, const PaperPage &page, const TextRun &run)
{
    out += "BT ";
    putNumber(out, run.at.x());
    putNumber(out, paperHeight - run.at.y());
    out += "Td ";
    int font = -1;
    for (std::size_t i = run.first; i < run.first + run.count; ++i) {
        const PlacedGlyph &placed = page.glyphs[i];
        const std::uint16_t cid = cidOf(placed);
        if (font != placed.glyph.font) {
            if (font >= 0)
                out += ">Tj ";
            font = placed.glyph.font;
            out += "/F" + QByteArray::number(font) + ' ';
            putNumber(out, run.size);
            out += "Tf <";
        }
        putHex(out, cid);
    }
    out += ">Tj ET\n";
}

QByteArray PdfFile::contentOf(const PaperPage &page)
{
    QByteArray out;
    const std::size_t size =
        page.glyphs.size() * 4 + page.runs.size() * 48 + page.boxes.size() * 32;
    out.reserve(static_cast<qsizetype>(size));
    QRgb colour = 0xFF000000;
    const auto setColour = [&](QRgb next) {
        if (next == colour)
            return;
        putNumber(out, qRed(next) / 255.0);
        putNumber(out, qGreen(next) / 255.0);
        putNumber(out, qBlue(next) / 255.0);
        out += "rg\n";
        colour = next;
    };
    for (const FilledBox &box : page.boxes) {
        setColour(box.colour);
        putNumber(out, box.place.x());
        putNumber(out, paperHeight - box.place.bottom());
        putNumber(out, box.place.width());
        putNumber(out, box.place.height());
        out += "re f\n";
    }
    for (const TextRun &run : page.runs) {
        if (run.count == 0)
            continue;
        setColour(run.colour);
        putRun(out, page, run);
    }
    return out;
}

void PdfFile::bookmark(const QString &title)
{
    m_bookmarks.push_back({title, m_pages});
}

void PdfFile::add(const PaperPage &page)
{
    if (m_branches.empty() || m_branches.back().pages.size() == pagesInBranch)
        m_branches.push_back({reserve(), {}});
    const int content = reserve();
    const int number = reserve();
    stream(content, {}, contentOf(page));
    object(number, "<</Type/Page/Parent " + reference(m_branches.back().object) +
                       "/MediaBox[0 0 595.28 841.89]/Resources " + reference(m_resources) +
                       "/Contents " + reference(content) + ">>");
    m_branches.back().pages.push_back(number);
    ++m_pages;
}

void PdfFile::writeFont(std::uint16_t font, const Subset &subset)
{
    std::vector<QByteArray> outlines;
    outlines.reserve(subset.glyphs.size());
    for (const PlacedGlyph &placed : subset.glyphs)
        outlines.push_back(m_fonts.outline(placed.glyph));
    const QByteArray map = unicodeMap(subset.glyphs);
    // The tag that tells subsets of one font apart is made of what is in it.
    const core::Hash hash = core::digest({map});
    QByteArray name;
    for (int i = 0; i < 6; ++i)
        name += static_cast<char>('A' + hash[static_cast<std::size_t>(i)] % 26);
    name += '+' + m_fonts.name(font).toLatin1();

    const int program = reserve();
    const int descriptor = reserve();
    const int descendant = reserve();
    const int unicode = reserve();
    stream(program, "/Subtype/CIDFontType0C", cffFont(name, outlines));
    stream(unicode, {}, map);
    object(descriptor, "<</Type/FontDescriptor/FontName/" + name +
                           "/Flags 4/FontBBox[-1000 -1000 2000 2000]/ItalicAngle 0/Ascent 880"
                           "/Descent -120/CapHeight 733/StemV 80/FontFile3 " +
                           reference(program) + ">>");
    object(descendant, "<</Type/Font/Subtype/CIDFontType0/BaseFont/" + name +
                           "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                           "/DW 1000/W[" +
                           widths(subset.glyphs) + "]/FontDescriptor " + reference(descriptor) +
                           ">>");
    object(subset.object, "<</Type/Font/Subtype/Type0/BaseFont/" + name +
                              "/Encoding/Identity-H/DescendantFonts[" + reference(descendant) +
                              "]/ToUnicode " + reference(unicode) + ">>");
}

void PdfFile::writeOutline(int root)
{
    std::vector<int> entries(m_bookmarks.size());
    for (int &entry : entries)
        entry = reserve();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Bookmark &mark = m_bookmarks[i];
        const auto page = static_cast<std::size_t>(qMin(mark.page, m_pages - 1));
        const int target = m_branches[page / pagesInBranch].pages[page % pagesInBranch];
        QByteArray body = "<</Title " + textString(mark.title) + "/Parent " + reference(root) +
                          "/Dest[" + reference(target) + "/Fit]";
        if (i > 0)
            body += "/Prev " + reference(entries[i - 1]);
        if (i + 1 < entries.size())
            body += "/Next " + reference(entries[i + 1]);
        object(entries[i], body + ">>");
    }
    object(root, "<</Type/Outlines/First " + reference(entries.front()) + "/Last " +
                     reference(entries.back()) + "/Count " +
                     QByteArray::number(static_cast<int>(entries.size())) + ">>");
}

void PdfFile::writePageTree()
{
    QByteArray branches;
    for (const Branch &branch : m_branches) {
        QByteArray pages;
        for (const int page : branch.pages)
            pages += reference(page) + ' ';
        object(branch.object, "<</Type/Pages/Parent " + reference(m_tree) + "/Kids[" + pages +
                                  "]/Count " +
                                  QByteArray::number(static_cast<int>(branch.pages.size())) + ">>");
        branches += reference(branch.object) + ' ';
    }
    object(m_tree,
           "<</Type/Pages/Kids[" + branches + "]/Count " + QByteArray::number(m_pages) + ">>");
}

void PdfFile::finish()
{
    const int outline = m_bookmarks.size() < 2 || m_pages == 0 ? 0 : reserve();
    QByteArray fonts;
    for (std::size_t font = 0; font < m_subsets.size(); ++font) {
        if (m_subsets[font].object == 0)
            continue;
        writeFont(static_cast<std::uint16_t>(font), m_subsets[font]);
        fonts += "/F" + QByteArray::number(static_cast<int>(font)) + ' ' +
                 reference(m_subsets[font].object);
    }
    object(m_resources, "<</Font<<" + fonts + ">>>>");
    writePageTree();
    if (outline != 0)
        writeOutline(outline);
    writeEnd(outline);
}

void PdfFile::writeEnd(int outline)
{
    const QByteArray day = dateString(m_facts.created);
    object(m_info, "<</Title " + textString(m_facts.title) + "/Author " +
                       textString(m_facts.author) + "/Subject " + textString(m_facts.subject) +
                       "/Creator " +
                       textString(u"Plumbline "_s + QLatin1String(PLUMBLINE_VERSION)) +
                       "/CreationDate " + day + "/ModDate " + day + ">>");
    QByteArray catalog = "<</Type/Catalog/Pages " + reference(m_tree) + "/Lang " +
                         textString(m_facts.language) +
                         "/ViewerPreferences<</DisplayDocTitle true>>";
    if (outline != 0)
        catalog += "/Outlines " + reference(outline) + "/PageMode/UseOutlines";
    object(m_catalog, catalog + ">>");

    const qint64 start = m_at;
    QByteArray table = "xref\n0 " + QByteArray::number(static_cast<qint64>(m_offsets.size())) +
                       "\n0000000000 65535 f \n";
    for (std::size_t i = 1; i < m_offsets.size(); ++i)
        table += QByteArray::number(m_offsets[i]).rightJustified(10, '0') + " 00000 n \n";
    const core::Hash hash = core::digest(
        {core::bytesOf(m_hash), m_facts.title.toUtf8(), m_facts.subject.toUtf8(), day});
    const QByteArray id = '<' + core::bytesOf(hash).first(16).toHex() + '>';
    write(table + "trailer\n<</Size " + QByteArray::number(static_cast<qint64>(m_offsets.size())) +
          "/Root " + reference(m_catalog) + "/Info " + reference(m_info) + "/ID[" + id + id +
          "]>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n");
}

} // namespace ui
