// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/assessment_reader.h"

#include "core/base/error.h"
#include "core/model/result.h"
#include "core/storage/database.h"
#include "core/storage/item_codec.h"
#include "core/storage/packed_sheet.h"
#include "core/storage/register_codec.h"
#include "core/storage/standard_list.h"

#include <string>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const std::string selectEntries =
    "SELECT a.key, r.key, o.key, a.level, a.series, o.code, o.name, o.sector, o.county, "
    "o.township, s.id, s.revision, s.hash, a.state, a.visit, res.total, res.possible, res.state, "
    "res.grade, d.grade, o.affiliation, res.provisional FROM assessment a "
    "JOIN organization o ON o.no = a.organization JOIN round r ON r.no = a.round "
    "LEFT JOIN standard s ON s.no = a.standard LEFT JOIN result res ON res.no = a.no "
    "LEFT JOIN decision d ON d.organization = a.organization AND d.round = a.round AND d.last ";

AssessmentEntry entryAt(const Statement &row)
{
    AssessmentEntry entry;
    entry.id = AssessmentId::from(row.view(0));
    entry.name = {RoundId::from(row.view(1)), OrganizationId::from(row.view(2)), row.text(3),
                  static_cast<int>(row.integer(4))};
    entry.organizationCode = row.text(5);
    entry.organizationName = row.text(6);
    entry.sector = row.text(7);
    entry.county = row.text(8);
    entry.township = row.text(9);
    entry.standard = {row.text(10), static_cast<int>(row.integer(11)),
                      QString::fromLatin1(row.bytes(12).toHex())};
    entry.state = static_cast<VisitState>(row.integer(13));
    entry.visit = row.isNull(14) ? QDate() : dayFrom(row.integer(14));
    entry.scored = !row.isNull(15);
    entry.total = row.integer(15);
    entry.possible = row.integer(16);
    const auto state = static_cast<ResultState>(row.integer(17));
    entry.complete = entry.scored && state != ResultState::Incomplete;
    entry.suspended = entry.scored && state == ResultState::Suspended;
    entry.grade = row.text(18);
    entry.decided = row.text(19);
    entry.affiliation = row.text(20);
    entry.provisional = row.integer(21) != 0;
    return entry;
}

std::vector<AssessmentEntry> entries(Statement &read)
{
    std::vector<AssessmentEntry> found;
    while (read.next())
        found.push_back(entryAt(read));
    return found;
}

void readRemarks(Database &db, const QByteArray &key, Sheet &sheet)
{
    Statement &read = db.kept("SELECT m.item, m.text FROM assessment a "
                              "JOIN remark m ON m.no = a.no WHERE a.key = ?");
    read.bind(1, key);
    while (read.next()) {
        const auto item = static_cast<std::size_t>(read.integer(0));
        if (item < sheet.items.size())
            sheet.items[item].remark = read.text(1);
    }
}

} // namespace

std::vector<Round> readRounds(Database &db)
{
    std::vector<Round> rounds;
    db.each("SELECT key, value, frozen FROM round WHERE length(value) > 0 "
            "ORDER BY year DESC, begins DESC, name",
            [&](const Statement &row) {
                rounds.push_back(decodeRound(row.view(1)));
                rounds.back().id = RoundId::from(row.view(0));
                rounds.back().frozen = row.integer(2) != 0;
            });
    return rounds;
}

std::vector<StandardEntry> readStandards(Database &db)
{
    std::vector<StandardEntry> found = readIssued(db);
    found.erase(std::remove_if(found.begin(), found.end(),
                               [](const StandardEntry &entry) { return entry.isPart; }),
                found.end());
    return found;
}

QByteArray readStandardDocument(Database &db, const StandardRef &ref)
{
    Statement read = db.prepare("SELECT document FROM standard WHERE key = ?");
    read.bind(1, standardKey(ref.hash).raw());
    if (!read.next() || read.view(0).isEmpty())
        throw Error(Failure::Missing, u"the workbook has no standard %1 revision %2"_s.arg(
                                          ref.id, QString::number(ref.revision)))
            .in(db.path());
    return read.bytes(0);
}

std::vector<AssessmentEntry> readAssessments(Database &db, const Filter &filter)
{
    Statement read = db.prepare((selectEntries +
                                 "WHERE (?1 IS NULL OR a.round = (SELECT no FROM round WHERE "
                                 "key = ?1)) AND (?2 = '' OR o.county = ?2) "
                                 "AND (?3 = '' OR o.sector = ?3) AND (?4 = '' OR o.township = ?4) "
                                 "AND (?5 = '' OR o.affiliation = ?5) "
                                 "AND (?6 = '' OR o.department = ?6) "
                                 "ORDER BY o.county, o.code, a.no")
                                    .c_str());
    if (filter.round.isNull())
        read.bindNull(1);
    else
        read.bind(1, filter.round.raw());
    read.bind(2, filter.county).bind(3, filter.sector).bind(4, filter.township);
    read.bind(5, filter.affiliation).bind(6, filter.department);
    return entries(read);
}

