// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/reorganization.h"

#include "core/journal/edits.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"
#include "core/storage/frozen_results.h"

#include <algorithm>

namespace core {

namespace {

/// Writes the events of one change.
class Annals
{
public:
    Annals(const Organization &of, const ChangeNote &note, const Clock &clock,
           std::vector<Edit> &into)
        : m_of(of)
        , m_note(note)
        , m_clock(clock)
        , m_into(into)
    {
    }

    void tell(EventKind kind, const QString &before, const QString &after)
    {
        OrganizationEvent event = begin(kind);
        event.before = before;
        event.after = after;
        m_into.push_back(eventEdit(event, m_of.affiliation));
    }

    /// What nobody had written down before is completed, not changed.
    void tellIfOther(EventKind kind, const QString &before, const QString &after)
    {
        if (!before.isEmpty() && before != after)
            tell(kind, before, after);
    }

    void tellKin(EventKind kind, const std::vector<OrganizationId> &predecessors,
                 const std::vector<OrganizationId> &successors)
    {
        OrganizationEvent event = begin(kind);
        event.predecessors = predecessors;
        event.successors = successors;
        m_into.push_back(eventEdit(event, m_of.affiliation));
    }

private:
    OrganizationEvent begin(EventKind kind) const
    {
        OrganizationEvent event;
        event.id = Key::make(m_clock);
        event.organization = m_of.id;
        event.kind = kind;
        event.day = m_note.day;
        event.document = m_note.document;
        return event;
    }

