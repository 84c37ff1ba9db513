// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/document/finding.h"
#include "core/document/json.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace core {

/// Where a reader of a document stands, and every breach of the schema that it met. Readers go on
/// after a breach, so that all are reported at once.
struct Breaches
{
    Findings findings;
    QString section; ///< ids around the place that is being read
    QString item;
    QString clause;

    void add(const QString &path, const QString &text, const QString &code = {});
};

/// Reads one object: each key is asked for by name and type; `finish` reports what nobody asked
/// for. What is absent or of the wrong type leaves the value at its default.
///
///     ObjectReader object(breaches, json, u"$.total"_s);
///     total.of = object.points("of");
///     object.finish();
class ObjectReader
{
public:
    ObjectReader(Breaches &breaches, const Json &json, const QString &path);

    bool isObject() const { return m_json.isObject(); }

    const QString &path() const { return m_path; }

    QString pathOf(QByteArrayView key) const;

    const Json *find(QByteArrayView key) const { return m_json.find(key); }

    const Json *take(QByteArrayView key);    ///< null when absent
    const Json *require(QByteArrayView key); ///< reports its absence

    bool has(QByteArrayView key) const { return m_json.find(key) != nullptr; }

    QString text(QByteArrayView key);
    QString requiredText(QByteArrayView key); ///< not empty
    QStringList texts(QByteArrayView key);
    bool flag(QByteArrayView key);
    std::optional<Points> points(QByteArrayView key);
    Points requiredPoints(QByteArrayView key);
    std::optional<Measure> measure(QByteArrayView key);
    std::optional<std::int64_t> integer(QByteArrayView key, std::int64_t least, std::int64_t most);
    /// "30%" as 30.
    std::optional<Measure> percent(QByteArrayView key);
    /// One of the words, as its ordinal; `fallback` when absent or something else.
    int word(QByteArrayView key, const QStringList &words, int fallback);

    /// Calls back for each element of a list, with its path.
    void list(QByteArrayView key, const std::function<void(const Json &, const QString &)> &each);

    void breach(QByteArrayView key, const QString &text);
    void finish(); ///< unknown keys are breaches, except x-…

private:
    Breaches &m_breaches;
    const Json &m_json;
    QString m_path;
    std::vector<bool> m_taken; ///< by member
};

/// "80%" as 80; nothing when it is no percentage.
std::optional<Measure> percentFrom(QStringView text);

bool isExtension(const QByteArray &key); ///< x-…

} // namespace core
