// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/office_table.h"

#include "core/sync/bundle.h"
#include "ui/print/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct OfficeTable
{
    Q_DECLARE_TR_FUNCTIONS(OfficeTable)
};

constexpr std::int64_t day = 24LL * 3600 * 1000;

QString handedInText(const core::OfficeStanding &office)
{
    if (office.organizations == 0)
        return u"–"_s;
    if (office.handedIn >= office.organizations)
        return OfficeTable::tr("all %1", "sheets").arg(office.organizations);
    return office.handedIn == 0
               ? OfficeTable::tr("none of %1", "sheets").arg(office.organizations)
               : OfficeTable::tr("%1 of %2", "sheets")
                     .arg(QString::number(office.handedIn), QString::number(office.organizations));
}

QString recordText(const core::BundleRecord &record)
{
    if (record.at == 0)
        return OfficeTable::tr("never");
    return OfficeTable::tr("%1 · %n op(s)", "when, how many", static_cast<int>(record.operations))
        .arg(momentText(record.at));
}

QString waitingText(const core::OfficeStanding &office)
{
    QStringList ranges;
    for (const core::OpsWaitedFor &ops : office.waiting)
        ranges << OfficeTable::tr("%1–%2 of %3", "operations, area")
                      .arg(QString::number(ops.first), QString::number(ops.last),
                           ops.scope.isEmpty() ? OfficeTable::tr("what is common") : ops.scope);
    return listText(ranges);
}

QString quarantineText(const core::OfficeStanding &office)
{
    return office.quarantined == 0 ? QString() : QString::number(office.quarantined);
}

QString clockText(const core::OfficeStanding &office)
{
    if (office.ahead == 0)
        return {};
    return OfficeTable::tr("%n day(s) ahead", nullptr, static_cast<int>(office.ahead / day));
}

QString keysText(const core::OfficeStanding &office)
{
    QStringList prints;
    for (const QByteArray &key : office.installations)
        prints << core::fingerprintOf(key);
    return prints.isEmpty() ? OfficeTable::tr("not confirmed yet") : listText(prints);
}

} // namespace

core::Table officeTable(const core::ExchangeBoard &board, bool hasRound)
{
    core::Table table;
    table.name = OfficeTable::tr("Offices");
    table.rows.push_back({OfficeTable::tr("Code"), OfficeTable::tr("Office"),
                          OfficeTable::tr("Handed in"), OfficeTable::tr("Last from it"),
                          OfficeTable::tr("Last made for it"), OfficeTable::tr("To be sent"),
                          OfficeTable::tr("Waiting for"), OfficeTable::tr("Not counted"),
                          OfficeTable::tr("Clock"), OfficeTable::tr("Keys")});
    for (const core::OfficeStanding &office : board.offices)
        table.rows.push_back({office.code, office.name, hasRound ? handedInText(office) : QString(),
                              recordText(office.taken), recordText(office.made),
                              QString::number(office.lacking), waitingText(office),
                              quarantineText(office), clockText(office), keysText(office)});
    return table;
}

QString boardText(const core::ExchangeBoard &board, bool hasRound)
{
    const auto countOf = [&](const auto &test) {
        return static_cast<int>(std::count_if(board.offices.begin(), board.offices.end(), test));
    };
    using Office = core::OfficeStanding;
    QStringList sentences;
    const int due = countOf([](const Office &office) { return office.organizations > 0; });
    if (!hasRound && due > 0)
        sentences << OfficeTable::tr("Choose a round above to see who has handed in.");
    if (hasRound && due > 0) {
        const int done = countOf([](const Office &office) {
            return office.organizations > 0 && office.handedIn >= office.organizations;
        });
        sentences << OfficeTable::tr("%1 of %n office(s) have handed in all their sheets.", nullptr,
                                     due)
                         .arg(done);
    }
    const int waiting = countOf([](const Office &office) { return !office.waiting.empty(); });
    if (waiting > 0)
        sentences << OfficeTable::tr("Of %n office(s) a bundle came before an earlier one.",
                                     nullptr, waiting);
    const int refused = countOf([](const Office &office) { return office.quarantined > 0; });
    if (refused > 0)
        sentences << OfficeTable::tr("Of %n office(s) there is something that does not count.",
                                     nullptr, refused);
    const int ahead = countOf([](const Office &office) { return office.ahead > 0; });
    if (ahead > 0)
        sentences << OfficeTable::tr("The clocks of %n office(s) are ahead by days.", nullptr,
                                     ahead);
    return sentencesText(sentences);
}

} // namespace ui
