// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_path.h"

#include "core/document/json_text.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// The longest key of `object` that `path` goes on with; null when there is none.
const JsonMember *memberAhead(const Json &object, QStringView path)
{
    const JsonMember *found = nullptr;
    for (const JsonMember &member : object.members) {
        const QString key = QString::fromUtf8(member.key);
        const bool fits =
            path.startsWith(key) &&
            (path.size() == key.size() || path[key.size()] == u'.' || path[key.size()] == u'[');
        if (fits && (!found || member.key.size() > found->key.size()))
            found = &member;
    }
    return found;
}

/// "[12]…": the place in the list; -1 when it is none.
int indexAhead(QStringView path, qsizetype &length)
{
    const qsizetype end = path.indexOf(u']');
    if (!path.startsWith(u'[') || end < 2)
        return -1;
    bool isNumber = false;
    const int index = path.mid(1, end - 1).toInt(&isNumber);
    length = end + 1;
    return isNumber ? index : -1;
}

bool differ(const Json &before, const Json &after, JsonPath &path);

bool listsDiffer(const Json &before, const Json &after, JsonPath &path)
{
    const std::size_t count = std::min(before.elements.size(), after.elements.size());
    for (std::size_t n = 0; n < count; ++n) {
        if (before.elements[n] == after.elements[n])
            continue;
        path.steps.push_back({{}, static_cast<int>(n)});
        // Another length: the rest has moved along, and this element is the one that came.
        return before.elements.size() != after.elements.size() ||
               differ(before.elements[n], after.elements[n], path);
    }
    if (before.elements.size() == after.elements.size())
        return false;
    if (after.elements.size() > count)
        path.steps.push_back({{}, static_cast<int>(count)});
    return true;
}

bool objectsDiffer(const Json &before, const Json &after, JsonPath &path)
{
    for (const JsonMember &member : after.members) {
        const Json *old = before.find(member.key);
        if (old && *old == member.value)
            continue;
        path.steps.push_back({member.key, -1});
        return !old || differ(*old, member.value, path);
    }
    return before.members.size() != after.members.size() || !(before == after);
}

bool differ(const Json &before, const Json &after, JsonPath &path)
{
    if (before.isList() && after.isList())
        return listsDiffer(before, after, path);
    if (before.isObject() && after.isObject())
        return objectsDiffer(before, after, path);
    return before != after;
}
} // namespace

JsonPath JsonPath::parent() const
{
    JsonPath above = *this;
    if (!above.steps.empty())
        above.steps.pop_back();
    return above;
}

bool JsonPath::startsWith(const JsonPath &above) const
{
    return steps.size() >= above.steps.size() &&
           std::equal(above.steps.begin(), above.steps.end(), steps.begin());
}

JsonPath operator/(JsonPath path, const char *key)
{
    path.steps.push_back({key, -1});
    return path;
}

JsonPath operator/(JsonPath path, const QByteArray &key)
{
    path.steps.push_back({key, -1});
    return path;
}

JsonPath operator/(JsonPath path, int index)
{
    path.steps.push_back({{}, index});
    return path;
}

QString textOf(const JsonPath &path)
{
    QString text = u"$"_s;
    for (const JsonStep &step : path.steps)
        text += step.isIndex() ? u'[' + QString::number(step.index) + u']'
                               : u'.' + QString::fromUtf8(step.key);
    return text;
}

const Json *jsonAt(const Json &root, const JsonPath &path)
{
    const Json *at = &root;
    for (const JsonStep &step : path.steps) {
        if (!step.isIndex())
            at = at->find(step.key);
        else if (static_cast<std::size_t>(step.index) < at->elements.size())
            at = &at->elements[static_cast<std::size_t>(step.index)];
        else
            at = nullptr;
        if (!at)
            return nullptr;
    }
    return at;
}

Json *jsonAt(Json &root, const JsonPath &path)
{
    return const_cast<Json *>(jsonAt(std::as_const(root), path));
}

JsonPath placeIn(const Json &root, QStringView path)
{
    JsonPath place;
    const Json *at = &root;
    QStringView rest = path.startsWith(u'$') ? path.mid(1) : path;
    while (!rest.isEmpty()) {
        if (at->isList()) {
            qsizetype length = 0;
            const int index = indexAhead(rest, length);
            if (index < 0 || static_cast<std::size_t>(index) >= at->elements.size())
                break;
            place.steps.push_back({{}, index});
            at = &at->elements[static_cast<std::size_t>(index)];
            rest = rest.mid(length);
            continue;
        }
        const JsonMember *member = rest.startsWith(u'.') ? memberAhead(*at, rest.mid(1)) : nullptr;
        if (!member)
            break;
        place.steps.push_back({member->key, -1});
        at = &member->value;
        rest = rest.mid(1 + QString::fromUtf8(member->key).size());
    }
    return place;
}

std::optional<JsonPath> firstDifference(const Json &before, const Json &after)
{
    JsonPath path;
    if (!differ(before, after, path))
        return std::nullopt;
    return path;
}

} // namespace core
