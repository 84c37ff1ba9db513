// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/belonging.h"

#include "core/journal/log_rows.h"
#include "core/model/decision.h"
#include "core/model/roster.h"
#include "core/model/round.h"
#include "core/storage/database.h"
#include "core/storage/evidence_codec.h"
#include "core/storage/register_codec.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t mostRemembered = 4096;

} // namespace

bool saysWhose(Register reg)
{
    return reg == Register::OrganizationIdentity || reg == Register::OrganizationEvent ||
           reg == Register::Duplicate || reg == Register::Assessment || reg == Register::Decision;
}

bool isJudgedByValue(Register reg)
{
    return saysWhose(reg) || reg == Register::Evidence;
}

Belonging::Belonging(Database &db, PowerOf powerOf) : m_db(db), m_powerOf(std::move(powerOf))
{
}

const Power &Belonging::powerOf(std::int64_t stream)
{
    const auto known = m_powers.find(stream);
    return known != m_powers.end() ? known->second
                                   : m_powers.emplace(stream, m_powerOf(stream)).first->second;
}

const QString &Belonging::scopeOf(std::int64_t stream)
{
    const auto known = m_scopes.find(stream);
    if (known != m_scopes.end())
        return known->second;
    Statement &read = m_db.kept("SELECT scope FROM stream WHERE no = ?");
    read.bind(1, stream);
    const QString scope = read.next() ? read.text(0) : QString();
    read.reset();
    return m_scopes.emplace(stream, scope).first->second;
}

Belongs Belonging::judge(const Operation &op, const QString &scope)
{
    switch (op.reg) {
    case Register::OrganizationIdentity:
        return ofIdentity(op, scope);
    case Register::OrganizationContact:
    case Register::OrganizationAttributes:
    case Register::OrganizationStanding:
        return ofOrganization(op.key, scope, true);
    case Register::Duplicate: // by itself it gives no right to what it names
        return ofOrganization(op.key, scope, false);
    case Register::OrganizationEvent:
    case Register::Assessment:
    case Register::Decision:
        return ofNamed(op, scope);
    case Register::Visit:
    case Register::Answers:
    case Register::Remarks:
        return ofSheet(op.key, scope);
    case Register::Evidence:
        return ofEvidence(op, scope);
    default:
        return Belongs::Here;
    }
}

// A new organization, or one that was in this area as its writer saw it.
Belongs Belonging::ofIdentity(const Operation &op, const QString &scope)
{
    const bool isHere = std::all_of(op.bases.begin(), op.bases.end(), [&](const Base &base) {
        return scopeOf(base.op.stream) == scope;
    });
    return isHere ? Belongs::Here : Belongs::Elsewhere;
}

// Where it says nothing any more, being removed or redacted, by what it replaces.
Belongs Belonging::ofEvidence(const Operation &op, const QString &scope)
{
    if (op.value.isEmpty())
        return ofIdentity(op, scope);
    const Evidence evidence = decodeEvidence(op.value);
    if (evidenceKey(evidence.sheet, evidence.item, evidence.content) != op.key)
        return Belongs::Elsewhere;
    return ofSheet(evidence.sheet.key, scope);
}

// What the rows show was said by an op that counts; nothing is asked of the log then.
bool Belonging::isShownIn(const Key &organization, const QString &scope)
{
    const QByteArray raw = organization.raw();
    Statement &read =
        m_db.kept("SELECT 1 FROM organization WHERE key = ? AND affiliation = ? AND stub <> 1");
    read.bind(1, QByteArrayView(raw)).bind(2, scope);
    const bool is = read.next();
    read.reset();
    return is;
}

bool Belonging::isSheetShownIn(const Key &sheet, const QString &scope)
{
    const QByteArray raw = sheet.raw();
    Statement &read = m_db.kept(
        "SELECT 1 FROM assessment a JOIN organization o ON o.no = a.organization WHERE a.key = ?1 "
        "AND o.affiliation = ?2 AND o.stub <> 1 AND NOT EXISTS (SELECT 1 FROM moved v WHERE "
        "v.register = 20 AND v.key = ?1)");
    read.bind(1, QByteArrayView(raw)).bind(2, scope);
    const bool is = read.next();
    read.reset();
    return is;
}

