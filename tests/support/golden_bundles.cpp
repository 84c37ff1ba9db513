// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden_bundles.h"

#include "core/document/json_text.h"
#include "core/drafting/parts.h"
#include "core/journal/attaching.h"
#include "core/journal/edits.h"
#include "core/journal/freeze.h"
#include "core/journal/issue.h"
#include "core/journal/key_file.h"
#include "core/journal/redacting.h"
#include "core/sync/checkpoints.h"
#include "core/sync/roster_edits.h"
#include "core/sync/sealed_bundle.h"
#include "core/sync/strangers.h"
#include "tests/support/loaded_dice.h"
#include "tests/support/test_workbook.h"

#include <QDir>
#include <QFile>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString area = u"130207"_s;
const GoldenOffice::Name county{'k', area, u"丰南区委组织部"_s};

Key fixed(char letter)
{
    return Key::from(QByteArray(16, letter));
}

StandardRef refOf(const StandardReading &reading)
{
    return {reading.standard.id, reading.standard.revision, reading.hash};
}

Round roundUnder(const StandardReading &reading)
{
    Round round;
    round.id = RoundId{fixed('r')};
    round.year = 2023;
    round.name = u"2023年第四季度"_s;
    round.document = u"唐组通〔2023〕5号"_s;
    round.begins = QDate(2023, 10, 1);
    round.ends = QDate(2023, 12, 31);
    round.levels = QStringList{u"county"_s};
    round.standards[u"village"_s] = refOf(reading);
    return round;
}

Organization organization(char letter, const QString &code, const QString &name)
{
    Organization made;
    made.id = OrganizationId{fixed(letter)};
    made.code = code;
    made.name = name;
    made.sector = u"village"_s;
    made.county = made.affiliation = area;
    made.township = u"丰南镇"_s;
    return made;
}

Organization east()
{
    Organization made = organization('e', u"130207-0001"_s, u"东村党支部"_s);
    made.founded = QDate(1998, 7, 1);
    made.contact = {u"李强"_s, u"丰南镇东村党群服务中心"_s, u"0315-8120001"_s};
    made.attributes[u"党员数"_s] = AttributeValue::ofNumber(36'500'000);
    made.attributes[u"集体经济"_s] = AttributeValue::ofText(u"有"_s);
    return made;
}

SheetName sheetOf(char letter)
{
    return {RoundId{fixed('r')}, OrganizationId{fixed(letter)}, u"county"_s, 0};
}

/// A site as they were before their ids were made of their keys.
void writeAsBefore(Database &db, const Installation &here)
{
    const SiteId site{fixed('o')};
    const QByteArray certificate = here.sign(certificateText(datasetOf(db), site));
    writeOwnFile(here.folder() + u"/sites/%1.json"_s.arg(site.key.text()),
                 {{u"installation"_s, QString::fromLatin1(here.publicKey().toHex())},
                  {u"mark"_s, QJsonObject()}});
    Statement add = db.prepare("INSERT INTO site (id, installation, certificate) VALUES (?, ?, ?)");
    add.bind(1, site.raw()).bind(2, here.publicKey()).bind(3, certificate).run();
    Statement note = db.prepare("INSERT OR REPLACE INTO meta VALUES ('site', ?)");
    note.bind(1, site.key.text()).run();
}

} // namespace

const GoldenOffice::Name GoldenBundles::city{'c', u"130200"_s, u"唐山市委组织部"_s};

QStringList GoldenBundles::names()
{
    return {u"snapshot.plumbx"_s, u"answers.plumbx"_s,  u"sealed.plumbx"_s,
            u"evidence.plumbx"_s, u"redacted.plumbx"_s, u"frozen.plumbx"_s};
}

