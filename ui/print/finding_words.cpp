// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/finding_words.h"

#include "ui/print/finding_phrases.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

using Words = FindingPhrases;

QString value(const core::Finding &finding, const QString &name)
{
    return findingValue(finding, name);
}

QString namedReason(const core::Finding &finding)
{
    const QString name = value(finding, u"name"_s);
    return name.isEmpty() ? schemaWords(finding.text) : FindingWords::tr("“%1”").arg(name);
}

QString againReason(const core::Finding &finding)
{
    const QString id = value(finding, u"id"_s);
    return id.isEmpty() ? schemaWords(finding.text)
                        : FindingWords::tr("“%1” stands twice.").arg(id);
}

QString schemaReason(const core::Finding &finding)
{
    return schemaWords(finding.text);
}

QString nothingMore(const core::Finding &)
{
    return {};
}

QString tierReason(const core::Finding &finding)
{
    return FindingWords::tr("Tier %1 is covered by those before it.")
        .arg(value(finding, u"tier"_s));
}

QString gapReason(const core::Finding &finding)
{
    return FindingWords::tr("Values between %1 and %2 fall to no tier and earn 0.")
        .arg(value(finding, u"from"_s), value(finding, u"to"_s));
}

QString sumReason(const core::Finding &finding)
{
    return FindingWords::tr("It says %1 points and holds %2.")
        .arg(value(finding, u"printed"_s), value(finding, u"holds"_s));
}

QString numberReason(const core::Finding &finding)
{
    return FindingWords::tr("“%1” stands twice.").arg(value(finding, u"number"_s));
}

QString endReason(const core::Finding &finding)
{
    return FindingWords::tr("“%1”: does the end itself belong to it?")
        .arg(value(finding, u"words"_s));
}

QString unusedReason(const core::Finding &finding)
{
    return FindingWords::tr("No rule uses %1.").arg(value(finding, u"numbers"_s));
}

QString unreadReason(const core::Finding &finding)
{
    return value(finding, u"what"_s) == u"gate"
               ? FindingWords::tr("No condition reads this gate.")
               : FindingWords::tr("Nothing reads what is entered here.");
}

QString deadReason(const core::Finding &finding)
{
    const QString why = value(finding, u"why"_s);
    if (why == u"unnamed")
        return FindingWords::tr("The grading does not say what this veto does.");
    if (why == u"never")
        return FindingWords::tr("No answer makes it fire.");
    if (why == u"other-kind")
        return FindingWords::tr("The item named is no veto.");
    return FindingWords::tr("It bars nothing: the best grade stays open.");
}

QString unreachableReason(const core::Finding &finding)
{
    const QString most = value(finding, u"highest"_s);
    const QString grade = value(finding, u"grade"_s);
    return most.isEmpty() ? FindingWords::tr("Nobody can have the grade “%1”.").arg(grade)
                          : FindingWords::tr("Nobody can have the grade “%1”; nobody scores more "
                                             "than %2.")
                                .arg(grade, most);
}

QString shadowedReason(const core::Finding &finding)
{
    return FindingWords::tr("Wherever the rule for “%1” could hold, that for “%2” holds first.")
        .arg(value(finding, u"grade"_s), value(finding, u"by"_s));
}

QString wordReason(const core::Finding &finding)
{
    return FindingWords::tr("The text speaks of “%1”.").arg(value(finding, u"word"_s));
}

QString paperReason(const core::Finding &finding)
{
    return FindingWords::tr("%1 of the points are checked by files only.")
        .arg(value(finding, u"share"_s));
}

using WordTable = std::map<QString, Words>;

/// What keeps a document from being a standard, or a rule from being one.
WordTable ruleFaults()
{
    return {
        {u"schema"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "The document does not follow the form of a standard."),
          schemaReason,
          QT_TRANSLATE_NOOP("FindingWords", "Correct what stands at the place named.")}},
        {u"duplicate-id"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "Two things have the same id."), againReason,
          QT_TRANSLATE_NOOP(
              "FindingWords",
              "Give the newer one another id; the id of what was graded before stays.")}},
        {u"unknown-reference"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "It names something that does not exist."), namedReason,
          QT_TRANSLATE_NOOP("FindingWords", "Correct the name, or add what it names.")}},
        {u"circular"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "Rules refer to each other in a circle."), namedReason,
          QT_TRANSLATE_NOOP("FindingWords", "Let one of them stop reading the other.")}},
        {u"step-missing"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A slope must say how it steps."), nothingMore,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Choose: in proportion, completed steps only, or a begun step counts "
                            "as one.")}},
        {u"order-missing"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A ranking must say which end is better."), nothingMore,
          QT_TRANSLATE_NOOP(
              "FindingWords",
              "Choose whether the highest or the lowest value takes the first place.")}},
        {u"ties-missing"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "It must say what happens to ties."), nothingMore,
          QT_TRANSLATE_NOOP("FindingWords", "Choose what those share who have the same value.")}},
        {u"tier-overlap"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "No value can reach this tier."), tierReason,
          QT_TRANSLATE_NOOP("FindingWords", "Put the narrower tier first, or correct its bound.")}},
        {u"tier-gap"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "Some values fall between two tiers."), gapReason,
          QT_TRANSLATE_NOOP("FindingWords", "Close the gap, or write what the others earn.")}},
    };
}

