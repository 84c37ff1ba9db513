// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/decision_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace core {

int computedFor(int decided, Dice &dice)
{
    const int lot = dice.below(1000);
    if (decided == 0)
        return lot < 4 ? 1 : 0;
    if (decided == 1)
        return lot < 9 ? 0 : 1;
    return lot < 30 ? 1 : 2;
}

QString decisionDocument(const Round &round)
{
    return u"唐组评〔%1〕%2号"_s.arg(round.year).arg((round.ends.month() + 2) / 3);
}

QString decisionReason(const Decision &decision, Dice &dice)
{
    static const QStringList lower = {u"审定前查实存在未整改到位的问题，会议研究降一档。"_s,
                                      u"公示期间收到反映并经核实，会议研究降一档。"_s,
                                      u"抽查复核发现台账与实际不符，会议研究降一档。"_s};
    static const QStringList higher = {u"异议复核认定原扣分依据不足，予以更正。"_s,
                                       u"扣分事项属上级统一部署所致，会议研究予以采信。"_s};
    if (decision.grade == decision.computed)
        return {};
    return decision.grade > decision.computed ? dice.oneOf(lower) : dice.oneOf(higher);
}

} // namespace core
