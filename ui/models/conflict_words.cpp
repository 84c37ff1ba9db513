// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/conflict_words.h"

#include "core/journal/subject_reader.h"
#include "core/scoring/score.h"
#include "core/storage/assessment_reader.h"
#include "core/sync/bundle.h"
#include "core/sync/conflict_values.h"
#include "ui/models/answer_text.h"
#include "ui/models/register_words.h"
#include "ui/print/phrases.h"
#include "ui/print/words.h"
#include "ui/session.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Conflicts
{
    Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

/// A fact of one side: what it is, and what it says.
using Facts = std::vector<std::pair<QString, QString>>;

/// The sheet that a conflict about an answer stands in.
struct SheetAround
{
    const core::ShelvedStandard *standard = nullptr;
    const core::Item *item = nullptr;
    core::AssessmentEntry entry;
};

std::optional<SheetAround> sheetAround(Session &session, const core::Conflict &conflict)
{
    if (conflict.unit.reg != core::Register::Answers)
        return std::nullopt;
    const auto entry =
        core::readAssessment(session.database(), core::AssessmentId{conflict.unit.key});
    if (!entry)
        return std::nullopt;
    SheetAround around;
    around.entry = *entry;
    around.standard = &session.standards().get(entry->standard);
    const std::vector<const core::Item *> items = core::itemsOf(around.standard->standard);
    if (conflict.unit.item >= items.size())
        return std::nullopt;
    around.item = items[conflict.unit.item];
    return around;
}

void addText(Facts &facts, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        facts.emplace_back(name, text);
}

QString clauseName(const core::Item &item, const core::Clause &clause)
{
    if (item.clauses.size() == 1)
        return Conflicts::tr("Answer");
    return clause.text.isEmpty() ? clause.inputLabel : clause.text;
}

Facts answerFacts(const SheetAround &around, const core::Sheet &sheet)
{
    const core::ItemAnswer &said = sheet.items.at(static_cast<std::size_t>(around.item->ordinal));
    Facts facts;
    if (said.notApplicable)
        facts.emplace_back(Conflicts::tr("Answer"), Conflicts::tr("not applicable"));
    if (said.clean)
        facts.emplace_back(Conflicts::tr("Answer"), Conflicts::tr("clean, nothing found"));
    for (const core::Clause &clause : around.item->clauses) {
        const auto &answer = sheet.clauses.at(static_cast<std::size_t>(clause.ordinal));
        if (answer.given)
            facts.emplace_back(clauseName(*around.item, clause), answerWords(clause, answer));
    }
    if (facts.empty())
        facts.emplace_back(Conflicts::tr("Answer"), Conflicts::tr("taken back"));
    addText(facts, Conflicts::tr("Why not applicable"), said.reason);
    addText(facts, Conflicts::tr("Reason of the deduction"), said.note);
    addText(facts, Conflicts::tr("Sample"), said.sample);
    addText(facts, Conflicts::tr("Source"), said.source);
    return facts;
}

/// What the sheet would come to with this side's answer in it.
Facts scoreFacts(Session &session, const SheetAround &around, const core::Sheet &answer)
{
    const core::CompiledStandard &compiled = around.standard->compiled;
    if (compiled.readsPeers)
        return {}; // it hangs on the other sheets
    core::Database &db = session.database();
    core::Sheet sheet;
    sheet.fit(around.standard->standard);
    core::readSheet(db, around.entry.id, around.standard->standard, sheet);
    const auto item = static_cast<std::size_t>(around.item->ordinal);
    sheet.items.at(item) = answer.items.at(item);
    for (const core::Clause &clause : around.item->clauses) {
        const auto place = static_cast<std::size_t>(clause.ordinal);
        sheet.clauses.at(place) = answer.clauses.at(place);
    }
    try {
        const core::Result result =
            core::score(compiled, sheet, core::readSubject(db, around.entry.id));
        const QStringList &grades = around.standard->standard.grading.grades;
        const QString total = pointsText(result.total);
        return {{Conflicts::tr("Earned"), Conflicts::tr("%1 of %2", "points")
                                              .arg(pointsText(result.items.at(item).earned),
                                                   pointsText(result.items.at(item).possible))},
                {Conflicts::tr("Total"), result.grade < 0
                                             ? total
                                             : Conflicts::tr("%1, %2", "total, grade")
                                                   .arg(total, gradeName(grades[result.grade]))}};
    } catch (const core::Error &) {
        return {}; // what the standard does not allow has no points
    }
}

Facts valueFacts(Session &session, const core::Conflict &conflict, const core::ConflictSide &side,
                 bool isScored)
{
    if (const auto around = sheetAround(session, conflict)) {
        const core::Sheet sheet = core::answerOf(conflict, side.value, around->standard->standard);
        Facts facts = answerFacts(*around, sheet);
        if (isScored)
            for (auto &fact : scoreFacts(session, *around, sheet))
                facts.push_back(std::move(fact));
        return facts;
    }
    Facts facts;
    for (const core::ValueField &field : core::valueFields(conflict, side.value))
        addText(facts, fieldName(conflict.unit.reg, field.key),
                fieldWords(conflict.unit.reg, field.key, field.text));
    if (facts.empty())
        facts.emplace_back(Conflicts::tr("Value"), Conflicts::tr("taken back"));
    return facts;
}

/// The rows of the table by their names: a fact that one side alone has stands in its place.
class FactRows
{
public:
    explicit FactRows(std::size_t sides) : m_sides(sides) {}

    void add(std::size_t side, const QString &name, const QString &text)
    {
        auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                [&](const auto &known) { return known.front() == name; });
        if (row == m_rows.end())
            row = m_rows.insert(m_rows.end(), std::vector<QString>(m_sides + 1));
        row->front() = name;
        QString &cell = row->at(side + 1);
        cell = cell.isEmpty() ? text : cell + u'\n' + text;
    }

    /// Those in which the sides differ first.
    std::vector<std::vector<QString>> take()
    {
        std::stable_partition(m_rows.begin(), m_rows.end(), [](const auto &row) {
            return std::any_of(row.begin() + 2, row.end(),
                               [&](const QString &cell) { return cell != row.at(1); });
        });
        return std::move(m_rows);
    }

private:
    std::size_t m_sides;
    std::vector<std::vector<QString>> m_rows;
};

} // namespace

