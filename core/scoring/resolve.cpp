// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/resolve.h"

#include "core/scoring/reads.h"

#include <QDate>
#include <QHash>

namespace core {
namespace {

using namespace Qt::StringLiterals;

RuleProblem problemAt(const Place &place, RuleProblem::Kind kind, const QString &detail,
                      const QString &name)
{
    RuleProblem problem;
    problem.kind = kind;
    problem.path = place.path;
    problem.section = place.section ? place.section->id : QString();
    problem.item = place.item ? place.item->id : QString();
    problem.clause = place.clause ? place.clause->id : QString();
    problem.detail = detail;
    problem.name = name;
    return problem;
}

class Resolver
{
public:
    explicit Resolver(Standard &standard) : m_standard(standard)
    {
        for (const Item *item : itemsOf(standard))
            m_items.insert(item->id, item);
        for (const Section *section : sectionsOf(standard))
            m_sections.insert(section->id, section);
    }

    std::vector<RuleProblem> run();

private:
    void unknown(const Place &place, const QString &what, const QString &name);
    void mismatch(const Place &place, const QString &detail);
    const Clause *findClause(const Place &place, const QString &item, const QString &input);
    std::int32_t grade(const Place &place, const QString &name);
    void resolve(const Place &place, Reference &reference);
    void resolve(const Place &place, Condition &compare);
    void resolveLeft(const Place &place, Condition &compare);
    void resolveInputWord(const Place &place, const Clause &clause, Condition &compare);
    void checkPercent(const Place &place, const Condition &compare);
    void checkWord(const Place &place, Condition &compare);
    void resolveLevels(std::vector<LevelRule> &levels, const Place &place);
    void resolveItem(Item &item, const Place &place);
    void resolveGrading();
    void resolveRankItems(Clause &clause, const Place &place);
    bool itemHasLevels(std::int32_t ordinal) const;

