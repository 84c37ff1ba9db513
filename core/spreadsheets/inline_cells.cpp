// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheets/inline_cells.h"

#include "core/base/error.h"
#include "core/spreadsheets/zip_listing.h"

#include <QXmlStreamReader>

#include <map>

using namespace Qt::StringLiterals;

namespace core::spreadsheets {

namespace {

void refuseBroken(const QXmlStreamReader &xml, const QString &part)
{
    if (xml.hasError())
        throw Error(Failure::FileDamaged, part + u": "_s + xml.errorString())
            .at(u"line %1"_s.arg(xml.lineNumber()));
}

/// Which part of the archive holds which sheet: relation id → target.
std::map<QString, QString> relations(const QByteArray &archive)
{
    std::map<QString, QString> targets;
    QXmlStreamReader xml(unpack(archive, "xl/_rels/workbook.xml.rels"));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "Relationship"_L1)
            targets[xml.attributes().value("Id"_L1).toString()] =
                xml.attributes().value("Target"_L1).toString();
    }
    refuseBroken(xml, u"the workbook's relations"_s);
    return targets;
}

/// Sheet name → part.
std::map<QString, QByteArray> sheetParts(const QByteArray &archive)
{
    const std::map<QString, QString> targets = relations(archive);
    std::map<QString, QByteArray> parts;
    QXmlStreamReader xml(unpack(archive, "xl/workbook.xml"));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "sheet"_L1)
            continue;
        QString relation;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == "id"_L1)
                relation = attribute.value().toString();
        }
        const auto target = targets.find(relation);
        if (target == targets.end())
            continue;
        const QString path =
            target->second.startsWith(u'/') ? target->second.mid(1) : u"xl/"_s + target->second;
        parts[xml.attributes().value("name"_L1).toString()] = path.toUtf8();
    }
    refuseBroken(xml, u"the workbook"_s);
    return parts;
}

/// Reads to the end of the cell; `holdsFormula` says whether liborcus has read it already.
QString readCell(QXmlStreamReader &xml, bool &holdsFormula)
{
    QString text;
    int phonetic = 0; // depth inside <rPh>, which says how the text is pronounced
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
            phonetic = phonetic > depth ? 0 : phonetic;
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
            holdsFormula = holdsFormula || xml.name() == "f"_L1;
            if (xml.name() == "rPh"_L1 && phonetic == 0)
                phonetic = depth;
        } else if (token == QXmlStreamReader::Characters && depth > 1 && phonetic == 0) {
            text += xml.text();
        }
    }
    return text;
}

/// Walks one sheet; cells without a reference follow the one before.
class SheetWalk
{
public:
    SheetWalk(const QString &sheet, const InlineCellVisitor &visit) : m_sheet(sheet), m_visit(visit)
    {
    }

    void read(const QByteArray &part)
    {
        QXmlStreamReader xml(part);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "row"_L1)
                beginRow(xml.attributes().value("r"_L1));
            else if (xml.name() == "c"_L1)
                readCellAt(xml);
        }
        refuseBroken(xml, m_sheet);
    }

private:
    void beginRow(QStringView number)
    {
        bool ok = false;
        const int row = number.toInt(&ok);
        m_place = {ok ? row - 1 : m_place.row + 1, -1};
    }

    void readCellAt(QXmlStreamReader &xml)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        const CellPlace given = cellPlace(attributes.value("r"_L1).toLatin1().toStdString());
        m_place = given.row >= 0 ? given : CellPlace{m_place.row, m_place.column + 1};
        const QString type = attributes.value("t"_L1).toString();
        bool holdsFormula = false;
        const QString text = readCell(xml, holdsFormula);
        if (type == "inlineStr"_L1)
            m_visit(m_sheet, m_place, text);
        else if (!holdsFormula && (type == "str"_L1 || type == "d"_L1))
            m_visit(m_sheet, m_place, type == "d"_L1 ? text.left(10) : text);
    }

    QString m_sheet;
    const InlineCellVisitor &m_visit;
    CellPlace m_place;
};

} // namespace

CellPlace cellPlace(std::string_view reference)
{
    CellPlace place{0, 0};
    for (const char c : reference) {
        if (c >= 'A' && c <= 'Z' && place.row == 0 && place.column < 100000)
            place.column = place.column * 26 + (c - 'A' + 1);
        else if (c >= '0' && c <= '9' && place.row < 10000000)
            place.row = place.row * 10 + (c - '0');
        else if (c != '$')
            return {};
    }
    if (place.row == 0 || place.column == 0)
        return {};
    return {place.row - 1, place.column - 1};
}

void readInlineCells(const QByteArray &archive, const InlineCellVisitor &visit)
{
    for (const auto &[sheet, part] : sheetParts(archive)) {
        const QByteArray xml = unpack(archive, part);
        if (xml.contains("t=\"inlineStr\"") || xml.contains("t=\"str\"") || xml.contains("t=\"d\""))
            SheetWalk(sheet, visit).read(xml);
    }
}

} // namespace core::spreadsheets
