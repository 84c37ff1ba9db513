// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/duplicate.h"

#include <set>

namespace core {

namespace {

/// Where the way from `key` ends: one organization, or those that it goes round in.
std::set<Key> endOf(const std::map<Key, Key> &sameAs, Key key)
{
    std::set<Key> passed;
    for (auto next = sameAs.find(key); next != sameAs.end(); next = sameAs.find(key)) {
        if (!passed.insert(key).second)
            break;
        key = next->second;
    }
    std::set<Key> end = {key};
    for (auto next = sameAs.find(key); next != sameAs.end() && end.insert(next->second).second;)
        next = sameAs.find(next->second);
    return end;
}

/// The least known one; a null key where none is.
Key leastKnown(const std::set<Key> &keys, const std::function<bool(const Key &)> &isKnown)
{
    for (const Key &key : keys)
        if (isKnown(key))
            return key;
    return {};
}

} // namespace

std::map<Key, Key> standingFor(const std::map<Key, Key> &sameAs,
                               const std::function<bool(const Key &)> &isKnown)
{
    std::map<std::set<Key>, std::set<Key>> together; // all that end in the same place
    for (const auto &[key, other] : sameAs) {
        std::set<Key> &members = together[endOf(sameAs, key)];
        members.insert(key);
        members.insert(other);
    }
    std::map<Key, Key> standing;
    for (const auto &[end, members] : together) {
        Key stands = leastKnown(end, isKnown);
        if (stands.isNull())
            stands = leastKnown(members, isKnown);
        for (const Key &member : members)
            standing[member] = stands.isNull() ? member : stands;
    }
    return standing;
}

} // namespace core
