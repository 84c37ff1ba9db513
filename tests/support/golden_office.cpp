// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden_office.h"

#include "core/journal/key_file.h"
#include "core/sync/bundle_file.h"

#include <array>
#include <sodium.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

SigningKey keyFrom(char seed)
{
    std::array<unsigned char, crypto_sign_SEEDBYTES> bytes{};
    bytes.fill(static_cast<unsigned char>(seed));
    SigningKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'),
                   QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(key.publicKey.data()),
                             reinterpret_cast<unsigned char *>(key.secretKey.data()), bytes.data());
    return key;
}

/// One of this machine, with that key in the place of its own.
Installation installationOf(const QString &folder, char seed)
{
    Installation::open(folder);
    const QString file = folder + u"/installation.key"_s;
    QJsonObject kept = readOwnFile(file);
    putSigningKey(kept, keyFrom(seed));
    writeOwnFile(file, kept);
    return Installation::open(folder);
}

} // namespace

GoldenOffice::GoldenOffice(const QString &folder, const Name &name, const Beginning &begin)
    : m_installation(installationOf(folder, name.seed))
{
    const QString path = folder + u"/golden.plumb"_s;
    Workbook::create(path, name.code, name.name, clock());
    m_workbook = std::make_unique<Workbook>(path, Access::Write);
    begin(database(), m_installation);
    m_journal = std::make_unique<Journal>(database(), m_installation, clock());
}

BundleIntake GoldenOffice::take(const QString &bundle)
{
    BundleFile file(bundle, &m_installation);
    return takeBundle(database(), journal(), m_installation, file, {false, clock()});
}

GoldenOffice::Beginning joining(const DatasetId &dataset)
{
    return [dataset](Database &db, const Installation &) { joinDataset(db, dataset); };
}
