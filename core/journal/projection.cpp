// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/projection.h"

#include "core/base/error.h"
#include "core/journal/roster_settling.h"
#include "core/journal/waiting_items.h"
#include "core/model/roster.h"
#include "core/storage/database.h"
#include "core/storage/frozen_results.h"
#include "core/storage/register_codec.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

void bindDay(Statement &statement, int place, const QDate &day)
{
    if (day.isValid())
        statement.bind(place, dayNumber(day));
    else
        statement.bindNull(place);
}

} // namespace

void Projection::apply(const Operation &op, std::int64_t holder)
{
    if (isOfItems(op.reg))
        return applyItem({op, holder}, assessmentRow(op.key));
    if (isOfRoster(op.reg))
        return noteRosterOp(m_db, op.name); // they are read together, by `settleRoster`
    if (op.reg == Register::Redaction)
        return applyRedaction(op);
    const Unit unit{op.reg, op.key, 0};
    const std::vector<OpName> before = m_looked == unit ? m_lookedHeads : m_heads.of(unit, op.name);
    m_looked.reset();
    const std::optional<OpName> shown = m_heads.admit(unit, op, before);
    if (shown == op.name) {
        put(op);
    } else if (!shown || before.size() != 1 || *shown != before.front()) {
        Operation standing = op;
        standing.name = shown.value_or(op.name);
        standing.value = shown ? m_heads.valueOf(*shown, unit) : QByteArray();
        put(standing);
    }
}

void Projection::put(const Operation &op)
{
    switch (op.reg) {
    case Register::OrganizationIdentity:
    case Register::OrganizationContact:
    case Register::OrganizationAttributes:
    case Register::OrganizationStanding:
        applyOrganization(op);
        break;
    case Register::Duplicate:
        applyDuplicate(op);
        break;
    case Register::OrganizationEvent:
    case Register::Author:
    case Register::Division:
    case Register::Target:
    case Register::Setting:
        applyCommon(op);
        break;
    case Register::Standard:
        applyStandard(op);
        break;
    case Register::Draft:
        applyDraft(op);
        break;
    case Register::Retirement:
        applyRetirement(op);
        break;
    case Register::Round:
        applyRound(op);
        break;
    case Register::Freezing:
        applyFreezing(op);
        break;
    case Register::FrozenResults:
        applyFrozenResults(op);
        break;
    case Register::Assessment:
    case Register::Visit:
        applyAssessment(op);
        break;
    case Register::Decision:
        applyDecision(op);
        break;
    case Register::Evidence:
        applyEvidence(op);
        break;
    case Register::Answers: // item by item
    case Register::Remarks:
    case Register::Resolution: // read in the log
    case Register::Redaction:
    case Register::Office: // never come here
    case Register::InstallationGrant:
    case Register::Revocation:
    case Register::Release:
        break;
    }
}

std::int64_t Projection::rowOf(const char *find, const char *make, const Key &key)
{
    const QByteArray raw = key.raw();
    Statement &known = m_db.kept(find);
    known.bind(1, raw);
    if (known.next()) {
        const std::int64_t no = known.integer(0);
        known.reset();
        return no;
    }
    Statement &added = m_db.kept(make);
    added.bind(1, raw).run();
    return m_db.lastRow();
}

std::int64_t Projection::organizationRow(const Key &key)
{
    return rowOf("SELECT no FROM organization WHERE key = ?",
                 "INSERT INTO organization (key) VALUES (?)", key);
}

std::int64_t Projection::roundRow(const Key &key)
{
    return rowOf("SELECT no FROM round WHERE key = ?", "INSERT INTO round (key) VALUES (?)", key);
}

std::int64_t Projection::assessmentRow(const Key &key)
{
    if (m_lastSheetRow == 0 ||
        m_lastSheet != key) { // most changes are of the sheet of the last one
        m_lastSheetRow = rowOf("SELECT no FROM assessment WHERE key = ?",
                               "INSERT INTO assessment (key) VALUES (?)", key);
        m_lastSheet = key;
    }
    return m_lastSheetRow;
}

std::int64_t Projection::standardRow(const Key &key)
{
    return rowOf("SELECT no FROM standard WHERE key = ?", "INSERT INTO standard (key) VALUES (?)",
                 key);
}

