// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/peer_groups.h"

#include "core/scoring/attributes.h"

namespace core {
namespace {

QString joined(const QStringList &within, const Subject &subject, QChar between)
{
    QString all;
    for (qsizetype n = 0; n < within.size(); ++n) {
        if (n > 0)
            all += between;
        all += attributeText(subject, within[n]);
    }
    return all;
}
} // namespace

QString PeerGroups::nameOf(const QStringList &within, const Subject &subject)
{
    return joined(within, subject, u'/');
}

void PeerGroups::enrol(std::size_t member, const Subject &subject)
{
    m_members = std::max(m_members, member + 1);
    for (List &list : m_lists) {
        const QString values = joined(list.within, subject, QChar(0));
        const auto known = list.numbers.constFind(values);
        std::uint32_t number = static_cast<std::uint32_t>(list.names.size());
        if (known == list.numbers.constEnd()) {
            list.numbers.insert(values, number);
            list.names.push_back(nameOf(list.within, subject));
        } else {
            number = *known;
        }
        if (list.groups.size() <= member)
            list.groups.resize(member + 1);
        list.groups[member] = number;
    }
}

} // namespace core
