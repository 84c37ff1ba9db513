// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

#include <compare>
#include <cstdint>
#include <tuple>
#include <vector>

namespace core {

/// What wins or conflicts as one value: a table and a group of its columns. The numbers stand in
/// files and are never used again for something else.
enum class Register : std::uint16_t
{
    OrganizationIdentity = 1,   ///< code, name, sector, areas, founded, dissolved
    OrganizationContact = 2,    ///< secretary, office, telephone
    OrganizationAttributes = 3, ///< what standards may read: members, households …
    OrganizationStanding = 4,   ///< active or exempt, and on which ground
    OrganizationEvent = 5,      ///< renamed, merged, split, re-affiliated …
    Duplicate = 6,              ///< that it is another organization, entered twice: which
    Standard = 10,              ///< an issued document, for ever
    Round = 11,
    Draft = 12,      ///< a standard that is being written: one document
    Retirement = 13, ///< of an issued document: not for new rounds any more
    Freezing = 14,   ///< that a round is frozen, and by which of its results
    Assessment = 20, ///< which round, organization, level, series and standard
    Visit = 21,      ///< state of the sheet, day of the visit
    Answers = 22, ///< of one item: inputs, note, sample, source, not applicable; many items an op
    Remarks = 23, ///< of one item: the remark alone
    FrozenResults = 24, ///< the results of some hundred sheets as a freezing found them
    Decision = 30,      ///< the grade as decided, with day, document and reason
    Resolution = 31,    ///< why a conflict was settled as it was; stands in the log alone
    Evidence = 32,      ///< that a file is attached to an item; a key for each file of each item
    Redaction = 33,     ///< that values or files are taken out of every copy, and why
    Author = 40,        ///< the holder of an office who works with the program
    Division = 41,
    Target = 42,
    Setting = 43,
    Office = 44,            ///< of the roster: code, name, kind, scopes; signed by the root key
    InstallationGrant = 45, ///< a public key that writes for an office; signed
    Revocation = 46,        ///< that a key writes no more, and what still counts of it; signed
    Release = 47,           ///< ops that count although no grant covers them; the city's
};

/// What a person did, in one number: the log keeps no prose, `ui` has the words.
enum class Action : std::uint16_t
{
    ScoreItem = 1,
    MarkClean = 2,
    MarkNotApplicable = 3,
    ClearItem = 4,
    WriteReason = 5,
    WriteRemark = 6,
    FillSheet = 7, ///< many items at once
    PlanVisit = 10,
    HandIn = 11,
    ReturnSheet = 12,
    DecideGrade = 13,
    AttachEvidence = 15,
    RemoveEvidence = 16,
    ImportOrganizations = 20,
    EditOrganization = 21,
    AddOrganization = 22,
    MergeDuplicates = 23,
    SeparateDuplicates = 24, ///< they are two after all
    IssueStandard = 30,
    AddRound = 31,
    FreezeRound = 32,
    NewDraft = 33,
    EditDraft = 34, ///< one field of a draft
    InsertInDraft = 35,
    RemoveFromDraft = 36,
    MoveInDraft = 37,
    PasteIntoDraft = 38,
    RenewParts = 39, ///< a new revision of a part, laid into standards
    ChangeSetting = 40,
    MakeWorkbook = 41,
    MakeSample = 42,
    DiscardDraft = 45,
    RetireStandard = 46,
    ReinstateStandard = 47,
    GiveStandard = 48, ///< an issued standard, to a round that is there already
    BeginRoster = 50,  ///< the city's own office, and that all that is there counts
    AddOffice = 51,
    AddInstallation = 52,
    RevokeInstallation = 53,
    ReleaseOperations = 54,
    Undo = 60,
    Redo = 61,
    ResolveConflict = 62, ///< names all heads that it closes
    Redact = 63,
};

/// The name of one operation as this file knows it: `stream` is the local number of (site, scope).
struct OpName
{
    std::int64_t stream = 0;
    std::int64_t seq = 0;

    bool operator==(const OpName &) const = default;

    std::strong_ordering operator<=>(const OpName &other) const
    {
        return std::tie(stream, seq) <=> std::tie(other.stream, other.seq);
    }
};

/// An op that a new op replaces, as its writer saw it; `item`: of Answers and Remarks, else 0.
struct Base
{
    std::uint32_t item = 0;
    OpName op;

    bool operator==(const Base &) const = default;
};

/// One change of one register of one key (for Answers: of some items of one sheet). `stamp` is a
/// hybrid logical clock: 48 bits of ms since 1970 UTC, then a 16-bit counter. `value` empty: the
/// register is taken back to "nothing".
struct Operation
{
    OpName name;
    std::uint64_t stamp = 0;
    AuthorId author;
    std::int64_t step = 0;
    Action action = Action::ScoreItem;
    std::int64_t undoes = 0; ///< the step that an Undo or Redo takes back, else 0
    Register reg = Register::Answers;
    Key key;
    std::vector<Base> bases;
    QByteArray salt; ///< 16 random bytes where the value holds typed text, else empty
    QByteArray value;
    QByteArray digest; ///< of salt and value, once redacted: `value` is then what may be left of it
};

/// A change that somebody asks for; the journal makes operations of it (`core/journal/edits.h`).
/// `scope`: the code of the area by affiliation it belongs to, empty for the common scope.
struct Edit
{
    Register reg = Register::Answers;
    Key key;
    QString scope;
    QByteArray value;
    std::vector<std::uint32_t> items; ///< Answers, Remarks: the ordinals that the value covers
    bool typedText = false;           ///< the value holds free text: salt it
};

} // namespace core
