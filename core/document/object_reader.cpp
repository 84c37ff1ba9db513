// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/object_reader.h"

#include "core/scoring/reads.h"

namespace core {

using namespace Qt::StringLiterals;

void Breaches::add(const QString &path, const QString &text, const QString &code)
{
    Finding finding;
    finding.code = code.isEmpty() ? u"schema"_s : code;
    finding.section = section;
    finding.item = item;
    finding.clause = clause;
    finding.path = path;
    finding.text = text;
    findings.push_back(finding);
}

bool isExtension(const QByteArray &key)
{
    return key.startsWith("x-");
}

std::optional<Measure> percentFrom(QStringView text)
{
    return text.endsWith(u'%') ? measureFrom(text.chopped(1)) : std::nullopt;
}

ObjectReader::ObjectReader(Breaches &breaches, const Json &json, const QString &path)
    : m_breaches(breaches)
    , m_json(json)
    , m_path(path)
    , m_taken(json.members.size(), false)
{
    if (!json.isObject())
        breaches.add(path, u"an object is expected here"_s);
}

QString ObjectReader::pathOf(QByteArrayView key) const
{
    return m_path + u'.' + QString::fromUtf8(key);
}

void ObjectReader::breach(QByteArrayView key, const QString &text)
{
    m_breaches.add(pathOf(key), text);
}

const Json *ObjectReader::take(QByteArrayView key)
{
    for (std::size_t n = 0; n < m_json.members.size(); ++n) {
        if (m_json.members[n].key != key)
            continue;
        m_taken[n] = true;
        return &m_json.members[n].value;
    }
    return nullptr;
}

const Json *ObjectReader::require(QByteArrayView key)
{
    const Json *found = take(key);
    if (!found && isObject())
        breach(key, u"%1 is missing"_s.arg(QString::fromUtf8(key)));
    return found;
}

QString ObjectReader::text(QByteArrayView key)
{
    const Json *found = take(key);
    if (!found)
        return {};
    if (!found->isText())
        breach(key, u"a text is expected here"_s);
    return found->isText() ? found->string() : QString();
}

QString ObjectReader::requiredText(QByteArrayView key)
{
    const Json *found = require(key);
    QString words = text(key);
    if (found && found->isText() && words.isEmpty())
        breach(key, u"it must not be empty"_s);
    return words;
}

QStringList ObjectReader::texts(QByteArrayView key)
{
    QStringList words;
    list(key, [&](const Json &element, const QString &path) {
        if (element.isText() && !element.text.isEmpty())
            words.append(element.string());
        else
            m_breaches.add(path, u"a text is expected here"_s);
    });
    return words;
}

bool ObjectReader::flag(QByteArrayView key)
{
    const Json *found = take(key);
    if (found && found->kind != Json::Kind::Flag)
        breach(key, u"true or false is expected here"_s);
    return found && found->flag;
}

std::optional<Points> ObjectReader::points(QByteArrayView key)
{
    const Json *found = take(key);
    if (!found)
        return {};
    const auto value = found->isNumber() ? pointsFrom(found->string()) : std::nullopt;
    if (!value)
        breach(key, u"points are expected here: a number with at most three decimals, "
                    "at most 1000000"_s);
    return value;
}

Points ObjectReader::requiredPoints(QByteArrayView key)
{
    return require(key) ? points(key).value_or(Points{}) : Points{};
}

std::optional<Measure> ObjectReader::measure(QByteArrayView key)
{
    const Json *found = take(key);
    if (!found)
        return {};
    const auto value = found->isNumber() ? measureFrom(found->string()) : std::nullopt;
    if (!value)
        breach(key, u"a number with at most six decimals is expected here"_s);
    return value;
}

std::optional<std::int64_t> ObjectReader::integer(QByteArrayView key, std::int64_t least,
                                                  std::int64_t most)
{
    const Json *found = take(key);
    if (!found)
        return {};
    const auto value = found->isNumber() ? integerFrom(found->string()) : std::nullopt;
    if (value && *value >= least && *value <= most)
        return value;
    breach(key, u"a whole number from %1 to %2 is expected here"_s.arg(least).arg(most));
    return {};
}

std::optional<Measure> ObjectReader::percent(QByteArrayView key)
{
    const Json *found = take(key);
    if (!found)
        return {};
    const auto value = found->isText() ? percentFrom(found->string()) : std::nullopt;
    if (!value || *value < Measure{} || *value > wholeMeasure(100))
        breach(key, u"a percentage such as \"30%\" is expected here"_s);
    return value;
}

int ObjectReader::word(QByteArrayView key, const QStringList &words, int fallback)
{
    const Json *found = take(key);
    if (!found)
        return fallback;
    const auto ordinal = found->isText() ? words.indexOf(found->string()) : -1;
    if (ordinal < 0)
        breach(key, u"one of these is expected here: "_s + words.join(u", "_s));
    return ordinal < 0 ? fallback : static_cast<int>(ordinal);
}

void ObjectReader::list(QByteArrayView key,
                        const std::function<void(const Json &, const QString &)> &each)
{
    const Json *found = take(key);
    if (!found)
        return;
    if (!found->isList()) {
        breach(key, u"a list is expected here"_s);
        return;
    }
    const QString path = pathOf(key);
    for (std::size_t n = 0; n < found->elements.size(); ++n)
        each(found->elements[n], elementPath(path, {}, n));
}

void ObjectReader::finish()
{
    for (std::size_t n = 0; n < m_json.members.size(); ++n) {
        const QByteArray &key = m_json.members[n].key;
        if (!m_taken[n] && !isExtension(key))
            breach(key, u"this key is not known here"_s);
    }
}

} // namespace core
