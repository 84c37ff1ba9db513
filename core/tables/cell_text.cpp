// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/cell_text.h"

#include <QDate>
#include <QTime>

#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core {

QString numberText(double value)
{
    if (!std::isfinite(value))
        return {};
    if (value == 0)
        return u"0"_s;
    std::array<char, 1100> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            std::chars_format::fixed);
    return error == std::errc() ? QString::fromLatin1(buffer.data(), end - buffer.data())
                                : QString();
}

QString dateText(double serial, DateSystem system)
{
    constexpr double beyondYear9999 = 2958466;
    if (!(serial >= 0) || serial >= beyondYear9999)
        return numberText(serial);
    constexpr qint64 minutesOfDay = 1440;
    const auto minutes = static_cast<qint64>(std::llround(serial * minutesOfDay));
    qint64 day = minutes / minutesOfDay;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(minutes % minutesOfDay * 60));
    if (day == 0 && system == DateSystem::From1900)
        return time.toString(u"HH:mm"_s);
    if (system == DateSystem::From1900 && day < 60)
        ++day; // before the 29 February that never was
    const QDate zero = system == DateSystem::From1900 ? QDate(1899, 12, 30) : QDate(1904, 1, 1);
    const QString date = zero.addDays(day).toString(Qt::ISODate);
    return time == QTime(0, 0) ? date : date + time.toString(u" HH:mm"_s);
}

bool isDateFormat(std::string_view code)
{
    bool quoted = false;
    for (std::size_t i = 0; i < code.size() && (quoted || code[i] != ';'); ++i) {
        const char c = code[i];
        if (c == '"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == '\\' || c == '_' || c == '*')
            ++i;
        else if (c == '[' && i + 2 < code.size() &&
                 std::string_view("hHmMsS").find(code[i + 1]) == std::string_view::npos)
            i = std::min(code.find(']', i), code.size() - 1); // a colour, a currency, a condition
        else if (std::string_view("yYdDmMhHsS").find(c) != std::string_view::npos)
            return true;
    }
    return false;
}

bool isBuiltInDateFormat(std::size_t id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
           (id >= 50 && id <= 58);
}

QString halfWidth(const QString &text)
{
    constexpr char16_t firstWide = 0xff01; // ！
    constexpr char16_t lastWide = 0xff5e;  // ～
    constexpr char16_t wideSpace = 0x3000;
    constexpr char16_t hardSpace = 0x00a0;
    QString result = text;
    for (QChar &character : result) {
        const char16_t code = character.unicode();
        if (code >= firstWide && code <= lastWide)
            character = QChar(static_cast<char16_t>(code - firstWide + u'!'));
        else if (code == wideSpace || code == hardSpace)
            character = u' ';
    }
    return result;
}

} // namespace core
