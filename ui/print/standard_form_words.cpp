// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/standard_form_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct FormWords
{
    Q_DECLARE_TR_FUNCTIONS(FormWords)
};

QStringList sheetLines()
{
    return {
        FormWords::tr("# The sheets"),
        FormWords::tr("“%1” has a row for each setting of the standard: title, year, revision, "
                      "levels of assessors, total.")
            .arg(core::formSheetName(core::FormSheet::Head, formLanguage())),
        FormWords::tr(
            "“%1” has a row for each part (depth 0) and each section (depth 1 to 4), each "
            "below what holds it.")
            .arg(core::formSheetName(core::FormSheet::Sections, formLanguage())),
        FormWords::tr("“%1” has a row for each clause. Fill in the item on its first row; further "
                      "clauses of the same item go into the rows below, with the item's cells left "
                      "empty.")
            .arg(core::formSheetName(core::FormSheet::Clauses, formLanguage())),
        FormWords::tr("“%1” lists the grades, the best first, then the rules in the order in which "
                      "they are tried, vetoes, rank classes and quotas.")
            .arg(core::formSheetName(core::FormSheet::Grading, formLanguage())),
    };
}

QStringList fillingLines()
{
    return {
        FormWords::tr("# Filling in"),
        FormWords::tr("Deductions are negative: -0.5. A limit is positive. Where the inspector "
                      "judges, points are a range: 0~1.5 or -2~-0.5."),
        FormWords::tr(
            "Ids of items stay the same for ever; leave the cell of a new item empty, and "
            "it is given one. Texts are kept as they are typed."),
        FormWords::tr("Do not merge cells, write no formulas, hide no rows with content; columns "
                      "may be moved or left out, their headings may not be changed."),
        FormWords::tr("Columns of your own are passed over. What stands in “%1” belongs to other "
                      "programs or is rarely used: leave it.")
            .arg(formHeading(u"clause.other"_s)),
    };
}

QStringList notationLines()
{
    const bool chinese = formLanguage() == core::FormLanguage::Chinese;
    return {
        FormWords::tr("# How rarely used cells are written"),
        FormWords::tr("Options, an entry a line: id = label: points or range."),
        chinese ? u"good = 好: 2.5~3"_s : u"good = Good: 2.5~3"_s,
        FormWords::tr("Tiers, the first that holds counts:"),
        chinese ? u">= 90: 3；>= 70: 1.5~2.5；其余: 0.5"_s
                : u">= 90: 3; >= 70: 1.5~2.5; otherwise: 0.5"_s,
        FormWords::tr("Occurrences that count double or half: id = label: factor."),
        chinese ? u"key = 重点家庭: 2"_s : u"key = Key household: 2"_s,
        FormWords::tr("Conditions:"),
        chinese ? u"全部(总分 >= 90；部分[s1] >= 80%；录入[i1:c2] = 是)"_s
                : u"all(total >= 90; section[s1] >= 80%; input[i1:c2] = true)"_s,
        chinese
            ? u"任一(…)　非(…)　总是　年度 >= 2023　属性[members] < 50　项目[i1] > 3　原档次 = B"_s
            : u"any(…)  not(…)  always  year >= 2023  attribute[members] < 50  item[i1] > 3  held = B"_s,
        FormWords::tr("Base values that are looked up:"),
        chinese ? u"逐年(2021: 15；2023: 20)　属性[members]　录入[c1]　往轮总分"_s
                : u"years(2021: 15; 2023: 20)  attribute[members]  input[c1]  previousTotal"_s,
        FormWords::tr("More of a rule:"),
        chinese
            ? u"除以 = 属性[counties]；同一事项 = 就高；可不扣 = 是；系数 = 0.02；常数 = 1"_s
            : u"divided by = attribute[counties]; per matter = highest; optional = yes; factor = 0.02; offset = 1"_s,
    };
}

} // namespace

core::FormLanguage formLanguage()
{
    //: The language of the spreadsheet form: "zh" in Chinese, else "en".
    return FormWords::tr("en", "language of the form") == u"zh" ? core::FormLanguage::Chinese
                                                                : core::FormLanguage::English;
}

core::FormInstructions formInstructions()
{
    return {FormWords::tr("Instructions", "name of a sheet"),
            FormWords::tr("How to fill in the standard"),
            sheetLines() + fillingLines() + notationLines(),
            FormWords::tr("Please choose from the list.")};
}

QString formHeading(const QString &key)
{
    for (const core::FormSheet sheet : {core::FormSheet::Head, core::FormSheet::Sections,
                                        core::FormSheet::Clauses, core::FormSheet::Grading})
        for (const core::FormColumn &column : core::formColumns(sheet))
            if (column.key == key)
                return column.heading(formLanguage());
    return key;
}

} // namespace ui
