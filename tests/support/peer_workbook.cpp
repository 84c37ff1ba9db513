// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/peer_workbook.h"

#include "core/journal/issue.h"
#include "core/storage/assessment_reader.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QByteArray peerStandard()
{
    QByteArray json = TestWorkbook::quotaStandardJson();
    json.replace(R"({"total":true,"atLeast":60})",
                 R"({"total":true,"atLeast":{"peer":"mean","within":["sector"]}})");
    const auto last = json.lastIndexOf(R"({"type":"each","points":-0.5})");
    return json.replace(last, QByteArray(R"({"type":"each","points":-0.5})").size(),
                        R"({"type":"rank","within":["county"],"order":"ascending",)"
                        R"("ties":"competition","table":[0,-1],"after":{"step":-1,"floor":-5}})");
}

Organization villageOf(const TestWorkbook &book, int number, const QString &county)
{
    Organization made = book.organization;
    made.id = OrganizationId::from(QByteArray(16, static_cast<char>('p' + number)));
    made.code = u"%1-001%2"_s.arg(county).arg(number == 2 ? 1 : number);
    made.name = u"第%1村党支部"_s.arg(number);
    made.county = made.affiliation = county;
    return made;
}

} // namespace

Sheet PeerSheet::in(Database &db) const
{
    Sheet sheet;
    readSheet(db, id, standard, sheet);
    return sheet;
}

std::vector<Edit> PeerSheet::edits(const Sheet &typed,
                                   const std::vector<std::uint32_t> &items) const
{
    return {assessmentEdit(name, ref, scope),
            answersEdit({id, ref, standard, typed, items}, scope)};
}

PeerWorkbook::PeerWorkbook()
{
    const StandardReading reading = readStandard(peerStandard());
    EXPECT_TRUE(reading.isUsable());
    const StandardRef ref{reading.standard.id, reading.standard.revision, reading.hash};
    journal().apply(Action::IssueStandard, issueEdits(reading, u"试行"_s));
    peers = round;
    peers.id = RoundId::from(QByteArray(16, 'q'));
    peers.year = 2024;
    peers.begins = QDate(2024, 1, 1);
    peers.ends = QDate(2024, 12, 31);
    peers.standards[u"village"_s] = ref;
    journal().apply(Action::AddRound, {roundEdit(peers)});
    sheets.push_back({{round.id, organization.id, u"county"_s, 0},
                      assessment,
                      standardRef,
                      standard,
                      organization.affiliation});
    for (int number = 0; number < 4; ++number) {
        const Organization made = villageOf(*this, number, number == 3 ? u"130208"_s : u"130207"_s);
        organizations.push_back(made);
        journal().apply(Action::AddOrganization, organizationEdits(made));
        const SheetName name{peers.id, made.id, u"county"_s, 0};
        sheets.push_back({name, assessmentKey(name), ref, reading.standard, made.affiliation});
    }
    close();
}

const PeerWorkbook &PeerWorkbook::closed()
{
    static const PeerWorkbook made;
    return made;
}
