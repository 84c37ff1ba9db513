// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json_build.h"
#include "core/document/spelling.h"

#include <QSet>

#include <functional>

namespace core {

/// A document that is being written, or one whose spelling is being learnt: then each object knows
/// how it stood there.
struct Writing
{
    const Spelling *spelling = nullptr; ///< to be followed
    Spelling *learnt = nullptr;         ///< to be filled in
    QSet<QString> anchors;              ///< taken so far: ids may stand twice

    QString anchor(const QString &wanted); ///< made unique
};

/// Writes one object key by key; the spelling has the last word on each.
///
///     ObjectWriter object(writing, anchor, original);
///     object.put("type", jsonText(u"each"_s));
///     object.putUnless(rule.free == 0, "free", jsonInteger(rule.free));
///     return object.take();
class ObjectWriter
{
public:
    ObjectWriter(Writing &writing, const QString &anchor, const Json *original);

    void put(QByteArrayView key, Json value) { putUnless(false, key, std::move(value)); }

    /// A default is written only where the document wrote it out.
    void putUnless(bool isDefault, QByteArrayView key, Json value);

    void text(QByteArrayView key, const QString &words)
    {
        putUnless(words.isEmpty(), key, jsonText(words));
    }

    void texts(QByteArrayView key, const QStringList &words)
    {
        putUnless(words.isEmpty(), key, jsonTexts(words));
    }

    void points(QByteArrayView key, const std::optional<Points> &points)
    {
        if (points)
            put(key, jsonNumber(*points));
    }

    QString anchor(QByteArrayView key) const;
    const Json *original(QByteArrayView key) const;

    /// A list below `key`; `write` makes element n.
    using Element = std::function<Json(std::size_t n, const QString &anchor, const Json *original)>;
    Json list(QByteArrayView key, std::size_t size, const Element &write) const;

    Json take();

private:
    struct Member
    {
        QByteArray key;
        Json value;
        bool isDefault = false;
    };

    void learn(const Member &member);
    void learnExtensions();
    void follow(Json &object, const Member &member) const;

    Writing &m_writing;
    QString m_anchor;
    const Json *m_original;
    std::vector<Member> m_members;
};

} // namespace core