/// Bytes that no packing makes smaller.
QByteArray GoldenBundles::photo()
{
    QByteArray bytes;
    for (std::uint32_t state = 1; bytes.size() < 600; state = state * 1'664'525U + 1'013'904'223U)
        bytes.append(static_cast<char>(state >> 24));
    return bytes;
}

QByteArray GoldenBundles::minutes()
{
    return QByteArray("支部党员大会会议记录\n").repeated(40);
}

void GoldenBundles::make()
{
    const LoadedDice dice;
    m_standard = readStandard(TestWorkbook::standardJson());
    GoldenOffice first(m_folder + u"/city"_s, city,
                       [](Database &db, const Installation &here) { giveRoot(db, here.folder()); });
    GoldenOffice second(m_folder + u"/county"_s, county, joining(datasetOf(first.database())));
    beginCity(first);
    addOrganizations(first);
    beginRoster(first, second.installation().publicKey());
    send(first, {}, u"snapshot.plumbx"_s);
    confirmInstallation(second.database(), first.installation().publicKey(), city.code, city.name,
                        second.clock()()); // by telephone, as with every first bundle
    second.take(placeOf(u"snapshot.plumbx"_s));
    visit(second);
    send(second, city.code, u"answers.plumbx"_s);
    answer(second, 'e', {4, 0, 2, 0, 1});
    exportSealed(second.database(), second.journal(), second.installation(),
                 {city.code, {}, false, second.clock()}, placeOf(u"sealed.plumbx"_s));
    attach(second, u"现场照片.jpg"_s, photo());
    attach(second, u"会议记录.txt"_s, minutes());
    send(second, city.code, u"evidence.plumbx"_s);
    redact(second);
    send(second, city.code, u"redacted.plumbx"_s);
    first.take(placeOf(u"redacted.plumbx"_s));
    freeze(first);
    send(first, county.code, u"frozen.plumbx"_s);
    makeOfBefore();
}

void GoldenBundles::send(GoldenOffice &from, const QString &recipient, const QString &name) const
{
    exportBundle(from.database(), from.journal(), from.installation(),
                 {recipient, {}, false, from.clock()}, placeOf(name));
}

void GoldenBundles::beginCity(GoldenOffice &office)
{
    const Author author{AuthorId{fixed('a')}, u"王敏"_s, city.code, u"组织科干部"_s,
                        u"0315-2820000"_s};
    office.journal().setAuthor(author.id);
    office.journal().apply(Action::MakeWorkbook,
                           {authorEdit(author),
                            divisionEdit({area, u"丰南区"_s, QDate(2002, 1, 1)}),
                            targetEdit({u"A"_s, 30'000, QDate(2025, 12, 31)}),
                            settingEdit(u"motto"_s, u"公道正派"_s)});
    office.journal().apply(Action::IssueStandard, issueEdits(m_standard, u"试行"_s));
    office.journal().apply(Action::AddRound, {roundEdit(roundUnder(m_standard))});
    const Json draft = newStandard({u"3f2b8a52-54a5-4f35-9dd0-0a3a6d6a0c12"_s,
                                    u"社区党支部评级标准"_s, u"TS-SQ"_s, u"community"_s, 2024});
    office.journal().apply(Action::NewDraft, {draftEdit(DraftId{fixed('d')}, writtenJson(draft))});
}

void GoldenBundles::addOrganizations(GoldenOffice &office)
{
    const Organization west = organization('w', u"130207-0002"_s, u"西村党支部"_s);
    const Organization twin = organization('x', u"130207-0002"_s, u"西村支部"_s);
    for (const Organization &one : {east(), west, twin})
        office.journal().apply(Action::AddOrganization, organizationEdits(one));
    office.journal().apply(Action::MergeDuplicates, {duplicateEdit(twin, west.id)});
}

void GoldenBundles::beginRoster(GoldenOffice &office, const QByteArray &key)
{
    Database &db = office.database();
    const Installation &here = office.installation();
    office.journal().apply(Action::BeginRoster, rosterBeginning(db, here, office.clock()));
    const RosterSigner root = signerFor(db, here, city.code);
    const Office added{area, county.name, OfficeKind::County, {area}, city.code, office.clock()()};
    office.journal().apply(Action::AddOffice, {officeEdit(root, added),
                                               grantEdit(root, {key, area, office.clock()()})});
}

void GoldenBundles::visit(GoldenOffice &office)
{
    answer(office, 'e', {4, 0, 1, 0, 1});
    answer(office, 'w', {0, 0, 0, 0, 0});
    remark(office, 1, u"会议记录已补齐"_s);
    office.journal().apply(
        Action::HandIn,
        {visitEdit(assessmentKey(sheetOf('e')), VisitState::HandedIn, QDate(2023, 11, 15), area)});
    Organization renamed = east();
    renamed.name = u"东村党总支"_s;
    const OrganizationEvent event{fixed('v'),
                                  renamed.id,
                                  EventKind::Renamed,
                                  QDate(2023, 11, 1),
                                  u"丰组〔2023〕8号"_s,
                                  east().name,
                                  renamed.name,
                                  {},
                                  {}};
    office.journal().apply(Action::EditOrganization,
                           {identityEdit(renamed), eventEdit(event, area)});
    const Decision decision{OrganizationId{fixed('w')}, RoundId{fixed('r')},  u"B"_s,       u"A"_s,
                            QDate(2024, 1, 5),          u"丰组〔2024〕1号"_s, u"有信访件"_s};
    office.journal().apply(Action::DecideGrade, {decisionEdit(decision, area)});
}

void GoldenBundles::answer(GoldenOffice &office, char letter,
                           const std::vector<std::int64_t> &times)
{
    const SheetName name = sheetOf(letter);
    const StandardRef ref = refOf(m_standard);
    Sheet typed;
    typed.fit(m_standard.standard);
    std::vector<std::uint32_t> items;
    for (std::size_t n = 0; n < times.size(); ++n) {
        typed.clauses.at(n).given = true;
        typed.clauses.at(n).a = times[n];
        typed.items.at(n).note = times[n] > 3 ? u"缺三次记录"_s : QString();
        items.push_back(static_cast<std::uint32_t>(n));
    }
    office.journal().apply(
        Action::FillSheet,
        {assessmentEdit(name, ref, area),
         answersEdit({assessmentKey(name), ref, m_standard.standard, typed, items}, area)});
}

void GoldenBundles::remark(GoldenOffice &office, std::uint32_t item, const QString &text)
{
    Sheet typed;
    typed.fit(m_standard.standard);
    typed.items.at(item).remark = text;
    const StandardRef ref = refOf(m_standard);
    office.journal().apply(
        Action::WriteRemark,
        {remarkEdit({assessmentKey(sheetOf('e')), ref, m_standard.standard, typed, {item}}, area)});
}

void GoldenBundles::attach(GoldenOffice &office, const QString &name, const QByteArray &bytes) const
{
    QFile file(placeOf(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    file.close();
    attachFiles(office.database(), office.journal(),
                {assessmentKey(sheetOf('e')), refOf(m_standard), 1, area}, {file.fileName()});
    file.remove();
}

void GoldenBundles::redact(GoldenOffice &office)
{
    const AssessmentId sheet = assessmentKey(sheetOf('e'));
    remark(office, 3, u"张三家在村东头"_s);
    redactRemark(office.database(), office.journal(), {sheet, 3, area}, u"写了村民姓名"_s);
    attach(office, u"张三.jpg"_s, photo().left(300));
    for (const AttachedFile &file : readEvidence(office.database()))
        if (file.evidence.size == 300)
            redactEvidence(office.database(), office.journal(), file, u"有村民面部"_s);
}

void GoldenBundles::freeze(GoldenOffice &office)
{
    office.journal().apply(Action::FreezeRound,
                           freezeEdits(office.database(), RoundId{fixed('r')}, fixed('f')));
}

void GoldenBundles::makeOfBefore()
{
    GoldenOffice office(m_folder + u"/before"_s, city, writeAsBefore);
    office.journal().apply(Action::IssueStandard, issueEdits(m_standard, u"试行"_s));
    office.journal().apply(Action::AddRound, {roundEdit(roundUnder(m_standard))});
    office.journal().apply(Action::AddOrganization, organizationEdits(east()));
    answer(office, 'e', {4, 0, 1, 0, 1});
    remark(office, 1, u"会议记录已补齐"_s);
    send(office, {}, formatOne);
}