    Standard &m_standard;
    QHash<QString, const Item *> m_items;
    QHash<QString, const Section *> m_sections;
    std::vector<RuleProblem> m_problems;
};

void Resolver::unknown(const Place &place, const QString &what, const QString &name)
{
    m_problems.push_back(
        problemAt(place, RuleProblem::Kind::Unknown, u"there is no "_s + what + u' ' + name, name));
}

void Resolver::mismatch(const Place &place, const QString &detail)
{
    m_problems.push_back(problemAt(place, RuleProblem::Kind::Mismatch, detail, {}));
}

std::int32_t Resolver::grade(const Place &place, const QString &name)
{
    const auto found = m_standard.grading.grades.indexOf(name);
    if (found < 0)
        unknown(place, u"grade"_s, name);
    return static_cast<std::int32_t>(found);
}

const Clause *Resolver::findClause(const Place &place, const QString &item, const QString &input)
{
    const Item *owner = item.isEmpty() ? place.item : m_items.value(item);
    if (!owner) {
        unknown(place, item.isEmpty() ? u"item around the input"_s : u"item"_s,
                item.isEmpty() ? input : item);
        return nullptr;
    }
    for (const Clause &clause : owner->clauses) {
        if (clause.id == input && clause.input != InputType::None)
            return &clause;
    }
    unknown(place, u"input"_s, owner->id + u'.' + input);
    return nullptr;
}

void Resolver::resolve(const Place &place, Reference &reference)
{
    if (reference.kind == Reference::Kind::Input) {
        const Clause *clause = findClause(place, reference.item, reference.input);
        if (!clause)
            return;
        reference.clauseOrdinal = clause->ordinal;
        if (clause->input == InputType::Choice || clause->input == InputType::Text)
            mismatch(place, u"the input %1 is no number"_s.arg(clause->id));
    }
    if (reference.kind == Reference::Kind::PreviousItem && !m_items.contains(reference.item))
        unknown(place, u"item"_s, reference.item);
}

void Resolver::resolveLeft(const Place &place, Condition &compare)
{
    if (compare.left == Condition::Left::Input) {
        const Clause *clause = findClause(place, compare.name, compare.input);
        if (!clause)
            return;
        compare.clauseOrdinal = clause->ordinal;
        resolveInputWord(place, *clause, compare);
    } else if (compare.left == Condition::Left::Item) {
        const Item *item = m_items.value(compare.name);
        if (!item) {
            unknown(place, u"item"_s, compare.name);
            return;
        }
        compare.itemOrdinal = item->ordinal;
        if (item->kind == ItemKind::Gate &&
            (item->clauses.empty() || item->clauses.front().input == InputType::None))
            mismatch(place, u"the gate %1 has no input to read"_s.arg(item->id));
        else if (item->kind == ItemKind::Gate)
            compare.clauseOrdinal = item->clauses.front().ordinal;
        if (item->kind == ItemKind::Gate && item->levels.empty() && !item->clauses.empty())
            resolveInputWord(place, item->clauses.front(), compare);
    } else if (compare.left == Condition::Left::Section) {
        const Section *section = m_sections.value(compare.name);
        if (section)
            compare.sectionOrdinal = section->ordinal;
        else
            unknown(place, u"section"_s, compare.name);
    }
}

void Resolver::resolveInputWord(const Place &place, const Clause &clause, Condition &compare)
{
    const bool word = compare.right == Condition::Right::Word;
    if (word && clause.input == InputType::Date) {
        const QDate date = QDate::fromString(compare.word, Qt::ISODate);
        compare.right = Condition::Right::Reference;
        compare.reference.kind = Reference::Kind::Date;
        if (date.isValid())
            compare.reference.number = wholeMeasure(date.toJulianDay());
        else
            mismatch(place, u"%1 is no date"_s.arg(compare.word));
        return;
    }
    if (clause.input == InputType::Choice && word) {
        for (std::size_t n = 0; n < clause.rule.options.size(); ++n) {
            if (clause.rule.options[n].id == compare.word)
                compare.wordOrdinal = static_cast<std::int32_t>(n);
        }
        if (compare.wordOrdinal < 0)
            unknown(place, u"option"_s, compare.word);
    }
    const bool wordy = clause.input == InputType::Choice || clause.input == InputType::Text;
    if (wordy != word || (wordy && compare.comparison != Condition::Comparison::Is))
        mismatch(place, u"the input %1 cannot be compared so"_s.arg(clause.id));
    if (compare.right == Condition::Right::Percent && clause.input != InputType::Ratio)
        mismatch(place, u"only a ratio is compared with percent"_s);
    if (compare.right == Condition::Right::Flag && clause.input != InputType::Check)
        mismatch(place, u"only a check is true or false"_s);
}

bool Resolver::itemHasLevels(std::int32_t ordinal) const
{
    for (const Item *item : m_items) {
        if (item->ordinal == ordinal)
            return !item->levels.empty();
    }
    return false;
}

void Resolver::checkWord(const Place &place, Condition &compare)
{
    using Left = Condition::Left;
    const bool ordered = compare.comparison != Condition::Comparison::Is;
    const bool gate = compare.left == Left::Item && compare.clauseOrdinal >= 0;
    if (gate && !itemHasLevels(compare.itemOrdinal))
        return; // judged as an input already
    if (compare.left == Left::Held || compare.left == Left::Section || compare.left == Left::Item)
        compare.wordOrdinal = grade(place, compare.word);
    else if (compare.left != Left::Input && (compare.left != Left::Attribute || ordered))
        mismatch(place, u"a word cannot be compared so"_s);
}

void Resolver::checkPercent(const Place &place, const Condition &compare)
{
    using Left = Condition::Left;
    if (compare.left == Left::Attribute || compare.left == Left::Year || compare.left == Left::Held)
        mismatch(place, u"percent is of possible points, or of a ratio"_s);
}

void Resolver::resolve(const Place &place, Condition &compare)
{
    resolveLeft(place, compare);
    const bool resolvable = compare.left == Condition::Left::Item ? compare.itemOrdinal >= 0 : true;
    if (!resolvable)
        return;
    switch (compare.right) {
    case Condition::Right::Reference:
        resolve(place, compare.reference);
        if (compare.left == Condition::Left::Held)
            mismatch(place, u"a held grade is compared with a grade"_s);
        break;
    case Condition::Right::Percent:
        checkPercent(place, compare);
        break;
    case Condition::Right::Word:
        checkWord(place, compare);
        break;
    case Condition::Right::Flag:
        if (compare.comparison != Condition::Comparison::Is ||
            (compare.left != Condition::Left::Input && compare.left != Condition::Left::Attribute &&
             compare.clauseOrdinal < 0))
            mismatch(place, u"only a check or an attribute is true or false"_s);
        break;
    }
}

void Resolver::resolveLevels(std::vector<LevelRule> &levels, const Place &place)
{
    for (std::size_t n = 0; n < levels.size(); ++n) {
        Place at = place;
        at.path += u".levels["_s + QString::number(n) + u"].grade"_s;
        levels[n].gradeOrdinal = grade(at, levels[n].grade);
    }
}

void Resolver::resolveRankItems(Clause &clause, const Place &place)
{
    clause.rule.rank.itemOrdinals.clear();
    for (const QString &id : clause.rule.rank.items) {
        const Item *item = m_items.value(id);
        if (item)
            clause.rule.rank.itemOrdinals.push_back(item->ordinal);
        else
            unknown(place, u"item"_s, id);
    }
}

void Resolver::resolveItem(Item &item, const Place &place)
{
    resolveLevels(item.levels, place);
    for (std::size_t n = 0; n < item.clauses.size(); ++n) {
        Place at = place;
        at.path += u".clauses["_s + QString::number(n) + u']';
        at.clause = &item.clauses[n];
        if (!at.clause->group.isEmpty() && at.clause->groupOrdinal < 0) {
            Place group = at;
            group.path += u".group"_s;
            unknown(group, u"group"_s, at.clause->group);
        }
        at.path += u".rule.of"_s;
        resolveRankItems(*at.clause, at);
    }
}

void Resolver::resolveGrading()
{
    Grading &grading = m_standard.grading;
    Place place;
    for (std::size_t n = 0; n < grading.rules.size(); ++n) {
        place.path = u"$.grading.rules[%1].grade"_s.arg(n);
        grading.rules[n].gradeOrdinal = grade(place, grading.rules[n].grade);
    }
    for (std::size_t n = 0; n < grading.vetoes.size(); ++n) {
        VetoRule &veto = grading.vetoes[n];
        place.path = u"$.grading.vetoes[%1].item"_s.arg(n);
        const Item *item = m_items.value(veto.item);
        if (item)
            veto.itemOrdinal = item->ordinal;
        else
            unknown(place, u"item"_s, veto.item);
        place.path = u"$.grading.vetoes[%1].grade"_s.arg(n);
        if (!veto.grade.isEmpty())
            veto.gradeOrdinal = grade(place, veto.grade);
    }
    for (std::size_t n = 0; n < grading.quotas.size(); ++n) {
        place.path = u"$.grading.quota[%1].grade"_s.arg(n);
        grade(place, grading.quotas[n].grade);
    }
    for (std::size_t n = 0; n < m_standard.mix.size(); ++n) {
        place.path = u"$.mix[%1].level"_s.arg(n);
        if (!m_standard.levels.contains(m_standard.mix[n].level))
            unknown(place, u"level"_s, m_standard.mix[n].level);
    }
}

std::vector<RuleProblem> Resolver::run()
{
    visitSections(m_standard, [this](Section &section, const Place &place) {
        resolveLevels(section.levels, place);
        for (std::size_t n = 0; n < section.items.size(); ++n) {
            Place at = place;
            at.path += u".items["_s + QString::number(n) + u']';
            at.item = &section.items[n];
            resolveItem(section.items[n], at);
        }
    });
    visitReads(
        m_standard,
        {[this](const Place &place, Reader, Condition &condition) {
             visitCompares(condition, place.path, [&](Condition &compare, const QString &path) {
                 Place at = place;
                 at.path = path;
                 resolve(at, compare);
             });
         },
         [this](const Place &place, Reader, Reference &reference) { resolve(place, reference); }});
    resolveGrading();
    return std::move(m_problems);
}
} // namespace

std::vector<RuleProblem> resolveNames(Standard &standard)
{
    return Resolver(standard).run();
}

} // namespace core
