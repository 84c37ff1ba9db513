// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchange_offices.h"

#include "core/sync/bundle_file.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const core::Clock atNoon = [] { return ExchangeOffices::moment; };

} // namespace

ExchangeOffices::ExchangeOffices(int count) : sites(count)
{
    for (int site = 0; site < sites.count(); ++site) {
        nameOffice(site);
        for (int other = 0; other < sites.count(); ++other)
            if (site != other)
                core::confirmInstallation(sites.database(site),
                                          sites.installation(other).publicKey(), codeOf(other),
                                          codeOf(other), moment);
    }
}

void ExchangeOffices::nameOffice(int site)
{
    core::Statement put = sites.database(site).prepare(
        "UPDATE meta SET value = ? WHERE name IN ('office_code', 'office_name')");
    put.bind(1, codeOf(site)).run();
}

QString ExchangeOffices::send(int site, const core::ExportOrder &order)
{
    QString path = sites.base.folder() + u"/%1.plumbx"_s.arg(++m_sent);
    core::exportBundle(sites.database(site), sites.journal(site), sites.installation(site), order,
                       path);
    return path;
}

QString ExchangeOffices::send(int site)
{
    return send(site, {{}, {}, true, atNoon});
}

QString ExchangeOffices::sendTo(int site, int other)
{
    return send(site, {codeOf(other), {}, false, atNoon});
}

core::BundleIntake ExchangeOffices::take(int site, const QString &path, bool preview)
{
    core::BundleFile bundle(path, &sites.installation(site));
    return core::takeBundle(sites.database(site), sites.journal(site), sites.installation(site),
                            bundle, {preview, atNoon});
}

void ExchangeOffices::score(int site, std::uint32_t item, std::int64_t times)
{
    sites.journal(site).apply(core::Action::ScoreItem, {sites.count(site, item, times)});
}

std::int64_t ExchangeOffices::given(int site, std::uint32_t item)
{
    return sites.sheet(site).clauses.at(item).a;
}

std::vector<core::Conflict> ExchangeOffices::conflictsOf(int site)
{
    return core::readConflicts(sites.database(site), codeOf(site),
                               sites.installation(site).publicKey());
}

QByteArray ExchangeOffices::bytesOfFile(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString ExchangeOffices::fileOf(const QByteArray &bytes)
{
    QString path = sites.base.folder() + u"/altered.plumbx"_s;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}