/// What texts and printed numbers give away.
WordTable textFaults()
{
    return {
        {u"sum"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "The printed points differ from what the block holds."),
          sumReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Correct the printed sum or the points of the items; if the official "
                            "sheet has it so, it may stay.")}},
        {u"duplicate-number"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A printed number is there twice."), numberReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Number them apart; if the official sheet has it so, it may stay.")}},
        {u"end-unsaid"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "A threshold does not say whether its end is included."),
          endReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Write “or more (inclusive)” or “(exclusive)” behind it, and let the "
                            "rule say the same.")}},
        {u"method-missing"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "It is not said how this item is checked."),
          nothingMore,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Name the method: on the spot, in talks, by sample, in the files.")}},
        {u"sign"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "The text takes points off, the rule gives them."),
          nothingMore,
          QT_TRANSLATE_NOOP("FindingWords", "Write the points of the rule with a minus sign.")}},
        {u"number-unused"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "The text names a number that no rule uses."),
          unusedReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Compare the rule with the text: points, limit, threshold or step may "
                            "be missing.")}},
        {u"veto-basis"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A veto names no document that it stands on."),
          nothingMore,
          QT_TRANSLATE_NOOP("FindingWords", "Name the law or the document in the text: 《…》.")}},
    };
}

/// What has no effect, or the wrong one.
WordTable useFaults()
{
    return {
        {u"grade-unreachable"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A grade that nobody can have."), unreachableReason,
          QT_TRANSLATE_NOOP("FindingWords", "Correct its condition, or take the grade away.")}},
        {u"grade-shadowed"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A grade that an earlier rule takes away."),
          shadowedReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Put the rule of the better grade first, or correct its bounds.")}},
        {u"input-unread"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "Something is asked for that nothing reads."),
          unreadReason,
          QT_TRANSLATE_NOOP("FindingWords", "Use it in a condition, or stop asking for it.")}},
        {u"veto-dead"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A veto that changes nothing."), deadReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Name it in the grading with what it does, or take it away.")}},
        {u"complaint-penalty"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "Points are lost where people petition or report."),
          wordReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Judge how a matter was dealt with, not that somebody raised it.")}},
        {u"count-of-activity"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "Points for how often something was done or reported."),
          wordReason,
          QT_TRANSLATE_NOOP("FindingWords", "Judge what came of it, not how often it was done.")}},
        {u"paper-heavy"_s,
         {QT_TRANSLATE_NOOP("FindingWords",
                            "More than half of the points are checked by files only."),
          paperReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Let more items be checked on the spot, in talks or by sample.")}},
    };
}

const Words *wordsOf(const QString &code)
{
    static const WordTable all = [] {
        WordTable table = ruleFaults();
        table.merge(textFaults());
        table.merge(useFaults());
        return table;
    }();
    const auto found = all.find(code);
    return found == all.end() ? formPhrases(code) : &found->second;
}

/// As a pasted sheet leaves it: the clerk knows rules, not the key of a document.
bool isOfUnchosenRule(const core::Finding &finding)
{
    return finding.code == u"schema" && !finding.clause.isEmpty() &&
           finding.path.endsWith(u".rule");
}

} // namespace

QString findingValue(const core::Finding &finding, const QString &name)
{
    for (const auto &[key, text] : finding.values)
        if (key == name)
            return text;
    return {};
}

QString findingTitle(const core::Finding &finding)
{
    if (isOfUnchosenRule(finding))
        return FindingWords::tr("This clause has no rule yet.");
    const Words *words = wordsOf(finding.code);
    return words == nullptr ? finding.code : FindingWords::tr(words->title);
}

QString findingReason(const core::Finding &finding)
{
    if (isOfUnchosenRule(finding))
        return FindingWords::tr("What it earns or costs is not said.");
    const Words *words = wordsOf(finding.code);
    return words == nullptr ? finding.text : words->reason(finding);
}

QString findingProposal(const core::Finding &finding)
{
    if (isOfUnchosenRule(finding))
        return FindingWords::tr("Choose the rule that its text describes.");
    const Words *words = wordsOf(finding.code);
    return words == nullptr ? QString() : FindingWords::tr(words->proposal);
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
    if (!finding.cell.isEmpty())
        places.append(
            finding.sheet.isEmpty()
                ? FindingWords::tr("cell %1").arg(finding.cell)
                : FindingWords::tr("sheet “%1”, cell %2").arg(finding.sheet, finding.cell));
    else if (!finding.path.isEmpty())
        places.append(finding.path);
    return places.join(u"  "_s);
}

} // namespace ui
