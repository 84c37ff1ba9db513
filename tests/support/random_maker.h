// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/random_standard.h"

namespace core::test {

/// Something that a later condition may read.
struct Readable
{
    QString item;
    QString clause;
    QString type;
};

/// Makes one random standard; what later conditions may read is remembered on the way.
class RandomMaker
{
public:
    RandomMaker(Chance &chance, const Wishes &wishes) : m_chance(chance), m_wishes(wishes) {}

    Json standard();

private:
    bool once(std::int64_t in) { return m_chance.once(in); }

    QString text();
    QString word();
    Json points(std::int64_t least, std::int64_t most);
    Json measure(std::int64_t least, std::int64_t most);
    void worth(Json &object, std::int64_t sign);
    Json options(bool scored);
    Json variants();
    Json tiers();
    Json reference();
    Json compare(bool total);
    Json inputCompare(const Readable &readable);
    Json condition(int depth, bool total = false);
    Json levels();
    Json within();
    void cohortRule(Json &rule);
    QString plainRule(Json &rule, std::int64_t sign);
    QString measuredRule(Json &rule, std::int64_t sign);
    QString scaledRule(Json &rule, QString type); ///< without `limit` and `dividedBy`
    Json clause(const QString &item, int n, const QString &kind, bool grouped);
    Json item(const QString &kind);
    void itemSettings(Json &item, const QString &kind);
    Json section(int depth);
    Json part(int n);
    Json grading();
    void cohortGrading(Json &grading);
    Json total();

    Chance &m_chance;
    Wishes m_wishes;
    int m_items = 0;
    int m_sections = 0;
    bool m_sectionwise = false; ///< renormalise by section: no weights, sums only
    std::vector<Readable> m_readables;
    std::vector<QString> m_vetoes;
    std::vector<QString> m_doneItems;
    std::vector<QString> m_doneSections;
};

} // namespace core::test
