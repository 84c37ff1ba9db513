// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/model/operation.h"
#include "core/model/organization.h"
#include "core/model/organization_event.h"
#include "core/model/round.h"
#include "core/model/sheet.h"
#include "core/model/standard.h"

#include <vector>

namespace core {

/// Makers of the edits that the journal takes: one for each register. The value's form is in
/// core/storage/FORMAT.md. They only encode; they read and check nothing.
/// `scope` is the affiliation of the organization concerned.

std::vector<Edit> organizationEdits(const Organization &organization); ///< all its registers
Edit identityEdit(const Organization &organization);
Edit contactEdit(const Organization &organization);
Edit attributesEdit(const Organization &organization);
Edit standingEdit(const Organization &organization);

Edit eventEdit(const OrganizationEvent &event, const QString &scope);
/// That `entry` is the organization `sameAs`, entered twice; without one: that it is not.
Edit duplicateEdit(const Organization &entry, const std::optional<OrganizationId> &sameAs);
Edit divisionEdit(const Division &division);
Edit authorEdit(const Author &author);
Edit targetEdit(const Target &target);
Edit settingEdit(const QString &name, const QString &value);

/// `canonical` is the canonical JSON of an issued standard; its sector and so on are read from it.
Edit standardEdit(const StandardEntry &entry, const QByteArray &canonical);
/// A draft as it now stands; `document` is JSON in the order in which it is written. Its head (id,
/// revision, title …) is read from the document.
Edit draftEdit(const DraftId &id, const QByteArray &document);
Edit noDraftEdit(const DraftId &id); ///< issued or thrown away
Edit retirementEdit(const StandardRef &standard, const std::optional<Retirement> &retirement);
Edit roundEdit(const Round &round);

/// Opens a sheet: which round, organization, level and standard.
Edit assessmentEdit(const SheetName &name, const StandardRef &standard, const QString &scope);
Edit visitEdit(const AssessmentId &sheet, VisitState state, const QDate &day, const QString &scope);

/// Some answers of a sheet: of `items` (ordinals) as they stand in `sheet`.
struct SheetAnswers
{
    AssessmentId id;
    const StandardRef &standard;
    const Standard &standardDocument;
    const Sheet &sheet;
    std::vector<std::uint32_t> items;
};

/// All of these items' answers, remarks excepted; an item that is clear in the sheet is taken back.
Edit answersEdit(const SheetAnswers &answers, const QString &scope);
Edit remarkEdit(const SheetAnswers &answers, const QString &scope);

Edit decisionEdit(const Decision &decision, const QString &scope);

} // namespace core
