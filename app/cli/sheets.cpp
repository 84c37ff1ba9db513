// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sheets.h"

#include "app/cli/rounds.h"
#include "app/cli/verb.h"
#include "core/base/error.h"
#include "core/journal/standard_shelf.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"
#include "core/storage/organization_reader.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

core::AssessmentEntry sheetNamed(core::Database &db, const Call &call)
{
    const QString code = call.value(u"organization"_s);
    const auto organization = core::readOrganization(db, code);
    if (!organization)
        throw core::Error(core::Failure::Missing, u"no organization has this code"_s).at(code);
    const core::Round round = roundNamed(db, call.value(u"round"_s));
    std::vector<core::AssessmentEntry> sheets = core::readAssessmentsOf(db, organization->id);
    std::erase_if(sheets, [&](const core::AssessmentEntry &sheet) {
        return sheet.name.round != round.id || sheet.state == core::VisitState::Superseded ||
               (call.has(u"level"_s) && sheet.name.level != call.value(u"level"_s));
    });
    if (sheets.empty())
        throw core::Error(core::Failure::Missing,
                          u"the organization has no such sheet in “%1”"_s.arg(round.name))
            .at(code);
    if (sheets.size() > 1) {
        QStringList levels;
        for (const core::AssessmentEntry &sheet : sheets)
            levels << sheet.name.level;
        throw core::Error(core::Failure::Missing, u"it has several sheets; name one with --level: "
                                                  "%1"_s.arg(levels.join(u", "_s)))
            .at(code);
    }
    return sheets.front();
}

} // namespace

QString numberOf(const core::Item &item)
{
    return item.number.isEmpty() ? item.id : item.number;
}

SheetItem sheetItemNamed(core::Database &db, const Call &call)
{
    const core::AssessmentEntry sheet = sheetNamed(db, call);
    const QString name = call.value(u"item"_s);
    core::StandardShelf shelf(db);
    for (const core::Item *item : core::itemsOf(shelf.get(sheet.standard).standard))
        if (item->id == name || item->number == name)
            return {sheet, static_cast<std::uint32_t>(item->ordinal), numberOf(*item)};
    throw core::Error(core::Failure::Missing, u"the standard has no such item"_s).at(name);
}

std::vector<Option> sheetItemOptions()
{
    return {{u"organization"_s, Value::Text, u"CODE"_s, {}, true},
            {u"item"_s, Value::Text, u"NUMBER|ID"_s, {}, true},
            {u"round"_s, Value::Text, u"ROUND"_s, {}, false},
            {u"level"_s, Value::Text, u"LEVEL"_s, {}, false}};
}

} // namespace cli