void Projection::applyOrganization(const Operation &op)
{
    const std::int64_t no = organizationRow(op.key);
    if (op.reg == Register::OrganizationIdentity) {
        Organization organization;
        if (!op.value.isEmpty())
            decodeIdentity(op.value, organization);
        Statement &put = m_db.kept(
            "UPDATE organization SET code = ?, name = ?, sector = ?, county = ?, township = ?, "
            "affiliation = ?, department = ?, credit = ?, founded = ?, dissolved = ?, stub = ? "
            "WHERE no = ?");
        put.bind(1, organization.code).bind(2, organization.name).bind(3, organization.sector);
        put.bind(4, organization.county).bind(5, organization.township);
        put.bind(6, organization.affiliation).bind(7, organization.department);
        put.bind(8, organization.creditCode);
        bindDay(put, 9, organization.founded);
        bindDay(put, 10, organization.dissolved);
        const int shown = standsFor(op.key) == op.key ? 0 : 2;
        put.bind(11, op.value.isEmpty() ? 1 : shown).bind(12, no).run();
        if (isMerged(op.key))
            settleMerged();
    } else if (op.reg == Register::OrganizationStanding) {
        const Standing standing = op.value.isEmpty() ? Standing() : decodeStanding(op.value);
        Statement &put = m_db.kept("UPDATE organization SET exempt = ?, ground = ? WHERE no = ?");
        put.bind(1, standing.exempt ? 1 : 0).bind(2, standing.ground).bind(3, no).run();
    } else {
        Statement &put = op.reg == Register::OrganizationContact
                             ? m_db.kept("UPDATE organization SET contact = ? WHERE no = ?")
                             : m_db.kept("UPDATE organization SET attributes = ? WHERE no = ?");
        put.bind(1, QByteArrayView(op.value)).bind(2, no).run();
    }
    if (op.reg == Register::OrganizationContact)
        return;
    scoreAllOf(no);
    markCountedOrganizations();
}

void Projection::applyCommon(const Operation &op)
{
    const QByteArray key = op.key.raw();
    const char *table = op.reg == Register::Author     ? "DELETE FROM author WHERE key = ?"
                        : op.reg == Register::Division ? "DELETE FROM division WHERE key = ?"
                        : op.reg == Register::Target   ? "DELETE FROM target WHERE key = ?"
                        : op.reg == Register::Setting
                            ? "DELETE FROM setting WHERE key = ?"
                            : "DELETE FROM organization_event WHERE key = ?";
    m_db.kept(table).bind(1, key).run();
    if (op.value.isEmpty()) {
        keepPlace(op.reg, op.key, {}, 0);
        return;
    }
    if (op.reg == Register::Author) {
        const Author author = decodeAuthor(op.value);
        Statement &put = m_db.kept("INSERT INTO author VALUES (?, ?, ?, ?)");
        put.bind(1, key).bind(2, author.name).bind(3, author.office).bind(4, op.value).run();
    } else if (op.reg == Register::Division) {
        const Division division = decodeDivision(op.value);
        Statement &put = m_db.kept("INSERT INTO division VALUES (?, ?, ?, ?)");
        put.bind(1, key).bind(2, division.code).bind(3, division.name);
        bindDay(put, 4, division.validFrom);
        put.run();
    } else if (op.reg == Register::Target) {
        const Target target = decodeTarget(op.value);
        Statement &put = m_db.kept("INSERT INTO target VALUES (?, ?, ?, ?)");
        put.bind(1, key).bind(2, target.grade).bind(3, target.share);
        bindDay(put, 4, target.by);
        put.run();
    } else if (op.reg == Register::Setting) {
        const SettingValue setting = decodeSetting(op.value);
        Statement &put = m_db.kept("INSERT INTO setting VALUES (?, ?, ?)");
        put.bind(1, key).bind(2, setting.name).bind(3, setting.value).run();
    } else {
        const OrganizationEvent event = decodeEvent(op.value);
        keepPlace(op.reg, op.key, event.organization, 0);
        const QByteArray organization = standsFor(event.organization.key).raw();
        Statement &put = m_db.kept("INSERT INTO organization_event (key, organization, day, value, "
                                   "kind) VALUES (?, ?, ?, ?, ?)");
        put.bind(1, key).bind(2, QByteArrayView(organization));
        bindDay(put, 3, event.day);
        put.bind(4, op.value).bind(5, static_cast<std::int64_t>(event.kind)).run();
    }
}

void Projection::applyRound(const Operation &op)
{
    const std::int64_t no = roundRow(op.key);
    const Round round = op.value.isEmpty() ? Round() : decodeRound(op.value);
    Statement &was = m_db.kept("SELECT 1 FROM round WHERE no = ? AND year = ? AND begins IS ?");
    was.bind(1, no).bind(2, round.year);
    bindDay(was, 3, round.begins);
    const bool isSameTime = was.next();
    was.reset();
    Statement &put = m_db.kept("UPDATE round SET year = ?, name = ?, begins = ?, ends = ?, "
                               "value = ? WHERE no = ?");
    put.bind(1, round.year).bind(2, round.name);
    bindDay(put, 3, round.begins);
    bindDay(put, 4, round.ends);
    put.bind(5, QByteArrayView(op.value)).bind(6, no).run();
    if (isSameTime)
        return;
    Statement &sheets = m_db.kept("SELECT no FROM assessment WHERE round = ?");
    sheets.bind(1, no);
    scoreEach(sheets);
}

