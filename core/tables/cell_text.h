// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace core {

/// How a cell's value reads as text. Pure; any thread.

/// The shortest decimal that is the same number, never with an exponent: 0.1, 1200, -3.25.
QString numberText(double value);

/// Which day a spreadsheet counts as its first.
enum class DateSystem
{
    From1900, ///< 1 = 1900-01-01, with the 29 February 1900 that never was
    From1904, ///< 0 = 1904-01-01
};

/// A date cell as YYYY-MM-DD, with " HH:MM" after it when it holds a time of day too; a time alone
/// as HH:MM. Days that no calendar has (negative, beyond 9999) stay the number they are.
QString dateText(double serial, DateSystem system);

/// Whether a number format shows days or times: `yyyy-mm-dd`, `yyyy"年"m"月"`, `[h]:mm`.
bool isDateFormat(std::string_view code);
/// The same for the formats that spreadsheets know by number only; 27–36 and 50–58 are the
/// Chinese ones.
bool isBuiltInDateFormat(std::size_t id);

/// Full-width digits, letters, marks and spaces (０１２Ａ（）：) as the ordinary ones; Chinese text
/// is left alone.
QString halfWidth(const QString &text);

} // namespace core
