// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/typeable.h"

namespace core {

namespace {

constexpr int bitsOfLetter = 5;
constexpr int lettersOfGroup = 5;

} // namespace

QString inFives(const QString &letters)
{
    QString text;
    for (qsizetype place = 0; place < letters.size(); ++place) {
        if (place > 0 && place % lettersOfGroup == 0)
            text += u'-';
        text += letters.at(place);
    }
    return text;
}

QString typeable(const Hash &hash, int letters)
{
    QString text;
    for (int place = 0; place < letters; ++place) {
        const int bit = place * bitsOfLetter;
        const auto at = static_cast<std::size_t>(bit / 8);
        const unsigned two = (static_cast<unsigned>(hash[at]) << 8) | hash[at + 1];
        text += QChar(typeableLetters[(two >> (11 - bit % 8)) & 31U]);
    }
    return inFives(text);
}

QString typedLetters(const QString &typed)
{
    static const QString known = QString::fromUtf16(typeableLetters);
    QString letters;
    for (const QChar letter : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (letter.isSpace() || letter.category() == QChar::Punctuation_Dash)
            continue;
        if (!known.contains(letter))
            return {};
        letters += letter;
    }
    return letters;
}

} // namespace core