QString conflictThing(const core::Conflict &conflict)
{
    return conflict.item.isEmpty() ? registerName(conflict.unit.reg)
                                   : Conflicts::tr("item %1").arg(conflict.item);
}

QString sideOffice(const core::ConflictSide &side)
{
    if (side.office.isEmpty())
        return core::fingerprintOf(side.installation);
    return side.officeName.isEmpty() ? side.office : side.officeName;
}

core::Table conflictList(const std::vector<core::Conflict> &conflicts)
{
    core::Table table;
    table.name = Conflicts::tr("Open conflicts");
    table.rows.push_back({Conflicts::tr("Organization"), Conflicts::tr("Round"),
                          Conflicts::tr("About"), Conflicts::tr("Between")});
    for (const core::Conflict &conflict : conflicts) {
        QStringList offices;
        for (const core::ConflictSide &side : conflict.sides)
            offices << sideOffice(side);
        table.rows.push_back({conflict.organizationName.isEmpty() ? conflict.organization
                                                                  : conflict.organizationName,
                              conflict.round, conflictThing(conflict), offices.join(u" / "_s)});
    }
    return table;
}

core::Table conflictTable(Session &session, const core::Conflict &conflict)
{
    core::Table table;
    table.name = Conflicts::tr("The values side by side");
    table.rows.push_back({QString()});
    FactRows rows(conflict.sides.size());
    for (std::size_t n = 0; n < conflict.sides.size(); ++n) {
        const core::ConflictSide &side = conflict.sides[n];
        table.rows.front().push_back(
            Conflicts::tr("%1: %2", "key, office").arg(QString::number(n + 1), sideOffice(side)));
        for (const auto &[name, text] : valueFacts(session, conflict, side, true))
            rows.add(n, name, text);
    }
    std::vector<std::vector<QString>> facts = rows.take();
    for (std::vector<QString> &row : facts)
        table.rows.push_back(std::move(row));
    std::vector<QString> by = {Conflicts::tr("Written by")};
    std::vector<QString> at = {Conflicts::tr("Written at")};
    for (const core::ConflictSide &side : conflict.sides) {
        by.push_back(side.author.isEmpty() ? u"–"_s : side.author);
        at.push_back(momentText(side.at));
    }
    table.rows.push_back(std::move(by));
    table.rows.push_back(std::move(at));
    return table;
}

QString sideLine(Session &session, const core::Conflict &conflict, const core::ConflictSide &side)
{
    QStringList parts;
    for (const auto &[name, text] : valueFacts(session, conflict, side, false))
        parts << text;
    return parts.join(Conflicts::tr("; "));
}

} // namespace ui
