// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/edits.h"

#include "core/base/digest.h"
#include "core/drafting/parts.h"
#include "core/storage/item_codec.h"
#include "core/storage/op_codec.h"
#include "core/storage/register_codec.h"

namespace core {

namespace {

Edit organizationEdit(Register reg, const Organization &organization, const QByteArray &value)
{
    return {reg, organization.id.key, organization.affiliation, value, {}, false};
}

// What has no id of its own is named by what it is, so that two offices that write it meet.
Key derivedKey(const char *kind, const QString &name)
{
    return Key::from(bytesOf(digest({kind, name.toUtf8()})).left(16));
}

} // namespace

Edit identityEdit(const Organization &organization)
{
    return organizationEdit(Register::OrganizationIdentity, organization,
                            encodeIdentity(organization));
}

Edit contactEdit(const Organization &organization)
{
    Edit edit = organizationEdit(Register::OrganizationContact, organization,
                                 encodeContact(organization.contact));
    edit.typedText = true; // a name and a telephone: to be redacted without a trace
    return edit;
}

Edit attributesEdit(const Organization &organization)
{
    return organizationEdit(Register::OrganizationAttributes, organization,
                            encodeAttributes(organization.attributes));
}

Edit standingEdit(const Organization &organization)
{
    return organizationEdit(Register::OrganizationStanding, organization,
                            encodeStanding(organization.standing));
}

std::vector<Edit> organizationEdits(const Organization &organization)
{
    std::vector<Edit> edits = {identityEdit(organization)};
    if (organization.contact != Contact())
        edits.push_back(contactEdit(organization));
    if (!organization.attributes.empty())
        edits.push_back(attributesEdit(organization));
    if (organization.standing != Standing())
        edits.push_back(standingEdit(organization));
    return edits;
}

Edit eventEdit(const OrganizationEvent &event, const QString &scope)
{
    const bool namesPerson = event.kind == EventKind::SecretaryChanged;
    return {Register::OrganizationEvent, event.id, scope, encodeEvent(event), {}, namesPerson};
}

Edit duplicateEdit(const Organization &entry, const std::optional<OrganizationId> &sameAs)
{
    return organizationEdit(Register::Duplicate, entry,
                            sameAs ? encodeDuplicate(*sameAs) : QByteArray());
}

Edit divisionEdit(const Division &division)
{
    const QString name = division.code + u'\0' + division.validFrom.toString(Qt::ISODate);
    return {
        Register::Division, derivedKey("division", name), {}, encodeDivision(division), {}, false};
}

Edit authorEdit(const Author &author)
{
    return {Register::Author, author.id.key, {}, encodeAuthor(author), {}, true};
}

Edit targetEdit(const Target &target)
{
    const QString name = target.grade + u'\0' + target.by.toString(Qt::ISODate);
    return {Register::Target, derivedKey("target", name), {}, encodeTarget(target), {}, false};
}

Edit settingEdit(const QString &name, const QString &value)
{
    return {Register::Setting,
            derivedKey("setting", name),
            {},
            encodeSetting({name, value}),
            {},
            false};
}

Edit standardEdit(const StandardEntry &entry, const QByteArray &canonical)
{
    return {Register::Standard,
            standardKey(entry.ref.hash),
            {},
            encodeStandard({entry, canonical}),
            {},
            false};
}

Edit draftEdit(const DraftId &id, const QByteArray &document)
{
    const StandardEntry head = draftHead(parseJson(document).root);
    return {Register::Draft, id.key, {}, encodeDraft({head, document}), {}, true};
}

Edit noDraftEdit(const DraftId &id)
{
    return {Register::Draft, id.key, {}, {}, {}, true};
}

Edit retirementEdit(const StandardRef &standard, const std::optional<Retirement> &retirement)
{
    return {Register::Retirement,
            standardKey(standard.hash),
            {},
            retirement ? encodeRetirement(*retirement) : QByteArray(),
            {},
            false};
}

Edit roundEdit(const Round &round)
{
    return {Register::Round, round.id.key, {}, encodeRound(round), {}, false};
}

Edit assessmentEdit(const SheetName &name, const StandardRef &standard, const QString &scope)
{
    return {Register::Assessment,
            assessmentKey(name).key,
            scope,
            encodeAssessment({name, standard}),
            {},
            false};
}

Edit visitEdit(const AssessmentId &sheet, VisitState state, const QDate &day, const QString &scope)
{
    return {Register::Visit, sheet.key, scope, encodeVisit({state, day}), {}, false};
}

Edit answersEdit(const SheetAnswers &answers, const QString &scope)
{
    AnswersValue value;
    value.standard = QByteArray::fromHex(answers.standard.hash.left(8).toLatin1());
    bool typed = false;
    const std::vector<const Item *> items = itemsOf(answers.standardDocument);
    for (const std::uint32_t item : answers.items) {
        value.items.emplace_back(item, packItem(answers.sheet, *items.at(item)));
        const ItemAnswer &said = answers.sheet.items.at(item);
        typed = typed || !said.note.isEmpty() || !said.reason.isEmpty() || !said.sample.isEmpty() ||
                !said.source.isEmpty();
    }
    return {Register::Answers, answers.id.key, scope, encodeAnswers(value), answers.items, typed};
}

Edit remarkEdit(const SheetAnswers &answers, const QString &scope)
{
    AnswersValue value;
    value.standard = QByteArray::fromHex(answers.standard.hash.left(8).toLatin1());
    for (const std::uint32_t item : answers.items)
        value.items.emplace_back(item, answers.sheet.items.at(item).remark.toUtf8());
    return {Register::Remarks, answers.id.key, scope, encodeAnswers(value), answers.items, true};
}

Edit decisionEdit(const Decision &decision, const QString &scope)
{
    return {Register::Decision,
            decisionKey(decision.round, decision.organization, decision.series),
            scope,
            encodeDecision(decision),
            {},
            !decision.reason.isEmpty()};
}

} // namespace core
