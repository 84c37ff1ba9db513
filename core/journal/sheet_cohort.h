// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/scoring/cohort_run.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace core {

class Database;

/// Sheets that are scored among each other: those of one round, level and standard, by the local
/// numbers of the file.
struct CohortName
{
    std::int64_t round = 0;
    QString level;
    std::int64_t standard = 0;

    bool operator==(const CohortName &) const = default;
    bool operator<(const CohortName &other) const;
};

/// The cohort that a sheet belongs to; nothing while it is not known where it belongs.
std::optional<CohortName> cohortOf(Database &db, std::int64_t sheet);

/// One of a cohort: its number in the file, its packed answers, and what scoring knows of it.
struct CohortSheet
{
    std::int64_t sheet = 0;
    QByteArray answers;
    Subject subject;
    std::optional<std::int32_t> decided{}; ///< its grade, if a batch has frozen it; −1: none
};

/// For quotas of organizations: how many there are in each group that `standard` names, of its
/// sector and not dissolved before the round, whether they have a sheet or not. Empty where no
/// quota counts organizations.
GroupSizes countOrganizations(Database &db, const CompiledStandard &standard, std::int64_t round);

/// The sheets of a cohort as they lie in the workbook. Members are the sheets of first scorers that
/// have an answer and were not superseded, by their organizations' keys, so that their order hangs
/// on nothing local. What batches of the round have frozen keeps its grade among them. Holds each
/// member's packed answers and attributes (a kilobyte or two), and of its answers unpacks only what
/// is asked for.
///
/// Reads the database while it is made, never afterwards; then any thread.
class SheetCohort : public CohortSource
{
public:
    /// `also`: a sheet that is a member although it has no answer yet.
    SheetCohort(Database &db, const CompiledStandard &standard, const CohortName &name,
                std::int64_t also = 0);
    /// Of sheets that were read, or made, elsewhere.
    SheetCohort(const CompiledStandard &standard, std::vector<CohortSheet> members,
                GroupSizes organizations);

    std::size_t size() const override { return m_members.size(); }

    const Subject &subject(std::size_t member) const override { return m_members[member].subject; }

    /// Throws Error(Invalid) for answers to items that the standard lacks: two offices may have
    /// opened one sheet by different standards. It is nobody's peer then.
    const Sheet &answers(std::size_t member, Sheet &room,
                         const std::vector<char> *needed) const override;

    std::optional<std::int32_t> decidedGrade(std::size_t member) const override
    {
        return m_members[member].decided;
    }

    std::int64_t sheet(std::size_t member) const { return m_members[member].sheet; }

    std::size_t memberOf(std::int64_t sheet) const { return m_memberOf.at(sheet); }

    bool holds(std::int64_t sheet) const { return m_memberOf.contains(sheet); }

    const GroupSizes &organizations() const { return m_organizations; }

private:
    void seatAll();

    const CompiledStandard &m_standard;
    std::vector<CohortSheet> m_members;
    std::map<std::int64_t, std::size_t> m_memberOf;
    GroupSizes m_organizations;
};

/// A cohort that was scored once, to look at single sheets in it.
///
///     ScoredCohort cohort(db, compiled, name, sheet);
///     cohort.explain(sheet);                        // as it lies in the file
///     cohort.reconsider(answers, subject);          // with what is being typed
///
/// What `reconsider` gives is this one sheet among the peers as they were; theirs are settled when
/// the cohort is scored again. Thread: one at a time.
class ScoredCohort
{
public:
    ScoredCohort(Database &db, const CompiledStandard &standard, const CohortName &name,
                 std::int64_t around = 0);

    /// Throws Error(Invalid) when the sheet was refused.
    Result explain(std::int64_t sheet);
    Result reconsider(const Sheet &answers, const Subject &subject); ///< of the sheet `around`

    bool holds(std::int64_t sheet) const { return m_source.holds(sheet); }

private:
    SheetCohort m_source;
    CohortRun m_run;
    Sheet m_room;
    std::int64_t m_around;
};

/// The cohort of one sheet, to score what is being typed in it; null where the standard looks at no
/// peers.
std::unique_ptr<ScoredCohort> cohortAround(Database &db, const CompiledStandard &standard,
                                           const AssessmentId &sheet);

} // namespace core
