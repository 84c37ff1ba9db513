// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/search_index.h"

#include <algorithm>
#include <memory>
#include <unicode/translit.h>
#include <unicode/unistr.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// ICU's romanisation; null when the installed ICU has none, then only names and codes are found.
const icu::Transliterator *hanLatin()
{
    static const std::unique_ptr<icu::Transliterator> rules = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            "Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return rules.get();
}

QChar initialOf(char32_t character)
{
    if (character < 0x80)
        return QChar(static_cast<char16_t>(character));
    const icu::Transliterator *rules = hanLatin();
    if (rules == nullptr)
        return {};
    icu::UnicodeString text(static_cast<UChar32>(character));
    rules->transliterate(text);
    const char16_t first = text.length() > 0 ? text.charAt(0) : u'\0';
    return first < 0x80 ? QChar(first) : QChar();
}

/// Smaller is better; −1 when the word does not occur.
int rankOf(const QString &word, const QString &name, const QString &code, const QString &initials)
{
    if (code == word)
        return 0;
    if (name.startsWith(word))
        return 1;
    if (initials.startsWith(word))
        return 2;
    if (code.startsWith(word))
        return 3;
    if (name.contains(word))
        return 4;
    if (code.contains(word))
        return 5;
    return initials.contains(word) ? 6 : -1;
}

} // namespace

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString SearchIndex::initialsOf(const QString &folded)
{
    QString initials;
    for (const char32_t character : folded.toStdU32String()) {
        auto known = m_initials.find(character);
        if (known == m_initials.end())
            known = m_initials.emplace(character, initialOf(character)).first;
        if (!known->second.isNull() && !known->second.isSpace())
            initials += known->second;
    }
    return initials;
}

void SearchIndex::add(const SearchEntry &entry)
{
    const QString name = folded(entry.title);
    m_keys.push_back({name, folded(entry.code), initialsOf(name)});
    m_entries.push_back(entry);
}

std::vector<const SearchEntry *> SearchIndex::find(const QString &typed, int most) const
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || most <= 0)
        return {};
    std::vector<std::pair<int, std::size_t>> hits;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        int rank = 0;
        for (const QString &word : words) {
            const int own = rankOf(word, m_keys[i].name, m_keys[i].code, m_keys[i].initials);
            rank = own < 0 ? -1 : std::max(rank, own);
            if (rank < 0)
                break;
        }
        if (rank >= 0)
            hits.emplace_back(rank, i);
    }
    const auto count = std::min(hits.size(), static_cast<std::size_t>(most));
    std::partial_sort(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(count), hits.end());
    std::vector<const SearchEntry *> found;
    for (std::size_t i = 0; i < count; ++i)
        found.push_back(&m_entries[hits[i].second]);
    return found;
}

} // namespace core
