// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/spelling.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Ids may hold any character; between quotes no id begins with another one's anchor.
QString quoted(const QString &id)
{
    return QString::fromUtf8(quotedJson(id.toUtf8()));
}
} // namespace

const std::vector<Spelling::Word> &Spelling::at(const QString &anchor) const
{
    static const std::vector<Word> none;
    const auto found = m_words.constFind(anchor);
    return found == m_words.constEnd() ? none : *found;
}

const Spelling::Word *Spelling::find(const QString &anchor, QByteArrayView key) const
{
    const std::vector<Word> &words = at(anchor);
    const auto found = std::find_if(words.begin(), words.end(),
                                    [key](const Word &word) { return word.key == key; });
    return found == words.end() ? nullptr : &*found;
}

bool Spelling::leavesOut(const QString &anchor, QByteArrayView key) const
{
    const Word *word = find(anchor, key);
    return word != nullptr && !word->written;
}

void Spelling::say(const QString &anchor, QByteArrayView key)
{
    const auto found = m_words.find(anchor);
    if (found == m_words.end())
        return;
    std::vector<Word> &words = *found;
    words.erase(std::remove_if(words.begin(), words.end(),
                               [key](const Word &word) { return word.key == key; }),
                words.end());
    if (words.empty())
        m_words.erase(found);
}

const Json *Spelling::extension(const QString &anchor, QByteArrayView key) const
{
    const Word *word = find(anchor, key);
    return word != nullptr && !word->plain && word->written ? &*word->written : nullptr;
}

void Spelling::setExtension(const QString &anchor, QByteArrayView key, const Json &value)
{
    say(anchor, key);
    add(anchor, {key.toByteArray(), {}, value});
}

void Spelling::add(const QString &anchor, Word word)
{
    m_words[anchor].push_back(std::move(word));
}

void Spelling::rename(const QString &from, const QString &to)
{
    const QStringList anchors = m_words.keys();
    for (const QString &anchor : anchors) {
        const bool below = anchor.startsWith(from + u'.') || anchor.startsWith(from + u'[');
        if (anchor == from || below)
            m_words.insert(to + anchor.mid(from.size()), m_words.take(anchor));
    }
}

QString itemAnchor(const QString &id)
{
    return u"item "_s + quoted(id);
}

QString sectionAnchor(const QString &id)
{
    return u"section "_s + quoted(id);
}

QString clauseAnchor(const QString &item, const QString &clause)
{
    return itemAnchor(item) + u".clauses["_s + quoted(clause) + u']';
}

} // namespace core
