// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_rows.h"

namespace core {

using namespace Qt::StringLiterals;

const std::vector<KeyedColumn> &itemKeys()
{
    static const std::vector<KeyedColumn> keys = {
        {"id", u"item.id"_s},
        {"number", u"item.number"_s},
        {"text", u"item.text"_s},
        {"points", u"item.points"_s},
        {"kind", u"item.kind"_s},
        {"start", u"item.start"_s},
        {"floor", u"item.floor"_s},
        {"ceiling", u"item.ceiling"_s},
        {"method", u"item.method"_s},
        {"evidence", u"item.evidence"_s},
        {"department", u"item.department"_s},
        {"appliesIf", u"item.appliesIf"_s},
        {"notApplicable", u"item.notApplicable"_s},
        {"groups", u"item.groups"_s},
        {"levels", u"item.levels"_s},
    };
    return keys;
}

const std::vector<KeyedColumn> &clauseKeys()
{
    static const std::vector<KeyedColumn> keys = {
        {"id", u"clause.id"_s},
        {"text", u"clause.text"_s},
        {"group", u"clause.group"_s},
        {"when", u"clause.when"_s},
        {"department", u"clause.department"_s},
    };
    return keys;
}

const std::vector<KeyedColumn> &inputKeys()
{
    static const std::vector<KeyedColumn> keys = {
        {"type", u"input.type"_s}, {"label", u"input.label"_s}, {"unit", u"input.unit"_s}};
    return keys;
}

const std::vector<KeyedColumn> &headKeys()
{
    static const std::vector<KeyedColumn> keys = {
        {"title", u"title"_s}, {"code", u"code"_s},     {"sector", u"sector"_s},
        {"year", u"year"_s},   {"id", u"id"_s},         {"revision", u"revision"_s},
        {"kind", u"kind"_s},   {"levels", u"levels"_s}, {"mix", u"mix"_s},
    };
    return keys;
}

const std::vector<KeyedColumn> &totalKeys()
{
    static const std::vector<KeyedColumn> keys = {
        {"of", u"total.of"_s},
        {"floor", u"total.floor"_s},
        {"ceiling", u"total.ceiling"_s},
        {"renormalise", u"total.renormalise"_s},
    };
    return keys;
}

const std::vector<KeyedColumn> &partKeys()
{
    static const std::vector<KeyedColumn> keys = {
        {"kind", u"part.kind"_s}, {"title", u"section.title"_s}, {"points", u"section.points"_s}};
    return keys;
}

const std::vector<KeyedColumn> &sectionKeys()
{
    static const std::vector<KeyedColumn> keys = {
        {"id", u"section.id"_s},         {"number", u"section.number"_s},
        {"title", u"section.title"_s},   {"points", u"section.points"_s},
        {"base", u"section.base"_s},     {"aggregate", u"section.aggregate"_s},
        {"by", u"section.by"_s},         {"weight", u"section.weight"_s},
        {"floor", u"section.floor"_s},   {"ceiling", u"section.ceiling"_s},
        {"levels", u"section.levels"_s},
    };
    return keys;
}

const std::vector<KeyedColumn> &gradeRuleKeys()
{
    static const std::vector<KeyedColumn> keys = {{"grade", u"grading.grade"_s},
                                                  {"when", u"grading.when"_s}};
    return keys;
}

const std::vector<KeyedColumn> &vetoKeys()
{
    static const std::vector<KeyedColumn> keys = {{"item", u"grading.item"_s},
                                                  {"effect", u"grading.effect"_s},
                                                  {"grade", u"grading.grade"_s}};
    return keys;
}

const std::vector<KeyedColumn> &classKeys()
{
    static const std::vector<KeyedColumn> keys = {{"top", u"grading.share"_s},
                                                  {"points", u"grading.points"_s}};
    return keys;
}

const std::vector<KeyedColumn> &quotaKeys()
{
    static const std::vector<KeyedColumn> keys = {
        {"grade", u"grading.grade"_s},       {"share", u"grading.share"_s},
        {"within", u"grading.within"_s},     {"base", u"grading.base"_s},
        {"rounding", u"grading.rounding"_s}, {"ties", u"grading.ties"_s}};
    return keys;
}

} // namespace core
