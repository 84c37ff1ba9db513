// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/round.h"

#include <QDate>
#include <QString>

#include <string>
#include <unordered_map>
#include <vector>

namespace core {

class Database;

/// One thing that the search field can lead to.
struct SearchEntry
{
    enum class Kind
    {
        Organization,
        Item,    ///< of a standard
        Command, ///< of the window; `number` names it
    };

    Kind kind = Kind::Organization;
    QString title; ///< what is shown, and found by any of its characters or by pinyin initials
    QString code;  ///< an organization's code, an item's number; found by its characters
    QString note;  ///< second-rank text, not searched
    OrganizationId organization;
    QString standard; ///< hash, for items
    int number = -1;  ///< ordinal of the item, or the command
};

/// Finds among thousands of names as one types, any number of characters: in the name, in the
/// code, and in the initials of the name's pinyin ("fnq" finds 丰南区). All words typed must be
/// found. Held in memory and scanned: 11,000 organizations take about a millisecond.
///
///     SearchIndex index;
///     index.add(entry);
///     for (const SearchEntry *hit : index.find(u"fn 0012"_s, 20)) …
///
/// Thread: any one at a time.
class SearchIndex
{
public:
    void add(const SearchEntry &entry);

    /// The best first: the code itself, then heads of names, heads of initials, then the rest, in
    /// the order of adding. Empty when nothing is typed.
    std::vector<const SearchEntry *> find(const QString &typed, int most) const;

    int size() const { return static_cast<int>(m_entries.size()); }

private:
    struct Keys
    {
        QString name;
        QString code;
        QString initials;
    };

    QString initialsOf(const QString &folded);

    std::vector<SearchEntry> m_entries;
    std::vector<Keys> m_keys;
    std::unordered_map<char32_t, QChar> m_initials; ///< of the characters met so far
};

/// Letters in lower case, full-width forms as their plain ones: as names are compared in a search.
QString folded(const QString &text);

/// All organizations of the workbook as they are called on `day`, and all items of its standards.
SearchIndex buildSearchIndex(Database &db, const QDate &day);

} // namespace core
