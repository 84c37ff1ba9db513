// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/cell_notation.h"

#include "core/document/json_build.h"
#include "core/forms/condition_notation.h"
#include "core/forms/list_notation.h"
#include "core/forms/named_pieces.h"
#include "core/tables/cell_text.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

const QStringList fullWord = {u"满分"_s, u"full"_s};
const QStringList yesWord = {u"是"_s, u"true"_s, u"TRUE"_s};
const QStringList noWord = {u"否"_s, u"false"_s, u"FALSE"_s};

std::optional<QString> textCell(const Json &value)
{
    if (!value.isText() || value.text.isEmpty())
        return {};
    const QString text = value.string();
    return isPlainText(text) ? text : quotedCell(text);
}

/// A text between quotes says what it is; any other is taken as it stands.
Json textFrom(const QString &cell)
{
    if (cell.startsWith(u'"') && cell.endsWith(u'"') && cell.size() > 1) {
        CellScanner scanner(cell);
        const auto quoted = scanner.name({});
        if (quoted && scanner.atEnd())
            return jsonText(*quoted);
    }
    return jsonText(cell);
}

std::optional<Json> numberFrom(const QString &cell)
{
    CellScanner scanner(cell);
    const auto digits = scanner.number();
    return digits && scanner.atEnd() ? std::optional(numberJson(*digits)) : std::nullopt;
}

std::optional<QString> wordCell(const FormColumn &column, const Json &value, FormLanguage language)
{
    const bool known = value.isText() && column.words.contains(value.string());
    return known ? std::optional(formWord(column.key, value.string(), language)) : std::nullopt;
}

std::optional<Json> wordFrom(const FormColumn &column, const QString &cell)
{
    const QString word = wordFromForm(column, halfWidth(cell).trimmed());
    return word.isEmpty() ? std::nullopt : std::optional(jsonText(word));
}

std::optional<QString> startCell(const Json &value, FormLanguage language)
{
    if (value.isText() && value.text == "full")
        return said(fullWord, language);
    return value.isNumber() ? std::optional(QString::fromUtf8(plainNumber(value.text)))
                            : std::nullopt;
}

std::optional<Json> startFrom(const QString &cell)
{
    return fullWord.contains(cell.trimmed()) ? std::optional(jsonText(u"full"_s))
                                             : numberFrom(cell);
}

QString absenceNotation(const FormColumn &column, const Json &value, FormLanguage language)
{
    const Json *policy = value.find("policy");
    const Json *within = value.find("within");
    if (policy == nullptr || within == nullptr || !within->isList() || value.members.size() != 2)
        return {};
    const auto word = wordCell(column, *policy, language);
    const QString names = textsNotation(*within);
    return word && !names.isEmpty() ? *word + u": "_s + names : QString();
}

std::optional<Json> absenceFrom(const FormColumn &column, const QString &cell)
{
    if (auto word = wordFrom(column, cell))
        return word;
    CellScanner scanner(cell);
    if (auto literal = scanner.literal())
        return scanner.atEnd() ? literal : std::nullopt;
    const auto policy = scanner.name(u":");
    const auto word = policy ? wordFrom(column, *policy) : std::nullopt;
    if (!word || !scanner.take(u':'))
        return {};
    Json within = jsonList();
    do {
        const auto name = scanner.name(u",;");
        if (!name)
            return {};
        within.elements.push_back(jsonText(*name));
    } while (scanner.take(u','));
    Json object = jsonObject();
    setMember(object, "policy", *word);
    setMember(object, "within", within);
    return scanner.atEnd() ? std::optional(object) : std::nullopt;
}

/// What one of the notations says; empty when it cannot.
QString notationFor(const FormColumn &column, const Json &value, FormLanguage language)
{
    switch (column.kind) {
    case CellKind::Texts:
        return value.isList() ? textsNotation(value) : QString();
    case CellKind::Reference:
        return referenceNotation(value, language);
    case CellKind::Condition:
        return conditionNotation(value, language);
    case CellKind::Absence:
        return value.isObject() ? absenceNotation(column, value, language)
                                : wordCell(column, value, language).value_or(QString());
    case CellKind::Levels:
        return value.isList() ? levelsNotation(value, language) : QString();
    case CellKind::Groups:
        return value.isObject() ? groupsNotation(value, language) : QString();
    case CellKind::Mix:
        return value.isList() ? mixNotation(value) : QString();
    default:
        return {};
    }
}