void Projection::putVisit(std::int64_t assessment, const VisitValue &visit)
{
    m_scorer.markStale(assessment); // one that was superseded is nobody's peer
    Statement &put = m_db.kept("UPDATE assessment SET state = ?, visit = ? WHERE no = ?");
    put.bind(1, static_cast<std::int64_t>(visit.state));
    bindDay(put, 2, visit.day);
    put.bind(3, assessment).run();
}

void Projection::applyAssessment(const Operation &op)
{
    const std::int64_t no = assessmentRow(op.key);
    if (op.reg == Register::Visit) {
        const auto frozen = isFrozen(no) ? readFrozenResult(m_db, {op.key}) : std::nullopt;
        if (!frozen || !frozen->visit) // else it is what was frozen with the result
            putVisit(no, op.value.isEmpty() ? VisitValue() : decodeVisit(op.value));
        return;
    }
    if (isFrozen(no))
        return; // where it belongs is frozen with its result
    const Key before = organizationOf(no);
    m_scorer.markStale(no); // it may leave its cohort
    if (op.value.isEmpty()) {
        keepPlace(Register::Assessment, op.key, {}, 0);
        m_db.kept("UPDATE assessment SET round = NULL, organization = NULL, level = '', "
                  "series = 0, standard = NULL WHERE no = ?")
            .bind(1, no)
            .run();
        settleMeeting(before);
        score(no); // no standard, no result
        return;
    }
    const AssessmentValue value = decodeAssessment(op.value);
    const Key standard = standardKey(value.standard.hash);
    Statement &put = m_db.kept("UPDATE assessment SET round = ?, organization = ?, level = ?, "
                               "series = ?, standard = ? WHERE no = ?");
    put.bind(1, roundRow(value.name.round.key));
    put.bind(2, shownRow(value.name.organization.key));
    put.bind(3, value.name.level).bind(4, value.name.series).bind(5, standardRow(standard));
    put.bind(6, no).run();
    keepPlace(Register::Assessment, op.key, value.name.organization, value.name.series);
    settleMeeting(before);
    settleMeeting(standsFor(value.name.organization.key));
    score(no);
}

void Projection::applyDecision(const Operation &op)
{
    const QByteArray key = op.key.raw();
    std::int64_t organization = 0;
    std::int64_t round = 0;
    Statement &there = m_db.kept("SELECT organization, round FROM decision WHERE key = ?");
    there.bind(1, key);
    if (there.next()) {
        organization = there.integer(0);
        round = there.integer(1);
    }
    there.reset();
    m_db.kept("DELETE FROM decision WHERE key = ?").bind(1, key).run();
    if (op.value.isEmpty()) {
        keepPlace(Register::Decision, op.key, {}, 0);
    } else {
        const Decision decision = decodeDecision(op.value);
        keepPlace(Register::Decision, op.key, decision.organization, 0);
        organization = shownRow(decision.organization.key);
        round = roundRow(decision.round.key);
        Statement &put =
            m_db.kept("INSERT INTO decision (key, organization, round, day, grade, computed, "
                      "document, reason, series) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        put.bind(1, key).bind(2, organization).bind(3, round);
        bindDay(put, 4, decision.day);
        put.bind(5, decision.grade).bind(6, decision.computed);
        put.bind(7, decision.document).bind(8, decision.reason);
        put.bind(9, decision.series).run();
    }
    markLastDecision(organization, round);
    scoreLater(organization, round);
}

// Of the decisions on one round's grade the last is the one that lists show beside the sheet.
void Projection::markLastDecision(std::int64_t organization, std::int64_t round)
{
    Statement &count =
        m_db.kept("SELECT count(*) FROM decision WHERE organization = ? AND round = ?");
    count.bind(1, organization).bind(2, round);
    const std::int64_t decisions = count.next() ? count.integer(0) : 0;
    count.reset();
    if (decisions == 0)
        return;
    Statement &mark =
        m_db.kept("UPDATE decision SET last = (key = (SELECT d.key FROM decision d LEFT JOIN moved "
                  "v ON v.register = 30 AND v.key = d.key WHERE d.organization = ?1 AND d.round = "
                  "?2 ORDER BY d.day DESC, d.series DESC, v.key IS NOT NULL, d.key DESC LIMIT 1)) "
                  "WHERE organization = ?1 AND round = ?2");
    mark.bind(1, organization).bind(2, round).run();
}

} // namespace core
