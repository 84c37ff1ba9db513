// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_rows.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/document/json_build.h"
#include "core/forms/cell_notation.h"
#include "core/forms/rule_cells.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

bool isFullWidth(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar character) {
        return character.unicode() >= u'０' && character.unicode() <= u'９';
    });
}

bool isNumeric(const FormColumn &column)
{
    return column.kind == CellKind::Number || column.kind == CellKind::Start;
}

/// Lays `rest` over `object`; false when both say the same key.
bool lay(const Json &rest, Json &object)
{
    for (const JsonMember &member : rest.members) {
        Json *there = findMember(object, member.key);
        if (there == nullptr)
            setMember(object, member.key, member.value);
        else if (!there->isObject() || !member.value.isObject() || !lay(member.value, *there))
            return false;
    }
    return true;
}
} // namespace

void RowReading::refuse(const QString &code, const QString &column,
                        const std::vector<std::pair<QString, QString>> &values) const
{
    findings.refuse(code, *view.table, view.at(number, column), values);
}

void RowReading::note(const QString &code, const QString &column,
                      const std::vector<std::pair<QString, QString>> &values) const
{
    findings.note(code, *view.table, view.at(number, column), values);
}

void RowReading::place(const QString &at, const QString &column) const
{
    places.add(at, view.table->name, view.at(number, column));
}

void RowReading::take(const KeyedColumn &key, const QString &below, Json &object) const
{
    const QString cell = cells.value(key.column);
    if (cell.isEmpty())
        return;
    const FormColumn &column = formColumn(view.sheet, key.column);
    auto value = valueFrom(column, cell);
    place(below + u'.' + QString::fromLatin1(key.key), key.column);
    if (!value) {
        refuse(u"unreadable-cell"_s, key.column,
               {{u"text"_s, cell.left(60)}, {u"column"_s, key.column}});
        return;
    }
    if (isNumeric(column) && isFullWidth(cell))
        note(u"full-width"_s, key.column, {{u"text"_s, cell}});
    setMember(object, key.key, std::move(*value));
}

void RowReading::take(const std::vector<KeyedColumn> &keys, Json &object) const
{
    for (const KeyedColumn &key : keys)
        take(key, path, object);
}

void RowReading::takeRest(const QString &column, Json &object) const
{
    const QString cell = cells.value(column);
    if (cell.isEmpty())
        return;
    try {
        const JsonDocument rest = parseJson(cell.toUtf8());
        if (rest.root.isObject() && rest.duplicates.empty()) {
            if (!lay(rest.root, object))
                refuse(u"said-twice"_s, column, {{u"text"_s, cell.left(60)}});
            for (const JsonMember &member : rest.root.members)
                place(path + u'.' + QString::fromUtf8(member.key), column);
            return;
        }
    } catch (const Error &) {
        // said below
    }
    refuse(u"unreadable-cell"_s, column, {{u"text"_s, cell.left(60)}, {u"column"_s, column}});
}

QString FreeIds::next(const QString &letter)
{
    ++m_given;
    int &last = m_last[letter];
    QString id;
    do {
        id = letter + QString::number(++last);
    } while (m_taken.contains(id));
    take(id);
    return id;
}

QString FreeIds::nextFor(const QString &letter, const QString &text)
{
    ++m_given;
    constexpr qsizetype length = 8;
    QString id;
    int copy = 0;
    do {
        const QByteArray content = text.toUtf8() + '\n' + QByteArray::number(copy++);
        id = letter + u'-' + hexOf(digest({content})).left(length);
    } while (m_taken.contains(id));
    take(id);
    return id;
}

} // namespace core
