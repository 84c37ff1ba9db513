// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace core {

/// All words by which the check of a standard judges its texts. Official sheets are in Chinese;
/// this is the one place to change when their language changes. Pure; any thread.
struct CheckWords
{
    QStringList ends;        ///< 以上, 以下: does the end itself belong to it?
    QStringList endSaid;     ///< 含, 本数: it is said
    QStringList notAnEnd;    ///< 以上情形, 以下简称: no threshold, what follows the word
    QStringList demonstrate; ///< 有以下, 按以上: nor is this, what stands before it
    QStringList complaints;  ///< petitions and reports
    QStringList activities;  ///< meetings, photographs, press reports
    QStringList places; ///< 会议室, 活动场所, 信息公开: words that hold an activity's and are none
    QStringList files;       ///< methods that look at files only
    QStringList methodEnds;  ///< what separates methods
    QStringList notDeducted; ///< 不扣, 折扣: no deduction
    QStringList notPoints;   ///< 分钟, 分别: what follows 分 when it counts no points
    QStringList spans;       ///< 个月, 个小时: a span of time, although 个 counts things too
    QStringList notShare;    ///< 成员, 成立: what follows 成 when it is no tenth
};

const CheckWords &checkWords();

/// True when one of the words stands in the text.
bool holdsOneOf(QStringView text, const QStringList &words);
/// The first of the words that stands in the text outside of all `exceptions`, else empty.
QString firstOutside(const QString &text, const QStringList &words, const QStringList &exceptions);

} // namespace core
