// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/finding_words.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

} // namespace

QString findingTitle(const core::Finding &finding)
{
    const std::vector<std::pair<QString, QString>> titles = {
        {u"schema"_s, FindingWords::tr("The document does not follow the form of a standard.")},
        {u"duplicate-id"_s, FindingWords::tr("Two things have the same id.")},
        {u"unknown-reference"_s, FindingWords::tr("It names something that does not exist.")},
        {u"circular"_s, FindingWords::tr("Rules refer to each other in a circle.")},
        {u"step-missing"_s, FindingWords::tr("A slope must say how it steps.")},
        {u"order-missing"_s, FindingWords::tr("A ranking must say which end is better.")},
        {u"ties-missing"_s, FindingWords::tr("It must say what happens to ties.")},
        {u"tier-overlap"_s, FindingWords::tr("No value can reach this tier.")},
        {u"tier-gap"_s, FindingWords::tr("Some values fall between two tiers.")},
        {u"sum"_s, FindingWords::tr("The printed points differ from what the block holds.")},
        {u"duplicate-number"_s, FindingWords::tr("A printed number is there twice.")},
    };
    for (const auto &[code, title] : titles)
        if (code == finding.code)
            return title;
    return finding.code;
}

QString severityName(core::Severity severity)
{
    return severity == core::Severity::Error ? FindingWords::tr("Error")
                                             : FindingWords::tr("Warning");
}

QString findingPlace(const core::Finding &finding)
{
    QStringList places;
    if (!finding.section.isEmpty() && finding.item.isEmpty())
        places.append(FindingWords::tr("section %1").arg(finding.section));
    if (!finding.item.isEmpty())
        places.append(FindingWords::tr("item %1").arg(finding.item));
    if (!finding.clause.isEmpty())
        places.append(FindingWords::tr("clause %1").arg(finding.clause));
    if (!finding.path.isEmpty())
        places.append(finding.path);
    return places.join(u"  "_s);
}

} // namespace ui
