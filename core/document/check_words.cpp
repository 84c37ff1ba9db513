// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check_words.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

const CheckWords &checkWords()
{
    static const CheckWords words = {
        {u"以上"_s, u"以下"_s},
        {u"含"_s, u"本数"_s, u"本级"_s},
        {u"情形"_s, u"情况"_s, u"问题"_s, u"各"_s,   u"事项"_s, u"条件"_s, u"所述"_s,
         u"内容"_s, u"要求"_s, u"简称"_s, u"行为"_s, u"规定"_s, u"几"_s,   u"材料"_s,
         u"资料"_s, u"指标"_s, u"标准"_s, u"任务"_s, u"措施"_s, u"环节"_s, u"程序"_s,
         u"工作"_s, u"项目"_s, u"之一"_s, u"任一"_s, u"任何"_s, u"决策"_s, u"制度"_s,
         u"统称"_s, u"称"_s,   u"均"_s,   u"都"_s,   u"两"_s,   u"三项"_s, u"所列"_s},
        {u"有"_s, u"按"_s, u"照"_s, u"对"_s, u"将"_s, u"除"_s, u"和"_s, u"在"_s, u"述"_s},
        {u"信访"_s, u"上访"_s, u"举报"_s, u"投诉"_s},
        {u"会议"_s, u"活动"_s, u"照片"_s, u"简报"_s, u"报道"_s, u"信息"_s},
        {u"会议室"_s, u"活动室"_s, u"活动场所"_s, u"活动阵地"_s, u"活动中心"_s, u"活动场地"_s,
         u"信息化"_s, u"信息公开"_s, u"信息系统"_s, u"信息安全"_s, u"个人信息"_s, u"信息平台"_s},
        {u"资料"_s, u"档案"_s, u"台账"_s, u"台帐"_s},
        {u"、"_s, u"，"_s, u","_s, u"；"_s, u";"_s, u"/"_s, u"／"_s, u"和"_s, u"及"_s, u"与"_s,
         u"\n"_s},
        {u"不扣"_s, u"折扣"_s, u"克扣"_s, u"抵扣"_s, u"代扣"_s, u"扣缴"_s, u"扣除最"_s, u"不再扣"_s,
         u"不予扣"_s},
        {u"钟"_s, u"之"_s, u"别"_s, u"类"_s, u"级"_s, u"工"_s, u"管"_s, u"支"_s, u"公"_s, u"部"_s,
         u"析"_s, u"布"_s, u"配"_s, u"解"_s, u"为"_s, u"组"_s, u"区"_s, u"片"_s},
        {u"个月"_s, u"个工作日"_s, u"个小时"_s, u"个季度"_s, u"个学期"_s, u"个自然日"_s,
         u"个星期"_s},
        {u"员"_s, u"立"_s, u"果"_s, u"功"_s, u"效"_s, u"本"_s, u"为"_s, u"长"_s, u"年"_s, u"品"_s,
         u"熟"_s, u"交"_s, u"份"_s, u"型"_s},
    };
    return words;
}

bool holdsOneOf(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](const QString &word) { return text.contains(word); });
}

namespace {

/// Whether the word that stands at `at` is part of one of the exceptions.
bool isInside(QStringView text, qsizetype at, const QString &word, const QStringList &exceptions)
{
    return std::any_of(exceptions.begin(), exceptions.end(), [&](const QString &exception) {
        const qsizetype within = exception.indexOf(word);
        return within >= 0 && at >= within && text.mid(at - within).startsWith(exception);
    });
}

} // namespace

QString firstOutside(const QString &text, const QStringList &words, const QStringList &exceptions)
{
    for (const QString &word : words)
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
            if (!isInside(text, at, word, exceptions))
                return word;
    return {};
}

} // namespace core