std::optional<Json> fromNotation(const FormColumn &column, const QString &cell)
{
    CellScanner scanner(cell);
    switch (column.kind) {
    case CellKind::Texts:
        return readTexts(cell);
    case CellKind::Reference: {
        auto reference = readReference(scanner);
        return scanner.atEnd() ? reference : std::nullopt;
    }
    case CellKind::Condition: {
        auto condition = readCondition(scanner);
        return scanner.atEnd() ? condition : std::nullopt;
    }
    case CellKind::Absence:
        return absenceFrom(column, cell);
    case CellKind::Levels:
        return readLevels(cell);
    case CellKind::Groups:
        return readGroups(cell);
    case CellKind::Mix:
        return readMix(cell);
    default:
        return {};
    }
}

std::optional<QString> plainCell(const FormColumn &column, const Json &value, FormLanguage language)
{
    switch (column.kind) {
    case CellKind::Text:
    case CellKind::Percent:
        return textCell(value);
    case CellKind::Word:
        return wordCell(column, value, language);
    case CellKind::Number:
        return value.isNumber() ? std::optional(QString::fromUtf8(plainNumber(value.text)))
                                : std::nullopt;
    case CellKind::Flag:
        return value.kind == Json::Kind::Flag
                   ? std::optional(said(value.flag ? yesWord : noWord, language))
                   : std::nullopt;
    default:
        return startCell(value, language);
    }
}

std::optional<Json> literalFrom(const QString &cell)
{
    CellScanner scanner(cell);
    auto literal = scanner.literal();
    return literal && scanner.atEnd() ? literal : std::nullopt;
}
} // namespace

bool isNumberCell(const QString &cell)
{
    // A double keeps 15 digits for certain, and the spreadsheet's writer gives it 16.
    const auto digits =
        std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    bool isNumber = false;
    const double value = cell.toDouble(&isNumber);
    return isNumber && digits <= 15 && numberText(value) == cell;
}

std::optional<QString> cellFor(const FormColumn &column, const Json &value, FormLanguage language)
{
    switch (column.kind) {
    case CellKind::Text:
    case CellKind::Percent:
    case CellKind::Word:
    case CellKind::Number:
    case CellKind::Flag:
    case CellKind::Start:
        return plainCell(column, value, language);
    default:
        break;
    }
    const QString cell = notationFor(column, value, language);
    if (!cell.isEmpty()) {
        const auto again = valueFrom(column, cell);
        if (again && isSameJson(*again, value))
            return cell;
    }
    return value.isObject() || value.isList() ? std::optional(jsonCell(value)) : std::nullopt;
}

std::optional<Json> valueFrom(const FormColumn &column, const QString &cell)
{
    switch (column.kind) {
    case CellKind::Text:
    case CellKind::Percent:
        return textFrom(cell);
    case CellKind::Word:
        return wordFrom(column, cell);
    case CellKind::Number:
        return numberFrom(cell);
    case CellKind::Flag:
        return yesWord.contains(cell.trimmed())  ? std::optional(jsonFlag(true))
               : noWord.contains(cell.trimmed()) ? std::optional(jsonFlag(false))
                                                 : std::nullopt;
    case CellKind::Start:
        return startFrom(cell);
    default:
        break;
    }
    if (auto literal = literalFrom(cell))
        return literal;
    return fromNotation(column, cell);
}

QString conditionCell(const Json &condition, FormLanguage language)
{
    const FormColumn column{{}, CellKind::Condition, {}, {}};
    return cellFor(column, condition, language).value_or(QString());
}

QString referenceCell(const Json &reference, FormLanguage language)
{
    const FormColumn column{{}, CellKind::Reference, {}, {}};
    return cellFor(column, reference, language).value_or(QString());
}

} // namespace core
