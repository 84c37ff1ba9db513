// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/subject_reader.h"

#include "core/model/result.h"
#include "core/storage/database.h"
#include "core/storage/register_codec.h"

namespace core {

namespace {

constexpr qsizetype organizationsKept = 16384;

/// From the columns code, county, sector, township, attributes of the organization.
void fillOrganization(Subject &subject, const Statement &row, int first)
{
    subject.organization = row.text(first);
    subject.county = row.text(first + 1);
    subject.sector = row.text(first + 2);
    subject.township = row.text(first + 3);
    const QByteArrayView attributes = row.view(first + 4);
    if (!attributes.isEmpty())
        subject.attributes = decodeAttributes(attributes);
}

} // namespace

Subject readSubject(Database &db, std::int64_t assessment, bool earlier)
{
    Subject subject;
    Statement &read = db.kept("SELECT o.code, o.county, o.sector, o.township, o.attributes, "
                              "a.level, r.year FROM assessment a "
                              "JOIN organization o ON o.no = a.organization "
                              "JOIN round r ON r.no = a.round WHERE a.no = ?");
    read.bind(1, assessment);
    if (read.next()) {
        fillOrganization(subject, read, 0);
        subject.level = read.text(5);
        subject.year = static_cast<int>(read.integer(6));
    }
    read.reset();
    if (earlier)
        setEarlierRounds(subject, readEarlierRounds(db, assessment));
    return subject;
}

Subject readSubject(Database &db, const AssessmentId &id)
{
    Statement &find = db.kept("SELECT no FROM assessment WHERE key = ?");
    const QByteArray key = id.raw();
    find.bind(1, QByteArrayView(key));
    const std::int64_t no = find.next() ? find.integer(0) : 0;
    find.reset();
    return readSubject(db, no, true);
}

std::vector<EarlierRound> readEarlierRounds(Database &db, std::int64_t assessment)
{
    std::vector<EarlierRound> rounds;
    Statement &read = db.kept(
        "SELECT r.year, res.total, coalesce(d.grade, res.grade, ''), res.state FROM assessment me "
        "JOIN round mine ON mine.no = me.round "
        "JOIN assessment a ON a.organization = me.organization AND a.level = me.level "
        "AND a.series % 16 = 0 AND a.state <> 4 AND a.no <> me.no " // SheetName::scorers
        "JOIN round r ON r.no = a.round AND coalesce(r.begins, r.year * 365) < "
        "coalesce(mine.begins, mine.year * 365) "
        "LEFT JOIN result res ON res.no = a.no "
        "LEFT JOIN decision d ON d.organization = a.organization AND d.round = a.round "
        "AND d.last WHERE me.no = ? ORDER BY coalesce(r.begins, r.year * 365) DESC LIMIT 8");
    read.bind(1, assessment);
    while (read.next()) {
        EarlierRound earlier;
        earlier.year = static_cast<int>(read.integer(0));
        if (!read.isNull(1) && read.integer(3) == static_cast<int>(ResultState::Complete))
            earlier.total = Points{read.integer(1)};
        earlier.grade = read.text(2);
        rounds.push_back(std::move(earlier));
    }
    read.reset();
    return rounds;
}

void setEarlierRounds(Subject &subject, std::vector<EarlierRound> rounds)
{
    subject.held = rounds.empty() ? QString() : rounds.front().grade;
    subject.previous = std::move(rounds);
}

Subject SubjectReader::of(const Statement &row, int first)
{
    Subject subject = organization(row.integer(first));
    subject.level = row.text(first + 1);
    subject.year = static_cast<int>(row.integer(first + 2));
    return subject;
}

const Subject &SubjectReader::organization(std::int64_t no)
{
    const auto known = m_known.constFind(no);
    if (known != m_known.constEnd())
        return *known;
    if (m_known.size() >= organizationsKept)
        m_known.clear();
    Subject &subject = m_known[no];
    Statement &read = m_db.kept("SELECT code, county, sector, township, attributes "
                                "FROM organization WHERE no = ?");
    read.bind(1, no);
    if (read.next())
        fillOrganization(subject, read, 0);
    read.reset();
    return subject;
}

} // namespace core
