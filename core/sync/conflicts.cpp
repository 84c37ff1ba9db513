// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/conflicts.h"

#include "core/base/error.h"
#include "core/journal/journal.h"
#include "core/storage/cbor_fields.h"
#include "core/storage/database.h"
#include "core/storage/office_names.h"
#include "core/storage/op_codec.h"
#include "core/sync/conflict_reader.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace core {

namespace {

std::vector<Unit> openUnits(Database &db)
{
    std::vector<Unit> units;
    db.each("SELECT register, key, item FROM conflict", [&](const Statement &row) {
        units.push_back({static_cast<Register>(row.integer(0)), Key::from(row.view(1)),
                         static_cast<std::uint32_t>(row.integer(2))});
    });
    return units;
}

void sortByPlace(std::vector<Conflict> &conflicts)
{
    std::sort(conflicts.begin(), conflicts.end(), [](const Conflict &a, const Conflict &b) {
        return std::tie(a.organization, a.round, a.level, a.unit.reg, a.unit.item, a.id) <
               std::tie(b.organization, b.round, b.level, b.unit.reg, b.unit.item, b.id);
    });
}

QByteArray wholeValue(Database &db, const OpName &op)
{
    Statement &read = db.kept("SELECT value, salt FROM log WHERE stream = ? AND seq = ?");
    read.bind(1, op.stream).bind(2, op.seq);
    QByteArray value = read.next() ? read.bytes(0) : QByteArray();
    read.reset();
    return value;
}

bool isSalted(Database &db, const OpName &op)
{
    Statement &read = db.kept("SELECT length(salt) FROM log WHERE stream = ? AND seq = ?");
    read.bind(1, op.stream).bind(2, op.seq);
    const bool salted = read.next() && read.integer(0) > 0;
    read.reset();
    return salted;
}

// An answer is shipped with the mark of its standard; of a side's op only this item is taken.
Edit choiceOf(Database &db, const Conflict &conflict, const ConflictSide &side)
{
    Edit edit;
    edit.reg = conflict.unit.reg;
    edit.key = conflict.unit.key;
    edit.scope = side.scope;
    edit.value = side.value;
    edit.typedText = isSalted(db, side.op);
    if (!isOfItems(edit.reg))
        return edit;
    AnswersValue answers = decodeAnswers(wholeValue(db, side.op));
    answers.items = {{conflict.unit.item, side.value}};
    edit.value = encodeAnswers(answers);
    edit.items = {conflict.unit.item};
    return edit;
}

} // namespace

Edit resolutionEdit(const Conflict &conflict, const ConflictSide &side, const QString &reason,
                    const Clock &clock)
{
    Edit edit;
    edit.reg = Register::Resolution;
    edit.key = Key::make(clock);
    edit.scope = side.scope;
    edit.typedText = true;
    edit.value = Fields()
                     .number(1, static_cast<qint64>(conflict.unit.reg))
                     .blob(2, conflict.unit.key.raw())
                     .number(3, conflict.unit.item)
                     .text(4, reason)
                     .bytes();
    return edit;
}

std::vector<Conflict> readStanding(Database &db, const std::vector<Unit> &units,
                                   const QString &ownOffice, const QByteArray &ownKey)
{
    std::vector<Conflict> standing;
    standing.reserve(units.size());
    ConflictReader reader(db, ownOffice, ownKey);
    for (const Unit &unit : units)
        standing.push_back(reader.read(unit));
    const std::map<QString, QString> names = readOfficeNames(db);
    for (Conflict &conflict : standing)
        for (ConflictSide &side : conflict.sides)
            if (const auto name = names.find(side.office); name != names.end())
                side.officeName = name->second;
    sortByPlace(standing);
    return standing;
}

std::vector<Conflict> readConflicts(Database &db, const QString &ownOffice,
                                    const QByteArray &ownKey)
{
    return readStanding(db, openUnits(db), ownOffice, ownKey);
}

void settleConflict(Database &db, Journal &journal, const Conflict &conflict,
                    const ConflictChoice &choice, const Clock &clock)
{
    settleConflicts(db, journal, {{conflict, choice}}, clock);
}

namespace {

void checkUnchanged(ConflictReader &reader, const Conflict &conflict, std::size_t side)
{
    const Conflict now = reader.read(conflict.unit);
    const auto isSame = [](const ConflictSide &a, const ConflictSide &b) { return a.op == b.op; };
    if (side >= conflict.sides.size() ||
        !std::equal(now.sides.begin(), now.sides.end(), conflict.sides.begin(),
                    conflict.sides.end(), isSame))
        throw Error(Failure::Missing, u"the conflict is not what it was"_s).at(conflict.id);
}

} // namespace

std::vector<Edit> settlingEdits(Database &db, const std::vector<SettledConflict> &settled,
                                const Clock &clock)
{
    std::vector<Edit> edits;
    ConflictReader reader(db, {}, {});
    for (const auto &[conflict, choice] : settled) {
        checkUnchanged(reader, conflict, choice.side);
        const ConflictSide &chosen = conflict.sides.at(choice.side);
        edits.push_back(choiceOf(db, conflict, chosen));
        edits.push_back(resolutionEdit(conflict, chosen, choice.reason, clock));
    }
    return edits;
}

void settleConflicts(Database &db, Journal &journal, const std::vector<SettledConflict> &settled,
                     const Clock &clock)
{
    db.write([&] { journal.apply(Action::ResolveConflict, settlingEdits(db, settled, clock)); });
}

namespace {

/// The office's side; nothing where it has none, or several of different values.
std::optional<std::size_t> sideOfOffice(const Conflict &conflict, const QString &office)
{
    std::optional<std::size_t> found;
    for (std::size_t side = 0; side < conflict.sides.size(); ++side) {
        if (conflict.sides[side].office != office)
            continue;
        if (found && conflict.sides[*found].value != conflict.sides[side].value)
            return std::nullopt;
        found = found ? found : side;
    }
    return found;
}

} // namespace

std::vector<std::optional<std::size_t>> choicesBy(const ConflictRule &rule,
                                                  const std::vector<Conflict> &conflicts)
{
    std::vector<std::optional<std::size_t>> choices;
    for (const Conflict &conflict : conflicts) {
        const bool isMeant =
            (rule.organization.isEmpty() || rule.organization == conflict.organization) &&
            (rule.round.isEmpty() || rule.round == conflict.round);
        choices.push_back(isMeant ? sideOfOffice(conflict, rule.office) : std::nullopt);
    }
    return choices;
}

} // namespace core
