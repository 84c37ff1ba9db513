// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sync/bundle_export.h"
#include "core/sync/bundle_file.h"
#include "core/sync/bundle_import.h"
#include "core/sync/roster.h"
#include "core/sync/roster_edits.h"
#include "tests/support/exchange_sites.h"

#include <gtest/gtest.h>

inline const core::Clock noon = [] { return std::int64_t{1'700'000'900'000}; };
inline const QString area = QStringLiteral("130207"); ///< of the organization that all have

/// Site 0 is the city and has the root key; the others hear of the roster when they exchange.
class RosterTest : public testing::Test
{
protected:
    explicit RosterTest(int count = 4)
        : sites(count)
        , root(core::beginRoot(sites.database(0), sites.installation(0).folder()))
    {
        for (int site = 1; site < count; ++site)
            core::trustRoot(sites.database(site), root.publicKey());
    }

    core::Database &db(int site) { return sites.database(site); }

    QByteArray keyOf(int site) { return sites.installation(site).publicKey(); }

    void begin()
    {
        sites.journal(0).apply(core::Action::BeginRoster,
                               core::rosterBeginning(db(0), sites.installation(0), noon));
    }

    /// An office that may write in the area, with that site's key.
    void add(int site, const QString &code, core::OfficeKind kind,
             const QStringList &scopes = {area})
    {
        sites.journal(0).apply(
            core::Action::AddOffice,
            {core::officeEdit(core::signerOf(root), {code, code, kind, scopes, {}, noon()}),
             core::grantEdit(core::signerOf(root), {keyOf(site), code, noon()})});
    }

    void revoke(int by, int site, const QString &office, std::vector<core::StreamPoint> accepted)
    {
        const core::RosterSigner signer = core::signerFor(db(by), sites.installation(by), office);
        sites.journal(by).apply(core::Action::RevokeInstallation,
                                {core::revocationEdit(signer, {keyOf(site), QStringLiteral("lost"),
                                                               std::move(accepted), noon()})});
    }

    void grant(int by, int site, const QString &office)
    {
        const core::RosterSigner signer = core::signerFor(db(by), sites.installation(by), office);
        sites.journal(by).apply(core::Action::AddInstallation,
                                {core::grantEdit(signer, {keyOf(site), office, noon()})});
    }

    void release(int site)
    {
        sites.journal(0).apply(
            core::Action::ReleaseOperations,
            {core::releaseEdit(
                {QStringLiteral("checked"), core::waitingPointsOf(db(0), keyOf(site))}, noon)});
    }

    void rename(int site, const QString &name)
    {
        sites.journal(site).apply(core::Action::EditOrganization, {named(sites, name)});
    }

    void score(int site, std::uint32_t item, std::int64_t times)
    {
        sites.journal(site).apply(core::Action::ScoreItem, {sites.count(site, item, times)});
    }

    void set(int site, const QString &value)
    {
        sites.journal(site).apply(core::Action::ChangeSetting,
                                  {core::settingEdit(QStringLiteral("motto"), value)});
    }

    QString motto(int site) { return readText(site, "SELECT value FROM setting"); }

    QString name(int site) { return readText(site, "SELECT name FROM organization"); }

    std::int64_t given(int site, std::uint32_t item)
    {
        return sites.sheet(site).clauses.at(item).a;
    }

    /// All have all.
    void meet()
    {
        for (int times = 0; times < 2; ++times)
            for (int site = 1; site < sites.count(); ++site)
                exchange(sites, 0, site);
    }

    std::vector<core::QuarantineReason> reasons(int site)
    {
        std::vector<core::QuarantineReason> found;
        for (const core::QuarantineCount &count : core::quarantineCounts(db(site)))
            found.insert(found.end(), static_cast<std::size_t>(count.operations), count.reason);
        return found;
    }

    static void expectRefused(const std::function<void()> &work)
    {
        try {
            work();
            ADD_FAILURE() << "was not refused";
        } catch (const core::Error &error) {
            EXPECT_EQ(error.kind(), core::Failure::Refused) << error.what();
        }
    }

    QString send(int site)
    {
        QString path = sites.base.folder() + QStringLiteral("/%1.plumbx").arg(++m_sent);
        core::exportBundle(db(site), sites.journal(site), sites.installation(site),
                           {{}, {}, true, noon}, path);
        return path;
    }

    core::BundleIntake take(int site, const QString &path)
    {
        core::BundleFile bundle(path);
        return core::takeBundle(db(site), sites.journal(site), sites.installation(site), bundle,
                                {false, noon});
    }

    ExchangeSites sites;
    core::RootKey root;

private:
    QString readText(int site, const char *sql)
    {
        core::Statement read = db(site).prepare(sql);
        return read.next() ? read.text(0) : QString();
    }

    int m_sent = 0;
};
