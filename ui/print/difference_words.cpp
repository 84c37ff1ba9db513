// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/difference_words.h"

#include "core/document/json_text.h"
#include "core/document/standard_reader.h"
#include "ui/print/difference_places.h"
#include "ui/print/phrases.h"
#include "ui/print/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Difference
{
    Q_DECLARE_TR_FUNCTIONS(Difference)
};

using core::Descent;
using core::Side;

/// A whole text on one side, or the difference of two.
std::vector<core::TextPiece> piecesOf(const QString &before, const QString &after)
{
    if (before.isEmpty() && after.isEmpty())
        return {};
    if (before.isEmpty())
        return {{Side::Newer, after}};
    return after.isEmpty() ? std::vector<core::TextPiece>{{Side::Older, before}}
                           : core::textDifference(before, after);
}

/// One revision: its document and what can be read of it.
struct Revision
{
    explicit Revision(const core::Json &json)
    {
        core::UncheckedStandard reading = core::readUnchecked(json);
        core::checked(reading); // fills in the ordinals that words are made of
        standard = std::move(reading.standard);
        for (const core::Item *item : core::itemsOf(standard))
            items.emplace(item->id, item);
    }

    const core::Item *item(const QString &id) const
    {
        const auto found = items.find(id);
        return found == items.end() ? nullptr : found->second;
    }

    core::Standard standard;
    std::map<QString, const core::Item *> items;
};

const core::Clause *clauseOf(const core::Item *item, const QString &id)
{
    if (item != nullptr)
        for (const core::Clause &clause : item->clauses)
            if (clause.id == id)
                return &clause;
    return nullptr;
}

/// The lines of one item that both revisions have.
class ItemLines
{
public:
    ItemLines(const Revision &older, const core::Item *before, const Revision &newer,
              const core::Item *after)
        : m_older(older)
        , m_newer(newer)
        , m_before(before)
        , m_after(after)
    {
    }

    void take(const core::ValueChange &change);

    std::vector<DifferenceLine> lines() { return std::move(m_lines); }

private:
    void takeClause(const QString &id, const QString &rest, const core::ValueChange &change);
    void add(const QString &what, std::vector<core::TextPiece> pieces);
    QString clauseName(const QString &id) const;
    QString ruleOf(const Revision &revision, const core::Item *item, const QString &id) const;
    QString whenOf(const Revision &revision, const core::Item *item, const QString &id) const;

    const Revision &m_older;
    const Revision &m_newer;
    const core::Item *m_before;
    const core::Item *m_after;
    QSet<QString> m_rules; ///< clauses whose rule was told
    std::vector<DifferenceLine> m_lines;
};

void ItemLines::add(const QString &what, std::vector<core::TextPiece> pieces)
{
    if (!pieces.empty())
        m_lines.push_back({what, std::move(pieces)});
}

QString ItemLines::clauseName(const QString &id) const
{
    const core::Item *item = clauseOf(m_after, id) ? m_after : m_before;
    const core::Clause *clause = clauseOf(item, id);
    if (clause == nullptr)
        return Difference::tr("Clause %1").arg(id);
    return Difference::tr("Clause %1").arg(clause - item->clauses.data() + 1);
}

QString ItemLines::ruleOf(const Revision &revision, const core::Item *item, const QString &id) const
{
    const core::Clause *clause = clauseOf(item, id);
    return clause == nullptr ? QString() : ruleWords(revision.standard, *item, *clause);
}

QString ItemLines::whenOf(const Revision &revision, const core::Item *item, const QString &id) const
{
    const core::Clause *clause = clauseOf(item, id);
    return clause == nullptr || !clause->when
               ? QString()
               : conditionWords(revision.standard, *clause->when, item);
}

void ItemLines::takeClause(const QString &id, const QString &rest, const core::ValueChange &change)
{
    const QString name = clauseName(id);
    const bool isRule = rest.startsWith(u".rule"_s) || rest.startsWith(u".input"_s);
    if (rest.isEmpty()) {
        const auto whole = [&](const Revision &revision, const core::Item *item) {
            const core::Clause *clause = clauseOf(item, id);
            return clause == nullptr ? QString()
                                     : sentencesText({clause->text, ruleOf(revision, item, id)});
        };
        add(name, piecesOf(whole(m_older, m_before), whole(m_newer, m_after)));
    } else if (rest == u".text") {
        add(Difference::tr("%1: text", "clause").arg(name), change.pieces);
    } else if (rest.startsWith(u".when"_s)) {
        add(Difference::tr("%1: when it counts", "clause").arg(name),
            piecesOf(whenOf(m_older, m_before, id), whenOf(m_newer, m_after, id)));
    } else if (isRule) {
        const QString before = ruleOf(m_older, m_before, id);
        const QString after = ruleOf(m_newer, m_after, id);
        if (before != after && !m_rules.contains(id))
            add(Difference::tr("%1: rule", "clause").arg(name), piecesOf(before, after));
        if (before == after)
            add(Difference::tr("%1: %2", "clause, field").arg(name, fieldName(rest.mid(1))),
                valuePieces(change));
        m_rules.insert(id);
    } else {
        add(Difference::tr("%1: %2", "clause, field").arg(name, fieldName(rest.mid(1))),
            valuePieces(change));
    }
}

