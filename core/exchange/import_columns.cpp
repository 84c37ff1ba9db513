// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_columns.h"

#include "core/exchange/import_values.h"
#include "core/exchange/import_words.h"
#include "core/tables/cell_text.h"

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// A header in lower case and half width without spaces and marks; what stands in brackets goes to
/// `aside`.
QString plainWords(const QString &header, QString *aside = nullptr)
{
    QString words;
    int depth = 0;
    for (const QChar character : halfWidth(header).toLower()) {
        if (character == u'(' || character == u'[' || character == u'【')
            ++depth;
        else if (character == u')' || character == u']' || character == u'】')
            depth = std::max(0, depth - 1);
        else if (character.isSpace() || QStringView(u"*:_、/").contains(character))
            continue;
        else if (depth > 0 && aside != nullptr)
            *aside += character;
        else if (depth == 0)
            words += character;
    }
    return words;
}

/// One way to read the header: a single row, or a row of groups with a row of names below.
struct Header
{
    int row = 0; ///< the last one
    std::vector<QString> texts;
    std::vector<HeaderMeaning> meanings;
    int known = 0; ///< columns with a meaning, the private ones among them
    bool namesOrganizations = false;
};

void judge(Header &header, const QStringList &attributes)
{
    std::set<std::pair<OrganizationField, QString>> fields;
    for (const QString &text : header.texts) {
        HeaderMeaning meaning = meaningOf(text, attributes);
        if (meaning.field) {
            header.known += fields.emplace(*meaning.field, meaning.attribute).second ? 1 : 0;
            header.namesOrganizations = header.namesOrganizations ||
                                        *meaning.field == OrganizationField::Code ||
                                        *meaning.field == OrganizationField::Name;
        } else if (meaning.reason != DropReason::Unknown) {
            ++header.known;
        }
        header.meanings.push_back(std::move(meaning));
    }
}

Header singleRow(const Table &table, int row, const QStringList &attributes)
{
    Header header;
    header.row = row;
    for (int column = 0; column < table.columns(); ++column)
        header.texts.push_back(table.cell(row, column));
    judge(header, attributes);
    return header;
}

/// The text of a group above a column: its own, that of the merged cells, or the one to its left.
QString groupAbove(const Table &table, int row, int column)
{
    for (const MergedCells &merge : table.merges) {
        if (row >= merge.row && row < merge.row + merge.rows && column >= merge.column &&
            column < merge.column + merge.columns)
            return table.cell(merge.row, merge.column);
    }
    int at = column;
    while (table.merges.empty() && at > 0 && table.cell(row, at).isEmpty())
        --at;
    return table.cell(row, at);
}

/// A column is named by its group and its own words, by its own words, or by the group alone.
QString pairedText(const QString &group, const QString &own, const QStringList &attributes)
{
    if (own.isEmpty() || group.isEmpty())
        return group + own;
    const HeaderMeaning alone = meaningOf(own, attributes);
    const HeaderMeaning both = meaningOf(group + own, attributes);
    const bool ownIsClear = alone.field || alone.reason != DropReason::Unknown;
    const bool groupSaysMore = both.field || both.reason != DropReason::Unknown;
    const bool vague = plainWords(own) == u"姓名" || plainWords(own) == u"name";
    return groupSaysMore && (vague || !ownIsClear) ? group + own : own;
}

Header pairOfRows(const Table &table, int row, const QStringList &attributes)
{
    Header header;
    header.row = row + 1;
    for (int column = 0; column < table.columns(); ++column) {
        const QString own = table.cell(row + 1, column);
        const QString group =
            own.isEmpty() ? table.cell(row, column) : groupAbove(table, row, column);
        header.texts.push_back(pairedText(group, own, attributes));
    }
    judge(header, attributes);
    return header;
}

/// Whether the row below a header already holds an organization.
bool dataBelow(const Table &table, const Header &header)
{
    for (std::size_t i = 0; i < header.meanings.size(); ++i) {
        const auto field = header.meanings[i].field;
        if ((field == OrganizationField::Code || field == OrganizationField::Name) &&
            !table.cell(header.row + 1, static_cast<int>(i)).isEmpty())
            return true;
    }
    return false;
}

