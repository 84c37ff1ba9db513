// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace core {

/// The words of the spreadsheet form of standards, in both languages and in one place: what is
/// written in one is read in either.

enum class FormLanguage : std::uint8_t
{
    Chinese,
    English,
};

enum class FormSheet : std::uint8_t
{
    Head,     ///< one row for each setting of the standard
    Sections, ///< one row for each part and section
    Clauses,  ///< one row for each clause, with its item's cells on the first
    Grading,  ///< one row for each grade, rule, veto, rank class and quota
};

/// How a cell's text and a JSON value stand for each other (cell_notation.h).
enum class CellKind : std::uint8_t
{
    Text,
    Word, ///< one of the column's words
    Number,
    Flag,
    Texts,
    Percent, ///< "30%", a text
    Reference,
    Condition,
    Start,   ///< 满分 or a number
    Absence, ///< a word, or peer-mean: county, sector
    Levels,
    Groups,
    Mix,
    Json, ///< whatever no other column holds
};

struct FormColumn
{
    QString key; ///< stands in the hidden row: "item.points"
    CellKind kind = CellKind::Text;
    QString chinese; ///< heading
    QString english;
    int width = 10;         ///< in characters
    bool rare = false;      ///< grouped away at first
    QStringList words = {}; ///< of Word: what the document says, in order

    const QString &heading(FormLanguage language) const
    {
        return language == FormLanguage::Chinese ? chinese : english;
    }
};

/// The columns of a sheet, from left to right; of the head: its rows, from top to bottom.
const std::vector<FormColumn> &formColumns(FormSheet sheet);

QString formSheetName(FormSheet sheet, FormLanguage language);

/// How a word of the document is called in a cell: "each" is 按次加扣分. Itself when it has no
/// name.
QString formWord(const QString &key, const QString &word, FormLanguage language);
/// The word of the document that a cell names, in either language; empty when it is none.
QString wordFromForm(const FormColumn &column, const QString &cell);

} // namespace core
