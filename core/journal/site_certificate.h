// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>

#include <functional>

namespace core {

/// What binds a site to the installation that writes as it.
///
///     const CertifiedSite made = certifySite(dataset, key, Key::make(clock), sign);
///     isCertified(dataset, made.site, key, made.certificate); // true, and of no other key
///
/// The id of a site is a hash over the data set, the installation's public key and a number of its
/// own; the certificate is the installation's signature and that number. So nobody else can claim
/// the id, whoever's operations come first at a receiver.
///
/// Decision: sites of before had random ids and certificates of the signature alone. They are still
/// taken, and belong to whoever's key came first; ids of the new kind begin with a mark, so that
/// nobody claims one with a certificate of the old kind.

struct CertifiedSite
{
    SiteId site;
    QByteArray certificate;
};

CertifiedSite certifySite(const DatasetId &dataset, const QByteArray &installation,
                          const Key &number, const std::function<QByteArray(QByteArrayView)> &sign);

bool isCertified(const DatasetId &dataset, const SiteId &site, const QByteArray &installation,
                 QByteArrayView certificate);

/// False for sites of before, whose ids name no key.
bool namesItsKey(const SiteId &site);

} // namespace core