void ItemLines::take(const core::ValueChange &change)
{
    static const QRegularExpression clause(u"^clauses\\[([^\\]]*)\\](.*)$"_s);
    const QRegularExpressionMatch match = clause.match(change.place);
    if (match.hasMatch())
        return takeClause(match.captured(1), match.captured(2), change);
    const auto applies = [](const Revision &revision, const core::Item *item) {
        return item == nullptr || !item->appliesIf
                   ? QString()
                   : conditionWords(revision.standard, *item->appliesIf, item);
    };
    if (change.place.startsWith(u"appliesIf"_s))
        return add(fieldName(u"appliesIf"_s),
                   piecesOf(applies(m_older, m_before), applies(m_newer, m_after)));
    if (change.place == u"section") {
        const auto caption = [](const Revision &revision, const std::optional<core::Json> &id) {
            return id ? sectionCaption(revision.standard, id->string()) : QString();
        };
        return add(fieldName(change.place), {{Side::Older, caption(m_older, change.before)},
                                             {Side::Newer, caption(m_newer, change.after)}});
    }
    add(fieldName(change.place), valuePieces(change));
}

/// All of an item that stands in one revision only.
std::vector<DifferenceLine> wholeItem(const Revision &revision, const core::Item &item, Side side)
{
    std::vector<DifferenceLine> lines = {{fieldName(u"text"_s), {{side, item.text}}}};
    if (item.hasPoints)
        lines.push_back({fieldName(u"points"_s), {{side, pointsText(item.points)}}});
    int number = 0;
    for (const core::Clause &clause : item.clauses)
        lines.push_back(
            {Difference::tr("Clause %1").arg(++number),
             {{side, sentencesText({clause.text, ruleWords(revision.standard, item, clause)})}}});
    return lines;
}

/// Grades and their conditions, a line each.
QString rulesOf(const core::Standard &standard)
{
    QStringList lines;
    for (const core::GradeRule &rule : standard.grading.rules)
        lines << (rule.when.kind == core::Condition::Kind::Always
                      ? Difference::tr("%1: all others", "grade").arg(gradeName(rule.grade))
                      : Difference::tr("%1: %2", "grade, condition")
                            .arg(gradeName(rule.grade), conditionWords(standard, rule.when)));
    return lines.join(u'\n');
}

class SheetMaker
{
public:
    SheetMaker(const core::Json &older, const core::Json &newer)
        : m_difference(core::differenceOf(older, newer))
        , m_older(older)
        , m_newer(newer)
    {
    }

    DifferenceSheet make() const;

private:
    DifferenceBlock head() const;
    DifferenceBlock blockOf(const core::ItemDifference &item) const;
    QString statusOf(const core::ItemLineage &lineage) const;
    QString numbersOf(const QStringList &before) const;
    QString summary() const;

    core::StandardDifference m_difference;
    Revision m_older;
    Revision m_newer;
};

DifferenceBlock SheetMaker::head() const
{
    DifferenceBlock block;
    block.isHead = true;
    block.text = Difference::tr("The standard itself");
    bool areRulesTold = false;
    for (const core::ValueChange &change : m_difference.head) {
        if (change.place == u"revision")
            continue; // it stands in the heads
        const bool areRules = change.place.startsWith(u"grading.rules"_s);
        if (areRules && areRulesTold)
            continue;
        areRulesTold = areRulesTold || areRules;
        const QString before = areRules ? rulesOf(m_older.standard) : QString();
        const QString after = areRules ? rulesOf(m_newer.standard) : QString();
        std::vector<core::TextPiece> pieces =
            areRules && before != after ? piecesOf(before, after) : valuePieces(change);
        if (!pieces.empty())
            block.lines.push_back(
                {placeName(change.place, m_older.standard, m_newer.standard), std::move(pieces)});
    }
    block.isSame = block.lines.empty();
    return block;
}

