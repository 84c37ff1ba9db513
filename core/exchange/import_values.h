// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/organization.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// How the words in the cells of a list are understood. Pure; any thread. Cells come trimmed and
/// in half width; nothing = not understood.

/// 农村, 村党支部 or village → "village"; `others` are further codes that stand for themselves.
std::optional<QString> sectorFrom(const QString &cell, const QStringList &others = {});

/// 2023-07-03, 2023/7/3, 2023.7.3, 2023年7月3日, 20230703, 45110 (a spreadsheet's day); a month
/// alone is its first day.
std::optional<QDate> dateFrom(const QString &cell);

/// Millionths of "1,234", "38人", "12.5万元"; `tenThousands`: the unit of the column is 万.
std::optional<std::int64_t> millionthsFrom(const QString &cell, bool tenThousands = false);

/// 是, 有, 参评, yes, √, 1 → true; 否, 无, 不参评, no, ×, 0 → false.
std::optional<bool> choiceFrom(const QString &cell);

/// Whether a resident identity number (GB 11643) stands anywhere in the text.
bool holdsIdentityNumber(const QString &text);

/// Finds a division by its code, its name or the name without 区, 县, 市 and the city before it.
class DivisionNames
{
public:
    explicit DivisionNames(const std::vector<Division> &divisions);

    std::optional<QString> codeOf(const QString &cell) const;
    /// Also when the name stands inside other words, once: 中共丰南区委 → 130207.
    std::optional<QString> codeWithin(const QString &cell) const;

private:
    struct Entry
    {
        QString code;
        QString name;
        QString bare; ///< without 区, 县, 市 …
    };

    std::vector<Entry> m_entries;
};

} // namespace core
