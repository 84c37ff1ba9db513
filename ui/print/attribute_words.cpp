// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/attribute_words.h"

#include "ui/print/words.h"

using namespace Qt::StringLiterals;

namespace ui {

QStringList attributeKeys()
{
    return {u"members"_s,     u"households"_s, u"population"_s,   u"collectiveIncome"_s,
            u"serviceArea"_s, u"staff"_s,      u"newlyFounded"_s, u"hasOwnPremises"_s};
}

QStringList attributeNames()
{
    QStringList names;
    for (const QString &key : attributeKeys())
        names.append(attributeName(key));
    return names;
}

QString attributeKey(const QString &typed)
{
    static const QStringList places = {u"county"_s, u"township"_s, u"sector"_s, u"affiliation"_s,
                                       u"department"_s};
    for (const QString &key : attributeKeys() + places)
        if (typed.compare(attributeName(key), Qt::CaseInsensitive) == 0)
            return key;
    return typed;
}

bool isYesOrNo(const QString &attribute)
{
    return attribute == u"newlyFounded" || attribute == u"hasOwnPremises";
}

} // namespace ui