    const Organization &m_of;
    const ChangeNote &m_note;
    const Clock &m_clock;
    std::vector<Edit> &m_into;
};

void addRegisters(const Organization &before, const Organization &after, std::vector<Edit> &edits)
{
    if (identityEdit(after).value != identityEdit(before).value)
        edits.push_back(identityEdit(after));
    if (after.contact != before.contact)
        edits.push_back(contactEdit(after));
    if (after.attributes != before.attributes)
        edits.push_back(attributesEdit(after));
    if (after.standing != before.standing)
        edits.push_back(standingEdit(after));
}

void addEvents(const Organization &before, const Organization &after, const ChangeNote &note,
               const Clock &clock, std::vector<Edit> &edits)
{
    Annals annals(after, note, clock, edits);
    annals.tellIfOther(EventKind::Renamed, before.name, after.name);
    annals.tellIfOther(EventKind::SectorChanged, before.sector, after.sector);
    if (before.county != after.county || !before.township.isEmpty())
        annals.tellIfOther(EventKind::PlaceChanged, placeText(before.county, before.township),
                           placeText(after.county, after.township));
    annals.tellIfOther(EventKind::Reaffiliated, before.affiliation, after.affiliation);
    annals.tellIfOther(EventKind::CodeChanged, before.code, after.code);
    annals.tellIfOther(EventKind::SecretaryChanged, before.contact.secretary,
                       after.contact.secretary);
    if (before.standing.exempt && !after.standing.exempt)
        annals.tell(EventKind::Readmitted, before.standing.ground, {});
    if (!before.standing.exempt && after.standing.exempt)
        annals.tell(EventKind::Exempted, {}, after.standing.ground);
    if (after.dissolved.isValid() && after.dissolved != before.dissolved)
        Annals(after, {after.dissolved, note.document}, clock, edits)
            .tell(EventKind::Dissolved, {}, {});
}

std::vector<OrganizationId> idsOf(const std::vector<Organization> &organizations)
{
    std::vector<OrganizationId> ids;
    ids.reserve(organizations.size());
    for (const Organization &organization : organizations)
        ids.push_back(organization.id);
    return ids;
}

bool isOpen(const AssessmentEntry &sheet)
{
    return sheet.decided.isEmpty() && sheet.state != VisitState::HandedIn &&
           sheet.state != VisitState::Superseded;
}

bool isAnswered(const Item &item, const Sheet &sheet)
{
    const ItemAnswer &answer = sheet.items[static_cast<std::size_t>(item.ordinal)];
    return answer.clean || answer.notApplicable ||
           std::any_of(item.clauses.begin(), item.clauses.end(), [&](const Clause &clause) {
               return sheet.clauses[static_cast<std::size_t>(clause.ordinal)].given;
           });
}

/// What is typed means the same for both: words, kind of input, and the lists that it points into.
bool takesTheSame(const Clause &one, const Clause &other)
{
    const auto sameOptions = [](const Option &left, const Option &right) {
        return left.id == right.id && left.worth.min == right.worth.min &&
               left.worth.max == right.worth.max && left.worth.ranged == right.worth.ranged;
    };
    const auto sameVariants = [](const Variant &left, const Variant &right) {
        return left.id == right.id;
    };
    const Rule &a = one.rule;
    const Rule &b = other.rule;
    return one.id == other.id && one.text == other.text && one.input == other.input &&
           one.inputUnit == other.inputUnit && a.type == b.type && a.min == b.min &&
           a.max == b.max && a.perMatter == b.perMatter && a.each == b.each &&
           a.tiers.size() == b.tiers.size() && a.worth.size() == b.worth.size() &&
           std::equal(a.options.begin(), a.options.end(), b.options.begin(), b.options.end(),
                      sameOptions) &&
           std::equal(a.variants.begin(), a.variants.end(), b.variants.begin(), b.variants.end(),
                      sameVariants);
}

bool isShared(const Item &one, const Item &other)
{
    return one.id == other.id && one.text == other.text && one.kind == other.kind &&
           (one.notApplicable == AbsencePolicy::Forbidden) ==
               (other.notApplicable == AbsencePolicy::Forbidden) &&
           std::equal(one.clauses.begin(), one.clauses.end(), other.clauses.begin(),
                      other.clauses.end(), takesTheSame);
}

void copyAnswer(const Item &from, const Sheet &given, const Item &to, Sheet &into)
{
    into.items[static_cast<std::size_t>(to.ordinal)] =
        given.items[static_cast<std::size_t>(from.ordinal)];
    for (std::size_t i = 0; i < from.clauses.size(); ++i)
        into.clauses[static_cast<std::size_t>(to.clauses[i].ordinal)] =
            given.clauses[static_cast<std::size_t>(from.clauses[i].ordinal)];
}

} // namespace

std::vector<Edit> changeEdits(Database &db, const Organization &before, const Organization &after,
                              const ChangeNote &note, const Clock &clock)
{
    std::vector<Edit> edits;
    addRegisters(before, after, edits);
    addEvents(before, after, note, clock, edits);
    if (before.sector != after.sector && note.day <= civilDate(clock()))
        for (Edit &edit : supersedeEdits(db, after))
            edits.push_back(std::move(edit));
    return edits;
}

std::vector<Edit> mergerEdits(const std::vector<Organization> &gone, const Organization &into,
                              const ChangeNote &note, const Clock &clock)
{
    std::vector<Edit> edits;
    if (into.founded == note.day)
        edits = organizationEdits(into);
    const std::vector<OrganizationId> predecessors = idsOf(gone);
    for (Organization ended : gone) {
        ended.dissolved = note.day;
        edits.push_back(identityEdit(ended));
        Annals(ended, note, clock, edits).tellKin(EventKind::Merged, predecessors, {into.id});
    }
    Annals(into, note, clock, edits).tellKin(EventKind::Merged, predecessors, {into.id});
    return edits;
}

std::vector<Edit> splitEdits(const Organization &whole, const std::vector<Organization> &parts,
                             const ChangeNote &note, const Clock &clock)
{
    std::vector<Edit> edits;
    const std::vector<OrganizationId> successors = idsOf(parts);
    if (std::find(successors.begin(), successors.end(), whole.id) == successors.end()) {
        Organization ended = whole;
        ended.dissolved = note.day;
        edits.push_back(identityEdit(ended));
        Annals(ended, note, clock, edits).tellKin(EventKind::Split, {whole.id}, successors);
    }
    for (Organization part : parts) {
        if (part.id != whole.id) {
            part.founded = note.day;
            for (Edit &edit : organizationEdits(part))
                edits.push_back(std::move(edit));
        }
        Annals(part, note, clock, edits).tellKin(EventKind::Split, {whole.id}, successors);
    }
    return edits;
}

std::vector<Edit> supersedeEdits(Database &db, const Organization &organization)
{
    std::vector<Edit> edits;
    const QString &scope = organization.affiliation;
    const std::vector<Round> rounds = readRounds(db);
    for (const AssessmentEntry &sheet : readAssessmentsOf(db, organization.id)) {
        const auto round = std::find_if(rounds.begin(), rounds.end(), [&](const Round &one) {
            return one.id == sheet.name.round;
        });
        if (round == rounds.end() || round->frozen || !isOpen(sheet) || isSheetFrozen(db, sheet.id))
            continue;
        const auto standard = round->standards.find(organization.sector);
        if (standard != round->standards.end() && standard->second == sheet.standard)
            continue;
        edits.push_back(visitEdit(sheet.id, VisitState::Superseded, sheet.visit, scope));
        if (standard == round->standards.end())
            continue;
        const SheetName next = sheet.name.successor();
        edits.push_back(assessmentEdit(next, standard->second, scope));
        edits.push_back(visitEdit(assessmentKey(next), VisitState::Planned, sheet.visit, scope));
    }
    return edits;
}

OfferedAnswers offeredAnswers(const Standard &from, const Sheet &given, const Standard &to)
{
    OfferedAnswers offered;
    offered.sheet.fit(to);
    const std::vector<const Item *> asked = itemsOf(from);
    for (const Item *item : itemsOf(to)) {
        const auto same = std::find_if(asked.begin(), asked.end(),
                                       [&](const Item *one) { return isShared(*one, *item); });
        if (same == asked.end() || !isAnswered(**same, given))
            continue;
        copyAnswer(**same, given, *item, offered.sheet);
        offered.items.push_back(static_cast<std::uint32_t>(item->ordinal));
    }
    return offered;
}

} // namespace core
