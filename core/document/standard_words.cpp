// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/standard_words.h"

namespace core {

using namespace Qt::StringLiterals;

const QStringList &ruleWords()
{
    static const QStringList words = {
        u"each"_s,  u"once"_s,  u"require"_s, u"zero"_s,  u"choice"_s,  u"judge"_s, u"shortfall"_s,
        u"slope"_s, u"tiers"_s, u"share"_s,   u"votes"_s, u"convert"_s, u"rank"_s,  u"record"_s};
    return words;
}

const QStringList &inputWords()
{
    static const QStringList words = {u"count"_s,  u"number"_s, u"ratio"_s, u"check"_s,
                                      u"choice"_s, u"points"_s, u"votes"_s, u"matters"_s,
                                      u"text"_s,   u"date"_s};
    return words;
}

const QStringList &kindWords()
{
    static const QStringList words = {u"scored"_s, u"bonus"_s, u"penalty"_s,
                                      u"veto"_s,   u"gate"_s,  u"information"_s};
    return words;
}

const QStringList &policyWords()
{
    static const QStringList words = {u"full"_s, u"zero"_s, u"exclude"_s, u"peer-mean"_s,
                                      u"forbidden"_s};
    return words;
}

const QStringList &aggregateWords()
{
    static const QStringList words = {u"sum"_s, u"average"_s, u"highest"_s, u"lowest"_s};
    return words;
}

const QStringList &comparisonWords()
{
    static const QStringList words = {u"is"_s, u"atLeast"_s, u"above"_s, u"atMost"_s, u"below"_s};
    return words;
}

const QStringList &slopeStepWords()
{
    static const QStringList words = {u"continuous"_s, u"whole"_s, u"up"_s};
    return words;
}

const QStringList &slopeSideWords()
{
    static const QStringList words = {u"below"_s, u"above"_s};
    return words;
}

const QStringList &rankOrderWords()
{
    static const QStringList words = {u"descending"_s, u"ascending"_s};
    return words;
}

const QStringList &rankTiesWords()
{
    static const QStringList words = {u"competition"_s, u"dense"_s, u"average"_s};
    return words;
}

const QStringList &effectWords()
{
    static const QStringList words = {u"cap"_s, u"worst"_s, u"suspend"_s};
    return words;
}

const QStringList &roundingWords()
{
    static const QStringList words = {u"down"_s, u"up"_s, u"half"_s};
    return words;
}

const QStringList &renormaliseWords()
{
    static const QStringList words = {u"total"_s, u"section"_s};
    return words;
}

const QStringList &weakestWords()
{
    static const QStringList words = {u"items"_s, u"sections"_s};
    return words;
}

const QStringList &peerWords()
{
    static const QStringList words = {u"mean"_s, u"highest"_s, u"lowest"_s};
    return words;
}

} // namespace core