/// A column that nobody named, and that holds identity numbers all the same.
bool holdsIdentityNumbers(const Table &table, int headerRow, int column)
{
    constexpr int rowsToLookAt = 50;
    for (int row = headerRow + 1; row <= headerRow + rowsToLookAt; ++row) {
        if (holdsIdentityNumber(halfWidth(table.cell(row, column))))
            return true;
    }
    return false;
}

DropReason reasonToDrop(const Table &table, const Header &header, std::size_t column)
{
    if (header.meanings[column].field)
        return DropReason::Repeated;
    const DropReason reason = header.meanings[column].reason;
    return reason == DropReason::Unknown &&
                   holdsIdentityNumbers(table, header.row, static_cast<int>(column))
               ? DropReason::IdentityNumber
               : reason;
}

ImportColumns columnsOf(const Table &table, const Header &header)
{
    ImportColumns columns;
    columns.headerRow = header.row;
    std::set<std::pair<OrganizationField, QString>> taken;
    const auto take = [&](std::size_t i) {
        const HeaderMeaning &meaning = header.meanings[i];
        if (!taken.emplace(*meaning.field, meaning.attribute).second)
            return false;
        QString aside;
        plainWords(header.texts[i], &aside);
        columns.recognised.push_back({static_cast<int>(i), header.texts[i], *meaning.field,
                                      meaning.attribute, aside.contains(u'万') ? 1 : 0});
        return true;
    };
    std::set<std::size_t> read;
    for (const bool whole : {true, false}) {
        for (std::size_t i = 0; i < header.meanings.size(); ++i) {
            if (header.meanings[i].field && header.meanings[i].whole == whole && take(i))
                read.insert(i);
        }
    }
    for (std::size_t i = 0; i < header.meanings.size(); ++i) {
        if (read.count(i) != 0 || header.texts[i].trimmed().isEmpty())
            continue;
        columns.dropped.push_back(
            {static_cast<int>(i), header.texts[i], reasonToDrop(table, header, i)});
    }
    std::sort(columns.recognised.begin(), columns.recognised.end(),
              [](const auto &a, const auto &b) { return a.column < b.column; });
    return columns;
}

} // namespace

const RecognisedColumn *ImportColumns::find(OrganizationField field) const
{
    const auto found =
        std::find_if(recognised.begin(), recognised.end(),
                     [&](const RecognisedColumn &column) { return column.field == field; });
    return found != recognised.end() ? &*found : nullptr;
}

HeaderMeaning meaningOf(const QString &header, const QStringList &attributes)
{
    HeaderMeaning meaning;
    QString aside;
    const QString words = plainWords(header, &aside);
    if (const auto reason = privateReason(words + aside)) {
        meaning.reason = *reason;
        return meaning;
    }
    for (const QString &attribute : attributes) {
        if (plainWords(attribute) == words) {
            meaning.field = OrganizationField::Attribute;
            meaning.attribute = attribute;
            meaning.whole = true;
            return meaning;
        }
    }
    if (isOrdinalWord(words)) {
        meaning.reason = DropReason::Ordinal;
    } else if (const auto word = fieldWord(words)) {
        meaning.field = word->field;
        meaning.attribute = word->attribute;
        meaning.whole = word->whole;
    }
    return meaning;
}

ImportColumns recogniseColumns(const Table &table, const QStringList &attributes)
{
    constexpr int rowsToLookAt = 30;
    Header best;
    const int last = std::min(rowsToLookAt, static_cast<int>(table.rows.size()));
    for (int row = 0; row < last; ++row) {
        const Header single = singleRow(table, row, attributes);
        if (single.namesOrganizations && single.known > best.known)
            best = single;
        if (dataBelow(table, single))
            continue;
        const Header pair = pairOfRows(table, row, attributes);
        if (pair.namesOrganizations && pair.known > best.known)
            best = pair;
    }
    if (best.known < 2)
        return {};
    return columnsOf(table, best);
}

} // namespace core