std::vector<AssessmentEntry> readAssessmentsOf(Database &db, const OrganizationId &organization)
{
    Statement read = db.prepare(
        (selectEntries + "WHERE o.key = ? ORDER BY r.year DESC, r.begins DESC, a.no").c_str());
    read.bind(1, organization.raw());
    return entries(read);
}

std::optional<AssessmentEntry> readAssessment(Database &db, const AssessmentId &id)
{
    static const std::string select = selectEntries + "WHERE a.key = ?";
    Statement &read = db.kept(select.c_str());
    const QByteArray key = id.raw();
    read.bind(1, QByteArrayView(key));
    auto entry = read.next() ? std::optional(entryAt(read)) : std::nullopt;
    read.reset();
    return entry;
}

AssessmentId sheetNamed(Database &db, const SheetName &name)
{
    const QByteArray organization = name.organization.raw();
    const QByteArray round = name.round.raw();
    Statement &read = db.kept("SELECT a.key FROM moved v JOIN assessment a ON a.key = v.key "
                              "JOIN organization o ON o.no = a.organization "
                              "JOIN round r ON r.no = a.round WHERE v.register = 20 AND o.key = ? "
                              "AND r.key = ? AND a.level = ? AND a.series = ?");
    read.bind(1, QByteArrayView(organization)).bind(2, QByteArrayView(round));
    read.bind(3, name.level).bind(4, name.series);
    const AssessmentId found = read.next() ? AssessmentId::from(read.view(0)) : assessmentKey(name);
    read.reset();
    return found;
}

void readSheet(Database &db, const AssessmentId &id, const Standard &standard, Sheet &sheet)
{
    sheet.fit(standard);
    const QByteArray key = id.raw();
    Statement &read =
        db.kept("SELECT s.answers FROM assessment a JOIN sheet s ON s.no = a.no WHERE a.key = ?");
    read.bind(1, key);
    if (read.next()) {
        const std::vector<const Item *> items = itemsOf(standard);
        PackedWalk walk(read.view(0));
        while (walk.next()) {
            if (walk.item() >= items.size())
                throw Error(Failure::FileDamaged, u"an answer to an item that the standard lacks"_s)
                    .in(db.path());
            unpackItem(walk.value(), *items[walk.item()], sheet);
        }
    }
    read.reset();
    readRemarks(db, key, sheet);
}

std::vector<Decision> readDecisions(Database &db, const OrganizationId &organization)
{
    Statement &read = db.kept(
        "SELECT r.key, d.grade, d.computed, d.day, d.document, d.reason, d.series FROM decision d "
        "JOIN organization o ON o.no = d.organization JOIN round r ON r.no = d.round "
        "WHERE o.key = ? ORDER BY d.day DESC, r.year DESC, r.begins DESC, r.key DESC, "
        "d.series DESC");
    read.bind(1, organization.raw());
    std::vector<Decision> found;
    while (read.next())
        found.push_back({organization, RoundId::from(read.view(0)), read.text(1), read.text(2),
                         read.isNull(3) ? QDate() : dayFrom(read.integer(3)), read.text(4),
                         read.text(5), static_cast<int>(read.integer(6))});
    return found;
}

std::vector<Target> readTargets(Database &db)
{
    std::vector<Target> found;
    db.each("SELECT grade, share, day FROM target ORDER BY day", [&](const Statement &row) {
        found.push_back({row.text(0), row.integer(1), dayFrom(row.integer(2))});
    });
    return found;
}

std::vector<Author> readAuthors(Database &db)
{
    std::vector<Author> found;
    db.each("SELECT key, value FROM author ORDER BY name", [&](const Statement &row) {
        found.push_back(decodeAuthor(row.view(1)));
        found.back().id = AuthorId::from(row.view(0));
    });
    return found;
}

std::optional<Author> readSoleAuthor(Database &db, const QString &office)
{
    std::optional<Author> found;
    for (Author &author : readAuthors(db)) {
        if (author.office != office)
            continue;
        if (found)
            return std::nullopt;
        found = std::move(author);
    }
    return found;
}

QString readSetting(Database &db, const QString &name)
{
    Statement read = db.prepare("SELECT value FROM setting WHERE name = ?");
    read.bind(1, name);
    return read.next() ? read.text(0) : QString();
}

} // namespace core
