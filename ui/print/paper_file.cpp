// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_file.h"

#include "core/base/error.h"
#include "core/base/file_error.h"
#include "ui/print/page_flow.h"
#include "ui/print/pdf_file.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Paper
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr double footSize = 8;

} // namespace

void writePaper(const QString &path, FontSet &fonts, const std::vector<PaperPage> &pages,
                const QString &title, std::int64_t now)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw core::writeError(file);
    PdfFacts facts;
    facts.title = title;
    //: The language of the paper as PDF names it; in Chinese zh-CN.
    facts.language = Paper::tr("en", "code of this language");
    facts.created = now;
    PdfFile pdf(file, fonts, facts);
    try {
        for (const PaperPage &page : pages)
            pdf.add(page);
        pdf.finish();
    } catch (const core::Error &error) {
        if (error.kind() == core::Failure::FileUnwritable)
            throw core::writeError(file);
        throw;
    }
    if (!file.commit())
        throw core::writeError(file);
}

QString paperFileName(const QString &title)
{
    QString name = title;
    for (QChar &letter : name)
        if (u"/\\:*?\"<>|"_s.contains(letter) || letter < u' ')
            letter = u'_';
    return name.trimmed() + u".pdf"_s;
}

void putPageFeet(std::vector<PaperPage> &pages, FontSet &fonts, const QString &title)
{
    const PageFrame frame;
    const TextStyle style{Face::Body, footSize, ink::quiet};
    const TextStyle countStyle{Face::Body, 10.5, ink::text};
    const double y = frame.bottom + 8 * millimetre;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        PaperPage &page = pages[i];
        const QString count =
            Paper::tr("Page %1 of %2").arg(QString::number(i + 1), QString::number(pages.size()));
        page.boxes.push_back({{frame.left, y - 4 * millimetre, frame.width, 0.5}, ink::rule});
        const double width = fonts.width(countStyle.face, count) * countStyle.size;
        putText(page, fonts, countStyle, {frame.left + frame.width - width, y + 4}, count);
        if (i > 0)
            putText(page, fonts, style, {frame.left, frame.top - 4 * millimetre}, title);
    }
}

} // namespace ui
