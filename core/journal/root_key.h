// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/signature.h"

#include <QString>

#include <optional>

namespace core {

class Database;

/// The key of a data set, the city's: whatever it signs about offices and installations holds in
/// every copy. The secret part lies in `FOLDER/roots/DATASET.key` (0600), never in a workbook.
///
///     giveRoot(book.database(), Installation::defaultFolder()); // of a workbook just made
///
/// Decision: a data set is named after its root key: its id is a UUID of version 8 with 122 bits
/// of the key's hash. So whoever has the id knows the root, an office that joins need not be told
/// it and cannot be given another, and neither bundles nor workbooks had to change for it. A data
/// set of before has an id that names no key: there a person begins the root at the city
/// (`beginRoot`), and at every other office one compares its fingerprint (`trustRoot`).
///
/// Unlike an installation's key it is not bound to its machine: a copy of the file, kept in a
/// safe, is what is left when the machine is lost.
class RootKey
{
public:
    /// The id of the data set that `publicKey` is the root of.
    static DatasetId named(QByteArrayView publicKey);

    /// The one of `dataset` as it lies in `folder`; nothing when it does not.
    static std::optional<RootKey> find(const QString &folder, const DatasetId &dataset);

    /// A new one for `dataset`, or for a data set named after it. Durable when it returns; throws
    /// FileUnwritable, and FileExists rather than replace one.
    static RootKey make(const QString &folder, const std::optional<DatasetId> &dataset = {});

    DatasetId dataset() const { return m_dataset; }

    QByteArray publicKey() const { return m_key.publicKey; }

    QByteArray sign(QByteArrayView message) const { return m_key.sign(message); }

private:
    RootKey(const DatasetId &dataset, SigningKey key);

    DatasetId m_dataset;
    SigningKey m_key;
};

/// True for ids that are made from a root key.
bool isNamedByRoot(const DatasetId &dataset);

/// The root's public key as far as this workbook knows it; empty: none.
QByteArray knownRoot(Database &db);

/// Whether `publicKey` is the root of the workbook's data set.
bool isRoot(Database &db, QByteArrayView publicKey);

/// Makes the root key of a workbook that holds nothing yet, and names its data set after it.
/// Before a journal is opened on it. Throws Error(Refused) when it holds anything.
void giveRoot(Database &db, const QString &folder);

/// Makes a root key for a data set of before. Throws Error(Refused) when it has one.
RootKey beginRoot(Database &db, const QString &folder);

/// A person compared the fingerprint with the city's. For data sets that are not named after their
/// root; throws Error(Refused) where the root is another. What the roster says counts from the next
/// `settleRoster` on.
void trustRoot(Database &db, const QByteArray &publicKey);

} // namespace core
