// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/signature.h"
#include "core/journal/site_certificate.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QLockFile;
QT_END_NAMESPACE

namespace core {

/// One program on one computer for one user: an Ed25519 key pair outside of all workbooks, and for
/// each site that it writes as, how far that site had come when it was last seen.
///
///     Installation here = Installation::open(Installation::defaultFolder());
///
/// `FOLDER/installation.key` (0600) is bound to a hash of the machine's id: on another machine, as
/// after a disk image, it is set aside and a new one is made. `FOLDER/sites/SITE.json` holds the
/// marks. A copied workbook is told from its original by the mark: whichever file has fewer ops
/// of a site than the mark says is not where that site lives, and gets a site of its own.
///
/// Decision: a site's lock file is held while it writes, so that two copies opened at once do not
/// both go on as one site.
class Installation
{
public:
    /// How far each stream of a site had come: scope → seq.
    using Mark = std::map<QString, std::int64_t>;

    static QString defaultFolder(); ///< $XDG_DATA_HOME/plumbline

    /// Reads the key or makes one; throws FileUnwritable when the folder cannot be made.
    static Installation open(const QString &folder);

    Installation(Installation &&) noexcept;
    ~Installation();

    QByteArray publicKey() const { return m_key.publicKey; }

    QByteArray sign(QByteArrayView message) const { return m_key.sign(message); }

    /// What somebody sealed for this installation; nothing when it is for another.
    std::optional<QByteArray> unsealed(QByteArrayView sealed) const
    {
        return m_key.unsealed(sealed);
    }

    QString folder() const { return m_folder; } ///< where its key lies, and root keys beside it

    /// True when this installation made `site` and no other running program writes as it; from
    /// then on it is held by this one.
    bool claim(const SiteId &site);
    CertifiedSite mint(const DatasetId &dataset, const Clock &clock); ///< and claims it

    std::optional<Mark> mark(const SiteId &site) const;

    /// Durable when it returns (fsync). A mark only ever rises.
    void keepMark(const SiteId &site, const Mark &mark) const;

    /// The same for a site that an installation in `folder` has made; nothing where none has.
    static void raiseMark(const QString &folder, const SiteId &site, const Mark &mark);

private:
    explicit Installation(const QString &folder);

    QString siteFile(const SiteId &site) const;
    void makeKey();

    QString m_folder;
    SigningKey m_key;
    std::unique_ptr<QLockFile> m_siteLock;
};

} // namespace core
