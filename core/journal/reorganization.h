// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operation.h"
#include "core/model/organization.h"
#include "core/model/sheet.h"
#include "core/model/standard.h"

#include <QDate>

#include <vector>

namespace core {

class Database;

/// Since when an organization is another than it was, and by which document.
struct ChangeNote
{
    QDate day;
    QString document;
};

/// What becomes of organizations, as edits for the journal: the registers that change and, in the
/// same step, the events that let a view as of an earlier day take the change back.
///
///     journal.apply(Action::EditOrganization,
///                   changeEdits(db, before, after, {today, {}}, clock));
///
/// They read the database at most, write nothing, and belong to the thread of `db`.

/// Makes `after` of `before`. Another name, sector, place, affiliation, code or secretary and a
/// change between exempt and assessable each leave an event of the day, an end one of its own
/// day. Another sector supersedes the sheets begun under the old one, unless the day is to come.
std::vector<Edit> changeEdits(Database &db, const Organization &before, const Organization &after,
                              const ChangeNote &note, const Clock &clock);

/// `gone` end on the day and go into `into`, which keeps its own grade; an `into` that is founded
/// on the day is written too.
std::vector<Edit> mergerEdits(const std::vector<Organization> &gone, const Organization &into,
                              const ChangeNote &note, const Clock &clock);

/// `whole` becomes `parts`. It ends on the day unless it is one of them; the others begin on it,
/// without a grade.
std::vector<Edit> splitEdits(const Organization &whole, const std::vector<Organization> &parts,
                             const ChangeNote &note, const Clock &clock);

/// Closes the organization's sheets that are not handed in and not under its sector's standard as
/// superseded, in rounds that are not frozen, and plans each one's successor for the same day.
/// Decision: the successor is a sheet with a key of its own, because whoever still types into the
/// old one elsewhere does so by the old standard's items.
std::vector<Edit> supersedeEdits(Database &db, const Organization &organization);

/// What a superseded sheet offers to its successor: its answers to items that both standards
/// share, by the successor's ordinals. Nobody's answers are taken over before a person says so.
struct OfferedAnswers
{
    Sheet sheet;
    std::vector<std::uint32_t> items; ///< ordinals that hold an answer, rising
};

/// Shared is an item of the same id and words whose clauses take the same inputs. Pure.
OfferedAnswers offeredAnswers(const Standard &from, const Sheet &given, const Standard &to);

} // namespace core
