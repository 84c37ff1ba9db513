// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/document/standard_reader.h"
#include "core/storage/cbor_fields.h"
#include "core/storage/database.h"
#include "core/storage/item_codec.h"
#include "core/sync/conflicts.h"

#include <QCborMap>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString clauseText(const Clause &clause, const ClauseAnswer &answer)
{
    QStringList said;
    if (answer.a != 0 || answer.many.empty())
        said << QString::number(answer.a);
    if (answer.b != 0 || answer.c != 0)
        said << QString::number(answer.b) << QString::number(answer.c);
    for (const qint64 count : answer.many)
        said << QString::number(count);
    for (const Matter &matter : answer.matters)
        said << matter.name;
    if (answer.hasPoints)
        said << textOf(answer.points);
    if (!answer.text.isEmpty())
        said << answer.text;
    return clause.id + u": "_s + said.join(u", "_s);
}

QString answerText(const Item &item, const Sheet &sheet)
{
    const ItemAnswer &said = sheet.items.at(static_cast<std::size_t>(item.ordinal));
    QStringList parts;
    if (said.clean)
        parts << u"clean"_s;
    if (said.notApplicable)
        parts << u"not applicable"_s;
    for (const Clause &clause : item.clauses) {
        const ClauseAnswer &answer = sheet.clauses.at(static_cast<std::size_t>(clause.ordinal));
        if (answer.given)
            parts << clauseText(clause, answer);
    }
    for (const QString &text : {said.reason, said.note, said.sample, said.source})
        if (!text.isEmpty())
            parts << text;
    return parts.join(u"; "_s);
}

QByteArray documentOf(Database &db, const Key &assessment)
{
    const QByteArray key = assessment.raw();
    Statement read = db.prepare("SELECT s.document FROM assessment a "
                                "JOIN standard s ON s.no = a.standard WHERE a.key = ?");
    read.bind(1, key);
    return read.next() ? read.bytes(0) : QByteArray();
}

QString answerText(Database &db, const Conflict &conflict, const QByteArray &value)
{
    const QByteArray document = documentOf(db, conflict.unit.key);
    if (document.isEmpty())
        return QString::fromLatin1(value.toHex());
    const StandardReading reading = readStandard(document);
    const std::vector<const Item *> items = itemsOf(reading.standard);
    if (conflict.unit.item >= items.size())
        return QString::fromLatin1(value.toHex());
    Sheet sheet;
    sheet.fit(reading.standard);
    unpackItem(value, *items[conflict.unit.item], sheet);
    return answerText(*items[conflict.unit.item], sheet);
}

QString fieldText(const QCborValue &value)
{
    return value.isString() ? value.toString() : value.toDiagnosticNotation();
}

} // namespace

QString valueText(Database &db, const Conflict &conflict, const QByteArray &value)
{
    if (value.isEmpty())
        return {};
    if (conflict.unit.reg == Register::Answers)
        return answerText(db, conflict, value);
    if (conflict.unit.reg == Register::Remarks)
        return QString::fromUtf8(value);
    QStringList parts;
    const QCborMap fields = mapFrom(value);
    for (const auto &field : fields)
        if (!field.second.isByteArray())
            parts << fieldText(field.second);
    return parts.join(u", "_s);
}

} // namespace core
