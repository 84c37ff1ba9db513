// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_batch.h"

#include "core/journal/cohort_settling.h"
#include "core/storage/database.h"
#include "core/storage/workbook.h"
#include "core/sync/bundle_file.h"
#include "core/sync/roster.h"
#include "core/sync/strangers.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Thrown to have the transaction rolled back; never leaves this file.
struct RolledBack
{
};

class Batch
{
public:
    Batch(Database &db, Journal &journal, const Installation &own, const BatchOrder &order)
        : m_db(db)
        , m_journal(journal)
        , m_own(own)
        , m_order(order)
    {
        for (const QString &path : order.paths)
            look(path);
    }

    // What fails in the middle has left something: all is rolled back, and the others are taken
    // without it.
    BundleBatch run()
    {
        while (!takeAll()) {
        }
        for (const BatchFile &file : m_batch.files)
            for (const QByteArray &key : file.intake.strangers)
                if (std::find(m_batch.strangers.begin(), m_batch.strangers.end(), key) ==
                    m_batch.strangers.end())
                    m_batch.strangers.push_back(key);
        return std::move(m_batch);
    }

private:
    /// Into the list, with what its header says.
    void look(const QString &path)
    {
        BatchFile &file = m_batch.files.emplace_back();
        file.path = path;
        try {
            const BundleFile bundle(path, &m_own);
            file.checksum = bundle.checksum();
            file.header = bundle.header();
            file.header.chunks.clear();
            m_all += file.header.operations();
        } catch (const Error &error) {
            file.error = error;
        }
    }

    /// A bundle goes on from those made before it.
    std::vector<BatchFile *> oldestFirst()
    {
        std::vector<BatchFile *> order;
        for (BatchFile &file : m_batch.files)
            order.push_back(&file);
        std::stable_sort(order.begin(), order.end(), [](const auto *a, const auto *b) {
            return a->header.made < b->header.made;
        });
        return order;
    }

    bool takeAll()
    {
        bool isWhole = true;
        m_read = 0;
        m_batch.operations = 0;
        m_batch.waiting.clear();
        try {
            m_db.write([&] {
                isWhole = takeEach();
                if (!isWhole || m_order.preview)
                    throw RolledBack();
                settleCohorts(m_db);
            });
        } catch (const RolledBack &) {
            return isWhole;
        }
        return true;
    }

    bool takeEach()
    {
        m_batch.conflictsBefore = m_db.number("SELECT count(*) FROM conflict");
        const std::int64_t before = quarantined(m_db);
        for (const ConfirmedKey &key : m_order.confirmed)
            confirmInstallation(m_db, key.installation, key.office, key.name, m_order.clock());
        for (BatchFile *file : oldestFirst())
            if (!isLeft(*file) && !take(*file))
                return false;
        for (BatchFile *file : oldestFirst())
            if (isKnownByNow(*file) && !take(*file))
                return false;
        forgetFilesThatCame();
        m_batch.conflicts = m_db.number("SELECT count(*) FROM conflict");
        m_batch.quarantined = std::max<std::int64_t>(0, quarantined(m_db) - before);
        for (const BatchFile &file : m_batch.files)
            noteStrangers(m_db, file.intake.strangers, file.header, m_order.clock());
        return true;
    }

    /// What one part lacked another may have brought.
    void forgetFilesThatCame()
    {
        const QStringList missing = missingFiles(m_db);
        for (BatchFile &file : m_batch.files)
            file.intake.evidence.missing.removeIf(
                [&](const QString &name) { return !missing.contains(name); });
    }

    /// It was found out that it cannot be taken.
    static bool isLeft(const BatchFile &file)
    {
        return file.error || !file.intake.strangers.empty();
    }

    /// A roster that came with another file names its keys.
    bool isKnownByNow(const BatchFile &file)
    {
        return !file.error && !file.intake.strangers.empty() &&
               strangersIn(m_db, m_own, file.header).empty();
    }

    bool take(BatchFile &file)
    {
        try {
            BundleFile bundle(file.path, &m_own);
            file.intake = takeBundle(m_db, m_journal, m_own, bundle,
                                     {false, m_order.clock,
                                      [this](std::int64_t done) { return tell(m_read + done); },
                                      !m_order.preview});
        } catch (const Error &error) {
            if (!isOfTheFile(error))
                throw;
            file.error = error;
            m_all -= file.header.operations();
            return false;
        }
        if (!file.intake.strangers.empty()) { // perhaps only its roster said so, which is in by now
            m_all -= file.header.operations();
            return false;
        }
        m_read += file.header.operations();
        m_batch.operations += file.intake.operations;
        m_batch.waiting = file.intake.waiting;
        return true;
    }

    bool isOfTheFile(const Error &error) const
    {
        static const std::array kinds = {Failure::FileMissing, Failure::FileUnreadable,
                                         Failure::FileForeign, Failure::FileTooNew,
                                         Failure::FileDamaged, Failure::Refused};
        return error.file() != m_db.path() &&
               std::find(kinds.begin(), kinds.end(), error.kind()) != kinds.end();
    }

    bool tell(std::int64_t read) const
    {
        return !m_order.progress ||
               m_order.progress(static_cast<int>(100 * read / std::max<std::int64_t>(1, m_all)));
    }

    Database &m_db;
    Journal &m_journal;
    const Installation &m_own;
    const BatchOrder &m_order;
    BundleBatch m_batch;
    std::int64_t m_all = 0;  ///< operations in the files that can be read
    std::int64_t m_read = 0; ///< of these
};

} // namespace

BundleBatch takeBundles(Database &db, Journal &journal, const Installation &own,
                        const BatchOrder &order)
{
    return Batch(db, journal, own, order).run();
}

QString keepCopyBeforeImport(Database &db)
{
    QString copy = db.path() + u".before-import"_s;
    const QString made = copy + u".new"_s;
    QFile::remove(made);
    copyWorkbook(db, made);
    std::error_code failed; // QFile's rename would not replace the one before
    std::filesystem::rename(QFile::encodeName(made).toStdString(),
                            QFile::encodeName(copy).toStdString(), failed);
    if (failed)
        throw Error(Failure::FileUnwritable, u"the folder cannot be written"_s).in(copy);
    return copy;
}

} // namespace core
