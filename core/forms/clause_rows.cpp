// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/clause_rows.h"

#include "core/document/json_build.h"
#include "core/forms/cell_notation.h"
#include "core/forms/form_rows.h"
#include "core/forms/rule_cells.h"
#include "core/forms/standard_form.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// Takes an object under `key` apart; what its columns leave stays there.
void putInner(Json &object, QByteArrayView key, const std::function<void(Json &inner)> &put)
{
    Json *inner = findMember(object, key);
    if (inner == nullptr || !inner->isObject() || inner->members.empty())
        return;
    put(*inner);
    if (inner->members.empty())
        removeMember(object, key);
}

void putClause(Json clause, FormLanguage language, FormRow &row)
{
    if (!clause.isObject()) {
        putRest(clause, u"clause.other"_s, row);
        return;
    }
    putKeys(clause, clauseKeys(), FormSheet::Clauses, language, row);
    QString input;
    if (const Json *inner = clause.find("input"); inner != nullptr && inner->isObject()) {
        const Json *type = inner->find("type");
        input = type != nullptr && type->isText() ? type->string() : QString();
    }
    putInner(clause, "rule", [&](Json &rule) { putRuleCells(rule, input, language, row); });
    putInner(clause, "input",
             [&](Json &inner) { putKeys(inner, inputKeys(), FormSheet::Clauses, language, row); });
    putRest(clause, u"clause.other"_s, row);
}
} // namespace

void putKeys(Json &object, const std::vector<KeyedColumn> &keys, FormSheet sheet,
             FormLanguage language, FormRow &row)
{
    for (const KeyedColumn &one : keys) {
        const Json *value = object.find(one.key);
        const auto cell = value != nullptr
                              ? cellFor(formColumn(sheet, one.column), *value, language)
                              : std::nullopt;
        if (!cell || cell->isEmpty())
            continue;
        row.insert(one.column, *cell);
        removeMember(object, one.key);
    }
}

std::vector<FormRow> rowsOfItem(const Json &item, FormLanguage language)
{
    FormRow head;
    Json rest = item;
    Json clauses = jsonList();
    if (item.isObject())
        putKeys(rest, itemKeys(), FormSheet::Clauses, language, head);
    if (const Json *found = item.find("clauses");
        found != nullptr && found->isList() && !found->elements.empty()) {
        clauses = *found;
        removeMember(rest, "clauses");
    }
    putRest(rest, u"item.other"_s, head);
    std::vector<FormRow> rows = {head};
    for (std::size_t n = 0; n < clauses.elements.size(); ++n) {
        if (n > 0)
            rows.emplace_back();
        putClause(clauses.elements[n], language, rows.back());
    }
    return rows;
}

} // namespace core