Belongs Belonging::ofOrganization(const Key &key, const QString &scope, bool withMerged)
{
    if (!m_isAllKnown && isShownIn(key, scope))
        return Belongs::Here;
    Keys passed;
    std::vector<Key> next = {key};
    bool isMissing = false;
    while (!next.empty()) {
        const Key one = next.back();
        next.pop_back();
        if (!passed.insert(one).second)
            continue;
        const std::set<QString> &areas = areasOf(one);
        if (areas.contains(scope))
            return Belongs::Here;
        if (areas.empty() && !isMissing) {
            isMissing = true;
            m_missing = one;
        }
        if (withMerged)
            for (const Key &other : sameAs(one))
                next.push_back(other);
    }
    return isMissing ? Belongs::Unknown : Belongs::Elsewhere;
}

Belongs Belonging::ofAny(const Keys &organizations, const Key &thing, const QString &scope)
{
    bool isUnknown = organizations.empty();
    if (isUnknown)
        m_missing = thing;
    for (const Key &organization : organizations) {
        const Belongs one = ofOrganization(organization, scope, true);
        if (one == Belongs::Here)
            return one;
        isUnknown = isUnknown || one == Belongs::Unknown;
    }
    return isUnknown ? Belongs::Unknown : Belongs::Elsewhere;
}

Belongs Belonging::ofSheet(const Key &key, const QString &scope)
{
    // Answers of one stream come item by item: its sheets come up again and again.
    if (m_judgedIn != scope || m_judgedSheets.size() > mostRemembered)
        m_judgedSheets.clear();
    m_judgedIn = scope;
    if (const auto known = m_judgedSheets.find(key); known != m_judgedSheets.end())
        return known->second;
    const Belongs found = !m_isAllKnown && isSheetShownIn(key, scope)
                              ? Belongs::Here
                              : ofAny(organizationsOf(Register::Assessment, key), key, scope);
    if (found != Belongs::Unknown)
        m_judgedSheets[key] = found;
    return found;
}

// Taken back to nothing, it is what other ops of its key say.
Belongs Belonging::ofNamed(const Operation &op, const QString &scope)
{
    if (op.value.isEmpty())
        return ofAny(organizationsOf(op.reg, op.key), op.key, scope);
    const std::optional<Key> organization = namedBy(op);
    return organization ? ofOrganization(*organization, scope, true) : Belongs::Elsewhere;
}

/// The organization that the op says; nothing where its key is not the one that this gives.
std::optional<Key> Belonging::namedBy(const Operation &op) const
{
    if (op.reg == Register::OrganizationEvent)
        return decodeEvent(op.value).organization.key;
    if (op.reg == Register::Assessment) {
        const SheetName name = decodeAssessment(op.value).name;
        return assessmentKey(name).key == op.key ? std::optional(name.organization.key)
                                                 : std::nullopt;
    }
    const Decision decision = decodeDecision(op.value);
    return decisionKey(decision.round, decision.organization, decision.series) == op.key
               ? std::optional(decision.organization.key)
               : std::nullopt;
}

const std::set<QString> &Belonging::areasOf(const Key &organization)
{
    const auto known = m_areas.find(organization);
    if (known != m_areas.end())
        return known->second;
    m_areas[organization];
    learn(Register::OrganizationIdentity, organization);
    return m_areas[organization];
}

const Belonging::Keys &Belonging::sameAs(const Key &organization)
{
    const auto known = m_sameAs.find(organization);
    if (known != m_sameAs.end())
        return known->second;
    m_sameAs[organization];
    learn(Register::Duplicate, organization);
    return m_sameAs[organization];
}

const Belonging::Keys &Belonging::organizationsOf(Register reg, const Key &thing)
{
    const auto known = m_organizations.find({reg, thing});
    if (known != m_organizations.end())
        return known->second;
    if (!m_isAllKnown && m_organizations.size() > mostRemembered)
        m_organizations.clear();
    m_organizations[{reg, thing}];
    learn(reg, thing);
    return m_organizations[{reg, thing}];
}

