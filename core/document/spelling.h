// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace core {

/// How a document said what the model holds in one form only: x-… keys, defaults that were written
/// out, methods as lists, and what was left out although it must be said (a slope without its
/// step). Beside a Standard it makes the writer give the document back as it was:
///
///     Spelling spelling = spellingOf(document, standard);
///     standard.parts[0].title = u"…"_s;
///     const Json changed = standardJson(standard, spelling);
///
/// Kept by anchors, not by JSON paths, so that it stays with an item that is moved. What was
/// spelled otherwise counts only as long as the model still holds that value; a changed value is
/// written plainly. A value, copied with its standard; no thread of its own.
class Spelling
{
public:
    /// One key of one object: what the model's value reads as, and what stood there instead.
    struct Word
    {
        QByteArray key;
        std::optional<Json> plain;   ///< none: the model does not know the key
        std::optional<Json> written; ///< none: it was left out
    };

    bool isEmpty() const { return m_words.isEmpty(); }

    const Word *find(const QString &anchor, QByteArrayView key) const;
    const std::vector<Word> &at(const QString &anchor) const;

    /// True when the document lacks what the writer would write: the step of a slope.
    bool leavesOut(const QString &anchor, QByteArrayView key) const;
    /// Forgets how it was spelled: the model's value counts. Editors call it with each choice.
    void say(const QString &anchor, QByteArrayView key);

    /// Keys that the model does not know, x-… keys above all.
    const Json *extension(const QString &anchor, QByteArrayView key) const;
    void setExtension(const QString &anchor, QByteArrayView key, const Json &value);

    void add(const QString &anchor, Word word);
    /// An id was changed: all at and below the anchor goes with it.
    void rename(const QString &from, const QString &to);

private:
    QHash<QString, std::vector<Word>> m_words;
};

/// Anchors. Below them the keys of the document follow: clauseAnchor(i, c) + ".rule",
/// itemAnchor(i) + ".levels[0]".
QString itemAnchor(const QString &id);
QString sectionAnchor(const QString &id);
QString clauseAnchor(const QString &item, const QString &clause);

} // namespace core
