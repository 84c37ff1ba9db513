// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/condition.h"

namespace core {

struct GradeRule
{
    QString grade;
    Condition when;
    std::int32_t gradeOrdinal = -1;
};

enum class Weakest : std::uint8_t
{
    None,
    Items,
    Sections,
};

struct VetoRule
{
    enum class Effect : std::uint8_t
    {
        Cap,
        Worst,
        Suspend,
    };

    QString item;
    Effect effect = Effect::Worst;
    QString grade; ///< of Cap
    std::int32_t itemOrdinal = -1;
    std::int32_t gradeOrdinal = -1;
};

struct RankClass
{
    Measure top; ///< percent
    Points points;
};

struct Quota
{
    QString grade;
    Measure share; ///< percent
    QStringList within;
    bool ofOrganizations = false; ///< base: the number given, not the complete ones
    enum class Rounding : std::uint8_t
    {
        Down,
        Up,
        Half,
    } rounding = Rounding::Down;
    bool tiesIn = false;
};

/// How a total becomes a grade. Grade ordinals count from the best, 0.
struct Grading
{
    QStringList grades; ///< best first
    std::vector<GradeRule> rules;
    Weakest weakest = Weakest::None;
    std::vector<VetoRule> vetoes;
    QStringList rankWithin;
    std::vector<RankClass> rankClasses; ///< empty: none
    std::vector<Quota> quotas;

    std::int32_t ordinalOf(const QString &grade) const ///< −1: none of them
    {
        return static_cast<std::int32_t>(grades.indexOf(grade));
    }
};
} // namespace core
