// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/standard_shelf.h"
#include "core/reporting/search_index.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"
#include "core/storage/organization_reader.h"

namespace core {

namespace {

void addOrganizations(SearchIndex &index, Database &db, const QDate &day)
{
    for (const OrganizationRow &row : readOrganizationRows(db, {}, day)) {
        SearchEntry entry;
        entry.title = row.name;
        entry.code = row.code;
        entry.note = row.township;
        entry.organization = row.id;
        index.add(entry);
    }
}

void addItems(SearchIndex &index, Database &db)
{
    StandardShelf shelf(db);
    for (const StandardEntry &standard : readStandards(db)) {
        for (const Item *item : itemsOf(shelf.get(standard.ref).standard)) {
            SearchEntry entry;
            entry.kind = SearchEntry::Kind::Item;
            entry.title = item->text;
            entry.code = item->number;
            entry.note = standard.title;
            entry.standard = standard.ref.hash;
            entry.number = item->ordinal;
            index.add(entry);
        }
    }
}

} // namespace

SearchIndex buildSearchIndex(Database &db, const QDate &day)
{
    SearchIndex index;
    addOrganizations(index, db, day);
    addItems(index, db);
    return index;
}

} // namespace core
