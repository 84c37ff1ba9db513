// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/site_certificate.h"

#include "core/base/digest.h"
#include "core/base/signature.h"
#include "core/journal/branches.h"

namespace core {

namespace {

constexpr qsizetype numberSize = 16;
constexpr qsizetype idSize = 16;
constexpr char namingMark[] = "PLS2"; ///< ids of before were random: one in 2^32 begins so

SiteId siteOf(const DatasetId &dataset, QByteArrayView installation, const Key &number)
{
    const Hash hash = digest({"plumbline site", dataset.raw(), installation, number.raw()});
    return SiteId::from((namingMark + bytesOf(hash)).left(idSize));
}

} // namespace

bool namesItsKey(const SiteId &site)
{
    return site.raw().startsWith(namingMark);
}

CertifiedSite certifySite(const DatasetId &dataset, const QByteArray &installation,
                          const Key &number, const std::function<QByteArray(QByteArrayView)> &sign)
{
    const SiteId site = siteOf(dataset, installation, number);
    return {site, sign(dataset.raw() + site.raw()) + number.raw()};
}

bool isCertified(const DatasetId &dataset, const SiteId &site, const QByteArray &installation,
                 QByteArrayView certificate)
{
    const bool names = namesItsKey(site);
    if (isOfBranch(site)) // it is this file's own name for a part of a log, and nobody's site
        return false;
    if (certificate.size() != signatureSize + (names ? numberSize : 0))
        return false;
    if (names &&
        siteOf(dataset, installation, Key::from(certificate.sliced(signatureSize))) != site)
        return false;
    return isSignedBy(installation, dataset.raw() + site.raw(), certificate.first(signatureSize));
}

} // namespace core
