// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/model/organization.h"
#include "core/model/organization_event.h"
#include "core/model/round.h"

#include <QByteArray>

namespace core {

/// The values of registers as bytes: CBOR maps with small integer keys, deterministic (RFC 8949,
/// 4.2), so that equal values are equal bytes. Keys are listed in FORMAT.md and never used again
/// for something else; a reader passes over keys that it does not know. Answers and remarks have
/// a tighter form of their own (`item_codec.h`).

QByteArray encodeIdentity(const Organization &organization);
void decodeIdentity(QByteArrayView value, Organization &organization);
QByteArray encodeContact(const Contact &contact);
Contact decodeContact(QByteArrayView value);
QByteArray encodeAttributes(const Attributes &attributes);
Attributes decodeAttributes(QByteArrayView value);
QByteArray encodeStanding(const Standing &standing);
Standing decodeStanding(QByteArrayView value);

QByteArray encodeEvent(const OrganizationEvent &event);
OrganizationEvent decodeEvent(QByteArrayView value); ///< without its id

QByteArray encodeDuplicate(const OrganizationId &sameAs);
OrganizationId decodeDuplicate(QByteArrayView value);

QByteArray encodeDivision(const Division &division);
Division decodeDivision(QByteArrayView value);
QByteArray encodeAuthor(const Author &author);
Author decodeAuthor(QByteArrayView value); ///< without its id
QByteArray encodeTarget(const Target &target);
Target decodeTarget(QByteArrayView value);

struct SettingValue
{
    QString name;
    QString value;
};

QByteArray encodeSetting(const SettingValue &setting);
SettingValue decodeSetting(QByteArrayView value);

struct StandardValue
{
    StandardEntry entry;
    QByteArray document; ///< canonical JSON
};

QByteArray encodeStandard(const StandardValue &standard);
StandardValue decodeStandard(QByteArrayView value);

/// The longest text of a draft that is kept.
inline constexpr qsizetype largestDraft = 16LL * 1024 * 1024;

struct DraftValue
{
    StandardEntry entry; ///< without hash
    QByteArray document; ///< JSON, in the order in which it is written
};

/// Packs the document; throws Error(Invalid) when it is too long.
QByteArray encodeDraft(const DraftValue &draft);
DraftValue decodeDraft(QByteArrayView value);
StandardEntry decodeDraftEntry(QByteArrayView value); ///< without unpacking the document
/// The document alone, still packed: what the table keeps.
QByteArray packedDraftFrom(QByteArrayView value);
QByteArray unpackedDraft(QByteArrayView packed);
QByteArray encodeRetirement(const Retirement &retirement);
Retirement decodeRetirement(QByteArrayView value);

QByteArray encodeRound(const Round &round);
Round decodeRound(QByteArrayView value); ///< without its id, and whether it is frozen

struct AssessmentValue
{
    SheetName name;
    StandardRef standard;
};

QByteArray encodeAssessment(const AssessmentValue &assessment);
AssessmentValue decodeAssessment(QByteArrayView value);

struct VisitValue
{
    VisitState state = VisitState::Planned;
    QDate day;
};

QByteArray encodeVisit(const VisitValue &visit);
VisitValue decodeVisit(QByteArrayView value);
QByteArray encodeDecision(const Decision &decision);
Decision decodeDecision(QByteArrayView value);

/// Days since 1970-01-01, as civil dates stand in the tables.
std::int64_t dayNumber(const QDate &day);
QDate dayFrom(std::int64_t number);

} // namespace core
