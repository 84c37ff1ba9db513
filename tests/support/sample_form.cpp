// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_form.h"

#include "core/base/error.h"

#include <algorithm>

namespace core::test {

const char *const sampleDocument =
    R"({"format": "plumbline-standard/1", "id": "t", "revision": 1, "title": "T",
  "year": 2023, "parts": [{"kind": "common", "title": "P", "sections": [
    {"id": "s1", "title": "板块一", "items": [
      {"id": "i1", "text": "甲", "points": 5, "method": "询问", "clauses": [
        {"id": "c1", "text": "每处扣1分", "rule": {"type": "each", "points": -1}},
        {"id": "c2", "text": "扣2分", "rule": {"type": "once", "points": -2}}]}]}]}],
  "grading": {"grades": ["A", "C"], "rules": [{"grade": "A", "when": {"total": true, "atLeast": 4}}, {"grade": "C", "when": true}]}})";

std::vector<Table> sampleForm(FormLanguage language)
{
    return formTables(formOf(parseJson(sampleDocument).root, language));
}

int columnOf(const Table &table, const QString &key)
{
    const std::vector<QString> &heads = table.rows.at(0);
    const auto found = std::find(heads.begin(), heads.end(), key);
    if (found == heads.end())
        throw Error(Failure::Defect, key);
    return static_cast<int>(found - heads.begin());
}

QString cellAt(const Table &table, int row, const QString &key)
{
    return cellName({row + formHeadRows, columnOf(table, key)});
}

std::string listed(const Findings &findings)
{
    std::string text;
    for (const Finding &one : findings)
        text += one.code.toStdString() + ' ' + one.sheet.toStdString() + '!' +
                one.cell.toStdString() + '\n';
    return text;
}

} // namespace core::test
