// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/past_rounds.h"

#include "core/journal/freeze.h"
#include "core/storage/assessment_reader.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

QByteArray PastRounds::revised(const std::vector<std::pair<QByteArray, QByteArray>> &changes)
{
    QByteArray document = standardJson();
    for (const auto &[before, after] : changes) {
        const auto place = document.indexOf(before);
        EXPECT_GE(place, 0) << before.constData();
        document.replace(place, before.size(), after);
    }
    document.replace(R"("revision":1)", R"("revision":)" + QByteArray::number(++m_revision));
    return document;
}

core::StandardRef PastRounds::issue(const QByteArray &document)
{
    core::StandardReading reading = core::readStandard(document);
    EXPECT_TRUE(reading.isUsable());
    const core::Standard &read = reading.standard;
    core::StandardRef ref{read.id, read.revision, reading.hash};
    const core::StandardEntry entry{ref,         read.code, read.title,
                                    read.sector, read.year, static_cast<int>(itemsOf(read).size())};
    journal().apply(core::Action::IssueStandard, {core::standardEdit(entry, reading.canonical)});
    round.standards[read.sector] = ref;
    m_issued.emplace(ref.hash, std::move(reading));
    return ref;
}

core::Organization PastRounds::addOrganization(const QString &code, const QString &county,
                                               const QString &sector)
{
    core::Organization added = organization;
    added.id = core::OrganizationId::make(clock());
    added.code = code;
    added.name = code + u"党支部"_s;
    if (!county.isEmpty())
        added.county = added.affiliation = county;
    if (!sector.isEmpty())
        added.sector = sector;
    journal().apply(core::Action::AddOrganization, core::organizationEdits(added));
    return added;
}

core::Round PastRounds::addRound(int year, const QString &name, const QStringList &levels)
{
    core::Round added = round;
    added.id = core::RoundId::make(clock());
    added.year = year;
    added.name = name;
    added.begins = QDate(year, 1, 1);
    added.ends = QDate(year, 12, 31);
    added.levels = levels;
    journal().apply(core::Action::AddRound, {core::roundEdit(added)});
    return added;
}

core::AssessmentId PastRounds::score(const core::Round &of, const core::Organization &whom,
                                     const std::vector<std::int64_t> &times, const QString &level)
{
    const core::StandardRef ref = of.standards.at(whom.sector);
    const auto issued = m_issued.find(ref.hash);
    const core::Standard &under = issued == m_issued.end() ? standard : issued->second.standard;
    const core::SheetName name{of.id, whom.id, level, 0};
    const core::AssessmentId id = core::assessmentKey(name);
    core::Sheet typed;
    typed.fit(under);
    std::vector<std::uint32_t> items;
    for (std::size_t n = 0; n < times.size(); ++n) {
        items.push_back(static_cast<std::uint32_t>(n));
        typed.clauses.at(n).given = times[n] >= 0;
        typed.clauses.at(n).a = std::max<std::int64_t>(times[n], 0);
    }
    journal().apply(core::Action::FillSheet,
                    {core::assessmentEdit(name, ref, whom.affiliation),
                     core::answersEdit({id, ref, under, typed, items}, whom.affiliation)});
    return id;
}

void PastRounds::freeze(const core::Round &which)
{
    journal().apply(core::Action::FreezeRound,
                    core::freezeEdits(database(), which.id, core::Key::make(clock())));
}

core::CompiledStandard compiledFrom(const QByteArray &document)
{
    const core::StandardReading reading = core::readStandard(document);
    EXPECT_TRUE(reading.isUsable());
    return core::compile(reading.standard);
}
