// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sheet.h"

#include <QHash>

namespace core {

/// Who is whose peer: puts each member of a cohort into a group for each list of attributes that
/// rules name (`within`). Those who lack an attribute form a group together.
///
///     PeerGroups groups({{u"county"_s}, {}});
///     groups.enrol(member, subject);
///     groups.of(0, member);                     // the same number: peers within the county
///
/// Thread: one while members are enrolled; then any.
class PeerGroups
{
public:
    explicit PeerGroups(std::vector<QStringList> withins) : m_lists(withins.size())
    {
        for (std::size_t n = 0; n < withins.size(); ++n)
            m_lists[n].within = std::move(withins[n]);
    }

    /// Members are numbered from 0; one may be enrolled again when its attributes have changed.
    void enrol(std::size_t member, const Subject &subject);

    std::size_t members() const { return m_members; }

    std::uint32_t of(std::size_t list, std::size_t member) const
    {
        return m_lists[list].groups[member];
    }

    std::size_t count(std::size_t list) const { return m_lists[list].names.size(); }

    /// The values of `within` joined by "/", as `groups` of an answers document names them.
    static QString nameOf(const QStringList &within, const Subject &subject);

    const QString &name(std::size_t list, std::uint32_t group) const
    {
        return m_lists[list].names[group];
    }

private:
    struct List
    {
        QStringList within;
        QHash<QString, std::uint32_t> numbers; ///< by the values, parted by what no text holds
        std::vector<QString> names;
        std::vector<std::uint32_t> groups; ///< by member
    };

    std::vector<List> m_lists;
    std::size_t m_members = 0;
};

} // namespace core
