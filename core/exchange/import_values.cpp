// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_values.h"

#include "core/base/decimal.h"

#include <QRegularExpression>

#include <array>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The first that a cell holds says it: 乡镇机关 is no 机关, 高校 no 学校.
const std::vector<std::pair<QString, QStringList>> &sectorWords()
{
    static const std::vector<std::pair<QString, QStringList>> words = {
        {u"township"_s, {u"乡镇机关"_s, u"街道机关"_s, u"镇机关"_s, u"乡机关"_s, u"township"_s}},
        {u"university"_s,
         {u"高校"_s, u"高等学校"_s, u"高等院校"_s, u"大学"_s, u"university"_s, u"college"_s}},
        {u"hospital"_s, {u"医院"_s, u"卫生"_s, u"hospital"_s}},
        {u"nonpublic"_s,
         {u"非公"_s, u"两新"_s, u"社会组织"_s, u"民营"_s, u"nonpublic"_s, u"non-public"_s,
          u"social"_s}},
        {u"soe"_s,
         {u"国企"_s, u"国有企业"_s, u"国有"_s, u"soe"_s, u"stateenterprise"_s, u"state-owned"_s}},
        {u"school"_s, {u"学校"_s, u"中小学"_s, u"中学"_s, u"小学"_s, u"school"_s}},
        {u"community"_s, {u"社区"_s, u"居委会"_s, u"community"_s}},
        {u"office"_s, {u"机关"_s, u"office"_s}},
        {u"village"_s, {u"农村"_s, u"村"_s, u"village"_s}},
    };
    return words;
}

std::optional<QDate> dateOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year < 2200 ? std::optional(date) : std::nullopt;
}

QString bareName(const QString &name)
{
    for (const QString &tail :
         {u"经济技术开发区"_s, u"技术产业开发区"_s, u"经济开发区"_s, u"开发区"_s, u"管理区"_s,
          u"自治县"_s, u"新区"_s, u"区"_s, u"县"_s, u"市"_s}) {
        if (name.endsWith(tail) && name.size() - tail.size() >= 2)
            return name.chopped(tail.size());
    }
    return name;
}

/// ISO 7064 MOD 11-2, as the eighteenth character of an identity number.
bool identityCheckIsRight(QStringView number)
{
    static const QString checks = u"10X98765432"_s;
    int sum = 0;
    int weight = 1;
    for (qsizetype i = 17; i > 0; --i) {
        weight = weight * 2 % 11;
        sum += (number.at(i - 1).unicode() - u'0') * weight;
    }
    return checks.at(sum % 11) == number.back().toUpper();
}

} // namespace

std::optional<QString> sectorFrom(const QString &cell, const QStringList &others)
{
    const QString words = cell.toLower().remove(u' ');
    if (others.contains(words))
        return words;
    for (const auto &[sector, parts] : sectorWords()) {
        for (const QString &part : parts) {
            if (words.contains(part))
                return sector;
        }
    }
    return std::nullopt;
}

std::optional<QDate> dateFrom(const QString &cell)
{
    static const QRegularExpression parted(
        u"^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*(?:[-/.月]\\s*(?:(\\d{1,2})\\s*日?)?)?(?:[T ].*)?$"_s);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})?$"_s);
    for (const QRegularExpression &form : {parted, compact}) {
        const QRegularExpressionMatch match = form.match(cell);
        // 2023.1 is January as a text and what a spreadsheet makes of 2023.10: not to be guessed.
        if (match.hasMatch() && cell.mid(4) == u".1")
            return std::nullopt;
        if (match.hasMatch())
            return dateOf(match.captured(1).toInt(), match.captured(2).toInt(),
                          match.captured(3).isEmpty() ? 1 : match.captured(3).toInt());
    }
    constexpr int in1919 = 7000;
    constexpr int in2119 = 80000;
    bool ok = false;
    const int serial = cell.toInt(&ok);
    if (ok && serial >= in1919 && serial <= in2119)
        return QDate(1899, 12, 30).addDays(serial);
    return std::nullopt;
}

std::optional<std::int64_t> millionthsFrom(const QString &cell, bool tenThousands)
{
    static const QRegularExpression form(
        u"^([-+]?[\\d,]*\\.?\\d+)\\s*(万)?\\s*(?:人|名|户|元|个|平方米|平米|㎡|m2|m²)?$"_s);
    const QRegularExpressionMatch match = form.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    const auto measure = measureFrom(match.captured(1).remove(u',').remove(u'+'));
    if (!measure)
        return std::nullopt;
    if (!tenThousands && match.captured(2).isEmpty())
        return measure->millionths;
    constexpr std::int64_t most = largestValue * 1'000'000 / 10'000;
    if (measure->millionths > most || measure->millionths < -most)
        return std::nullopt;
    return measure->millionths * 10'000;
}

std::optional<bool> choiceFrom(const QString &cell)
{
    static const QStringList yes = {u"是"_s,  u"有"_s, u"参评"_s, u"应评"_s, u"√"_s,
                                    u"yes"_s, u"y"_s,  u"true"_s, u"1"_s};
    static const QStringList no = {u"否"_s,   u"无"_s,   u"不参评"_s, u"暂不参评"_s,
                                   u"免评"_s, u"没有"_s, u"×"_s,      u"x"_s,
                                   u"no"_s,   u"n"_s,    u"false"_s,  u"0"_s};
    const QString word = cell.toLower();
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return std::nullopt;
}

bool holdsIdentityNumber(const QString &text)
{
    static const QRegularExpression form(
        u"(?<![0-9A-Za-z])[1-9]\\d{5}((?:18|19|20)\\d{6})\\d{3}[0-9Xx](?![0-9A-Za-z])"_s);
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (QDate::fromString(match.captured(1), u"yyyyMMdd"_s).isValid() &&
            identityCheckIsRight(match.captured(0)))
            return true;
    }
    return false;
}

DivisionNames::DivisionNames(const std::vector<Division> &divisions)
{
    for (const Division &division : divisions)
        m_entries.push_back({division.code, division.name, bareName(division.name)});
}

std::optional<QString> DivisionNames::codeOf(const QString &cell) const
{
    std::set<QString> codes;
    for (const Entry &entry : m_entries) {
        if (cell == entry.code || cell == entry.name)
            return entry.code;
        if (bareName(cell) == entry.bare || (cell.endsWith(entry.name) && entry.name.size() >= 2) ||
            (bareName(cell).endsWith(entry.bare) && entry.bare.size() >= 2))
            codes.insert(entry.code);
    }
    return codes.size() == 1 ? std::optional(*codes.begin()) : std::nullopt;
}

std::optional<QString> DivisionNames::codeWithin(const QString &cell) const
{
    if (auto code = codeOf(cell))
        return code;
    std::set<QString> codes;
    for (const Entry &entry : m_entries) {
        if (!entry.code.endsWith("00"_L1) && entry.bare.size() >= 2 && cell.contains(entry.bare))
            codes.insert(entry.code);
    }
    return codes.size() == 1 ? std::optional(*codes.begin()) : std::nullopt;
}

} // namespace core