QString SheetMaker::numbersOf(const QStringList &before) const
{
    QStringList numbers;
    for (const QString &id : before) {
        const core::Item *item = m_older.item(id);
        numbers << (item == nullptr || item->number.isEmpty() ? id : item->number);
    }
    return listText(numbers);
}

QString SheetMaker::statusOf(const core::ItemLineage &lineage) const
{
    switch (lineage.descent) {
    case Descent::New:
        return Difference::tr("new");
    case Descent::Dropped:
        return Difference::tr("dropped");
    case Descent::Split:
        return Difference::tr("split off from %1", "number of an item")
            .arg(numbersOf(lineage.before));
    case Descent::Merged:
        return Difference::tr("merged from %1", "numbers of items").arg(numbersOf(lineage.before));
    case Descent::Kept:
        break;
    }
    QStringList words;
    if (lineage.reworded)
        words << Difference::tr("reworded");
    if (lineage.reweighted)
        words << Difference::tr("re-weighted");
    return words.isEmpty() ? Difference::tr("printed otherwise") : listText(words);
}

DifferenceBlock SheetMaker::blockOf(const core::ItemDifference &item) const
{
    DifferenceBlock block;
    block.number = item.number;
    block.text = item.text;
    block.descent = item.lineage.descent;
    block.isSame = item.isSame();
    if (block.isSame) {
        block.status = Difference::tr("unchanged");
        return block;
    }
    block.status = statusOf(item.lineage);
    const core::Item *before =
        item.lineage.before.isEmpty() ? nullptr : m_older.item(item.lineage.before.front());
    const core::Item *after = m_newer.item(item.lineage.item);
    if (block.descent == Descent::New && after != nullptr)
        block.lines = wholeItem(m_newer, *after, Side::Newer);
    if (block.descent == Descent::Dropped && before != nullptr)
        block.lines = wholeItem(m_older, *before, Side::Older);
    ItemLines lines(m_older, before, m_newer, after);
    for (const core::ValueChange &change : item.changes)
        lines.take(change);
    for (DifferenceLine &line : lines.lines())
        block.lines.push_back(std::move(line));
    return block;
}

QString SheetMaker::summary() const
{
    std::map<Descent, int> counts;
    int reworded = 0;
    int reweighted = 0;
    for (const core::ItemDifference &item : m_difference.items) {
        ++counts[item.lineage.descent];
        reworded += item.lineage.reworded ? 1 : 0;
        reweighted += item.lineage.reweighted ? 1 : 0;
    }
    QStringList facts;
    const auto add = [&facts](int count, const QString &words) {
        if (count > 0)
            facts << words;
    };
    add(reworded, Difference::tr("%n item(s) reworded", nullptr, reworded));
    add(reweighted, Difference::tr("%n item(s) re-weighted", nullptr, reweighted));
    add(counts[Descent::Split],
        Difference::tr("%n item(s) from a split", nullptr, counts[Descent::Split]));
    add(counts[Descent::Merged],
        Difference::tr("%n item(s) merged", nullptr, counts[Descent::Merged]));
    add(counts[Descent::New], Difference::tr("%n new item(s)", nullptr, counts[Descent::New]));
    add(counts[Descent::Dropped],
        Difference::tr("%n item(s) dropped", nullptr, counts[Descent::Dropped]));
    return facts.isEmpty() ? Difference::tr("The items are the same.")
                           : Difference::tr("%1.", "list of counts").arg(listText(facts));
}

DifferenceSheet SheetMaker::make() const
{
    DifferenceSheet sheet;
    sheet.title = m_newer.standard.title;
    sheet.older = Difference::tr("Revision %1").arg(m_older.standard.revision);
    sheet.newer = Difference::tr("Revision %1").arg(m_newer.standard.revision);
    if (m_older.standard.id != m_newer.standard.id) {
        const auto called = [](const core::Standard &standard, const QString &revision) {
            return Difference::tr("%1, %2", "title, revision").arg(standard.title, revision);
        };
        sheet.older = called(m_older.standard, sheet.older);
        sheet.newer = called(m_newer.standard, sheet.newer);
    }
    sheet.summary = summary();
    sheet.blocks.push_back(head());
    for (const core::ItemDifference &item : m_difference.items)
        sheet.blocks.push_back(blockOf(item));
    return sheet;
}

} // namespace

bool DifferenceLine::has(core::Side side) const
{
    return std::any_of(pieces.begin(), pieces.end(), [side](const core::TextPiece &piece) {
        return piece.side == side || piece.side == Side::Both;
    });
}

DifferenceSheet differenceSheet(const core::Json &older, const core::Json &newer)
{
    return SheetMaker(older, newer).make();
}

} // namespace ui