namespace {

constexpr const char *selectOfKey =
    "SELECT stream, seq, register, key, bases, value FROM log WHERE key = ? AND register = ?";
constexpr const char *selectOfRegister =
    "SELECT stream, seq, register, key, bases, value FROM log WHERE register = ?";

Operation saidAt(const Statement &row)
{
    Operation op;
    op.name = {row.integer(0), row.integer(1)};
    op.reg = static_cast<Register>(row.integer(2));
    op.key = Key::from(row.view(3));
    op.bases = decodeBases(row.view(4));
    op.value = row.bytes(5);
    return op;
}

} // namespace

void Belonging::learn(Register reg, const Key &key)
{
    if (m_isAllKnown && reg != Register::Decision && reg != Register::OrganizationEvent)
        return;
    const QByteArray raw = key.raw();
    std::vector<Operation> said;
    Statement &read = m_db.kept(selectOfKey);
    read.bind(1, QByteArrayView(raw)).bind(2, static_cast<std::int64_t>(reg));
    while (read.next())
        said.push_back(saidAt(read));
    for (const Operation &op : said)
        hear(op);
}

// In this order: who may say the next hangs on the ones before.
void Belonging::learnAll()
{
    for (const Register reg :
         {Register::OrganizationIdentity, Register::Duplicate, Register::Assessment}) {
        Statement read = m_db.prepare(selectOfRegister);
        read.bind(1, static_cast<std::int64_t>(reg));
        while (read.next())
            hear(saidAt(read));
    }
    m_isAllKnown = true;
}

// What an op says of whose a thing is, if it counts.
void Belonging::hear(const Operation &op)
{
    const Power &power = powerOf(op.name.stream);
    if (op.value.isEmpty() || power.refusalOf(op))
        return;
    const bool isFree = power.isFree(op);
    if (op.reg == Register::OrganizationIdentity) {
        Organization organization;
        decodeIdentity(op.value, organization);
        if (isFree || ofIdentity(op, power.scope) == Belongs::Here)
            m_areas[op.key].insert(organization.affiliation);
    } else if (op.reg == Register::Duplicate) {
        if (isFree || ofOrganization(op.key, power.scope, false) != Belongs::Elsewhere)
            m_sameAs[op.key].insert(decodeDuplicate(op.value).key);
    } else if (isFree || ofNamed(op, power.scope) != Belongs::Elsewhere) {
        const Key organization =
            op.reg == Register::Assessment ? decodeAssessment(op.value).name.organization.key
            : op.reg == Register::Decision ? decodeDecision(op.value).organization.key
                                           : decodeEvent(op.value).organization.key;
        m_organizations[{op.reg, op.key}].insert(organization);
    }
}

Belongs Belonging::judgeKey(const Key &key, std::int64_t stream, const QString &scope)
{
    for (const Register reg :
         {Register::Assessment, Register::Decision, Register::OrganizationEvent})
        if (const Keys &named = organizationsOf(reg, key); !named.empty())
            return ofAny(named, key, scope);
    const QByteArray raw = key.raw();
    Statement &read = m_db.kept("SELECT 1 FROM log WHERE key = ? AND register = ? AND stream = ?");
    read.bind(1, QByteArrayView(raw)).bind(2, static_cast<std::int64_t>(Register::Duplicate));
    read.bind(3, stream);
    const bool isMerging = read.next();
    read.reset();
    const Belongs merging = isMerging ? ofOrganization(key, scope, false) : Belongs::Here;
    return merging == Belongs::Elsewhere ? merging : ofOrganization(key, scope, true);
}

void Belonging::forget(const Operation &op)
{
    if (!saysWhose(op.reg))
        return;
    m_judgedSheets.clear();
    m_areas.erase(op.key);
    m_sameAs.erase(op.key);
    if (op.reg == Register::OrganizationIdentity || op.reg == Register::Duplicate)
        m_organizations.clear(); // who may say whose a sheet is hangs on it
    else
        m_organizations.erase({op.reg, op.key});
    if (op.reg == Register::OrganizationIdentity)
        m_sameAs.clear();
}

} // namespace core
