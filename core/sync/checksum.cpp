// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/checksum.h"

#include "core/sync/typeable.h"

namespace core {

namespace {

constexpr int hashLetters = 19;
constexpr int allLetters = hashLetters + 1;
constexpr unsigned fieldSize = 32;
constexpr unsigned polynomial = 0x25; ///< x⁵ + x² + 1: x generates all 31 elements but zero
constexpr unsigned generator = 2;
constexpr int order = 31;

unsigned product(unsigned a, unsigned b)
{
    unsigned sum = 0;
    for (; b != 0; b >>= 1U) {
        if ((b & 1U) != 0)
            sum ^= a;
        a <<= 1U;
        if (a >= fieldSize)
            a ^= polynomial;
    }
    return sum;
}

unsigned weight(int place)
{
    unsigned power = 1;
    for (; place > 0; --place)
        power = product(power, generator);
    return power;
}

unsigned numberOf(QChar letter)
{
    return static_cast<unsigned>(QString::fromUtf16(typeableLetters).indexOf(letter));
}

unsigned weightedSum(const QString &letters)
{
    unsigned sum = 0;
    for (int place = 0; place < letters.size(); ++place)
        sum ^= product(weight(place), numberOf(letters.at(place)));
    return sum;
}

} // namespace

QString checksumOf(const Hash &hash)
{
    QString letters = typedLetters(typeable(hash, hashLetters));
    // The last letter times its weight makes the sum zero; dividing is multiplying by what is left
    // of the order.
    const unsigned last = product(weightedSum(letters), weight(order - hashLetters));
    letters += QChar(typeableLetters[last]);
    return inFives(letters);
}

TypedChecksum compareChecksum(const QString &typed, const QString &checksum)
{
    const QString letters = typedLetters(typed);
    if (letters.size() != allLetters || weightedSum(letters) != 0)
        return TypedChecksum::Mistyped;
    return inFives(letters) == checksum ? TypedChecksum::Fits : TypedChecksum::OfAnother;
}

} // namespace core
