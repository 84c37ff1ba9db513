// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sheet_cohort.h"

#include "core/base/error.h"
#include "core/journal/subject_reader.h"
#include "core/storage/database.h"
#include "core/storage/item_codec.h"
#include "core/storage/packed_sheet.h"
#include "core/storage/register_codec.h"

#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace core {

namespace {

std::set<QStringList> quotasOfOrganizations(const Grading &grading)
{
    std::set<QStringList> withins;
    for (const Quota &quota : grading.quotas)
        if (quota.ofOrganizations)
            withins.insert(quota.within);
    return withins;
}

} // namespace

bool CohortName::operator<(const CohortName &other) const
{
    return std::tie(round, level, standard) < std::tie(other.round, other.level, other.standard);
}

std::optional<CohortName> cohortOf(Database &db, std::int64_t sheet)
{
    Statement &read = db.kept("SELECT round, level, standard FROM assessment "
                              "WHERE no = ? AND round IS NOT NULL AND standard IS NOT NULL");
    read.bind(1, sheet);
    std::optional<CohortName> name;
    if (read.next())
        name = CohortName{read.integer(0), read.text(1), read.integer(2)};
    read.reset();
    return name;
}

SheetCohort::SheetCohort(Database &db, const CompiledStandard &standard, const CohortName &name,
                         std::int64_t also)
    : m_standard(standard)
{
    Statement read =
        db.prepare("SELECT a.no, s.answers, f.no, res.grade FROM assessment a "
                   "JOIN organization o ON o.no = a.organization "
                   "LEFT JOIN sheet s ON s.no = a.no LEFT JOIN frozen f ON f.no = "
                   "a.no LEFT JOIN result res ON res.no = f.no WHERE a.round = ?1 AND a.level = "
                   "?2 AND a.standard = ?3 "
                   "AND ((a.series % 16 = 0 AND a.state <> 4 AND s.no IS NOT NULL) OR "
                   "a.no = ?4) " // SheetName::scorers
                   "ORDER BY o.key, a.series, a.no");
    read.bind(1, name.round).bind(2, name.level).bind(3, name.standard).bind(4, also);
    while (read.next()) {
        const std::int64_t sheet = read.integer(0);
        CohortSheet &member = m_members.emplace_back();
        member.sheet = sheet;
        member.answers = read.bytes(1);
        member.subject = readSubject(db, sheet, standard.readsEarlier);
        if (!read.isNull(2))
            member.decided = standard.standard.grading.ordinalOf(read.text(3));
    }
    m_organizations = countOrganizations(db, standard, name.round);
    seatAll();
}

SheetCohort::SheetCohort(const CompiledStandard &standard, std::vector<CohortSheet> members,
                         GroupSizes organizations)
    : m_standard(standard)
    , m_members(std::move(members))
    , m_organizations(std::move(organizations))
{
    seatAll();
}

void SheetCohort::seatAll()
{
    for (std::size_t member = 0; member < m_members.size(); ++member)
        m_memberOf[m_members[member].sheet] = member;
    // One that was assessed by this standard and has moved on since is a group's only one perhaps.
    for (const QStringList &within : quotasOfOrganizations(m_standard.standard.grading))
        for (const CohortSheet &member : m_members)
            m_organizations.try_emplace(PeerGroups::nameOf(within, member.subject), 1);
}

const Sheet &SheetCohort::answers(std::size_t member, Sheet &room,
                                  const std::vector<char> *needed) const
{
    room.clear();
    const QByteArray &packed = m_members[member].answers;
    if (packed.isEmpty())
        return room;
    try {
        PackedWalk walk(packed);
        while (walk.next()) {
            if (walk.item() >= m_standard.items.size())
                throw Error(Failure::FileDamaged,
                            u"an answer to an item that the standard lacks"_s);
            if (needed == nullptr || (*needed)[walk.item()] != 0)
                unpackItem(walk.value(), *m_standard.items[walk.item()], room);
        }
    } catch (const Error &error) {
        throw Error(Failure::Invalid, error.detail());
    }
    return room;
}

GroupSizes countOrganizations(Database &db, const CompiledStandard &standard, std::int64_t round)
{
    GroupSizes sizes;
    const std::set<QStringList> withins = quotasOfOrganizations(standard.standard.grading);
    if (withins.empty())
        return sizes;
    Statement read = db.prepare(
        "SELECT o.code, o.county, o.sector, o.township, o.attributes FROM organization o "
        "JOIN round r ON r.no = ?1 WHERE o.stub = 0 AND (?2 = '' OR o.sector = ?2) "
        "AND (o.dissolved IS NULL OR r.begins IS NULL OR o.dissolved >= r.begins)");
    read.bind(1, round).bind(2, standard.standard.sector);
    while (read.next()) {
        Subject subject;
        subject.organization = read.text(0);
        subject.county = read.text(1);
        subject.sector = read.text(2);
        subject.township = read.text(3);
        if (!read.view(4).isEmpty())
            subject.attributes = decodeAttributes(read.view(4));
        for (const QStringList &within : withins)
            ++sizes[PeerGroups::nameOf(within, subject)];
    }
    return sizes;
}

ScoredCohort::ScoredCohort(Database &db, const CompiledStandard &standard, const CohortName &name,
                           std::int64_t around)
    : m_source(db, standard, name, around)
    , m_run(standard, m_source, m_source.organizations())
    , m_around(around)
{
    m_room.fit(standard.standard);
    m_run.finish();
}

Result ScoredCohort::explain(std::int64_t sheet)
{
    const std::size_t member = m_source.memberOf(sheet);
    const auto refused = m_run.refused().find(member);
    if (refused != m_run.refused().end())
        throw Error(Failure::Invalid, refused->second.why).at(refused->second.where);
    const Sheet &answers = m_source.answers(member, m_room, nullptr);
    Result result = m_run.scorer().explain(member, answers, m_source.subject(member));
    result.provisional = true;
    return result;
}

Result ScoredCohort::reconsider(const Sheet &answers, const Subject &subject)
{
    Result result =
        m_run.scorer().reconsider(m_source.memberOf(m_around), answers, subject, Detail::Full);
    result.provisional = true;
    return result;
}

std::unique_ptr<ScoredCohort> cohortAround(Database &db, const CompiledStandard &standard,
                                           const AssessmentId &sheet)
{
    if (!standard.readsPeers)
        return nullptr;
    const QByteArray key = sheet.raw();
    Statement &find = db.kept("SELECT no FROM assessment WHERE key = ?");
    find.bind(1, QByteArrayView(key));
    const std::int64_t no = find.next() ? find.integer(0) : 0;
    find.reset();
    const std::optional<CohortName> name = cohortOf(db, no);
    return name ? std::make_unique<ScoredCohort>(db, standard, *name, no) : nullptr;
}

} // namespace core
