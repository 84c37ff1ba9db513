// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faulty_disk.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <new>
#include <random>
#include <set>
#include <sqlite3.h>
#include <vector>

namespace {

constexpr qsizetype blockSize = 4096; // the true layer takes no more than 128 KiB at a time

/// A write that has not been synced; without bytes: the file was cut to `offset`.
struct Change
{
    sqlite3_int64 offset = 0;
    QByteArray bytes;
    bool cuts = false;
};

/// What was written to a file, as far as a power cut is concerned.
struct Written
{
    QByteArray synced; ///< the content that it leaves at least
    std::vector<Change> unsynced;
};

/// Our part of an open file; the true layer's file lies behind it.
struct File
{
    sqlite3_file base;
    QString path;
    Written written;

    sqlite3_file *behind() { return reinterpret_cast<sqlite3_file *>(this + 1); }

    const sqlite3_io_methods *real() { return behind()->pMethods; }
};

File *mine(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

void put(QByteArray &content, const Change &change)
{
    const auto end = static_cast<qsizetype>(change.offset) + change.bytes.size();
    if (change.cuts || content.size() < end)
        content.resize(end, '\0');
    content.replace(static_cast<qsizetype>(change.offset), change.bytes.size(), change.bytes);
}

QByteArray contentOf(File *file)
{
    sqlite3_int64 size = 0;
    file->real()->xFileSize(file->behind(), &size);
    QByteArray content(static_cast<qsizetype>(size), '\0');
    for (qsizetype at = 0; at < content.size(); at += blockSize)
        file->real()->xRead(file->behind(), content.data() + at,
                            static_cast<int>(std::min(blockSize, content.size() - at)), at);
    return content;
}

/// What a power cut leaves of the file.
QByteArray leftOf(const Written &file, unsigned seed, std::mt19937 &chance)
{
    QByteArray left = file.synced;
    for (const Change &change : file.unsynced)
        if (seed == 0 || (seed > 1 && chance() % 2 == 0))
            put(left, change);
    return left;
}

/// A file that was closed before all of it was synced; held open, so that it is found under another
/// name too.
struct Closed
{
    std::unique_ptr<QFile> file;
    Written written;
};

void replaceContent(QFile &file, const QByteArray &content)
{
    file.resize(0);
    file.seek(0);
    file.write(content);
    file.flush();
}

void replaceContent(File *file, const QByteArray &content)
{
    file->real()->xTruncate(file->behind(), 0);
    for (qsizetype at = 0; at < content.size(); at += blockSize)
        file->real()->xWrite(file->behind(), content.constData() + at,
                             static_cast<int>(std::min(blockSize, content.size() - at)), at);
}

} // namespace

struct FaultyDisk::State
{
    sqlite3_vfs layer{};
    sqlite3_vfs *real = nullptr;
    sqlite3_io_methods methods{};
    std::set<File *> open;
    std::vector<Closed> closed;
    Fault fault = Fault::Full;
    unsigned seed = 0;
    int callsLeft = -1; ///< until it fails; below 0: never
    int calls = 0;
    bool failing = false;

    /// What the next changing call answers: SQLITE_OK, or the fault.
    int next(bool writes)
    {
        ++calls;
        if (callsLeft > 0 && --callsLeft == 0) {
            failing = true;
            callsLeft = -1;
            if (fault == Fault::PowerCut && !writes)
                lose();
        }
        if (!failing)
            return SQLITE_OK;
        return fault == Fault::Full && writes ? SQLITE_FULL : SQLITE_IOERR;
    }

    /// The power is gone: of each file stays what was synced, and what chance adds to it.
    void lose()
    {
        std::mt19937 chance(seed);
        for (File *file : open) {
            const QByteArray left = leftOf(file->written, seed, chance);
            file->written.unsynced.clear();
            replaceContent(file, left);
        }
        for (const Closed &gone : closed)
            replaceContent(*gone.file, leftOf(gone.written, seed, chance));
        closed.clear();
    }

    /// Remembers what a power cut may still take of it.
    void close(File *file)
    {
        if (open.erase(file) == 0 || file->written.unsynced.empty() || failing)
            return;
        auto kept = std::make_unique<QFile>(file->path);
        if (kept->open(QIODevice::ReadWrite))
            closed.push_back({std::move(kept), std::move(file->written)});
    }
};

FaultyDisk::State *FaultyDisk::current = nullptr;

/// The functions that SQLite calls.
struct FaultyDisk::Layer
{
    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        File *made = new (static_cast<void *>(file)) File{};
        State &state = *current;
        const int outcome = state.real->xOpen(state.real, name, made->behind(), flags, outFlags);
        if (made->behind()->pMethods == nullptr)
            return outcome;
        made->base.pMethods = &state.methods;
        if (outcome == SQLITE_OK && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) != 0) {
            made->path = QFile::decodeName(name);
            made->written.synced = contentOf(made);
            state.open.insert(made);
            std::erase_if(state.closed, [&](const Closed &before) {
                return before.file->fileName() == made->path;
            });
        }
        return outcome;
    }

    static int close(sqlite3_file *file)
    {
        File *closed = mine(file);
        current->close(closed);
        const int outcome = closed->real()->xClose(closed->behind());
        closed->~File();
        return outcome;
    }

    static int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
    {
        File *written = mine(file);
        const bool failedBefore = current->failing;
        const int outcome = current->next(true);
        Change change{offset, QByteArray(static_cast<const char *>(bytes), size), false};
        if (outcome == SQLITE_OK) {
            written->written.unsynced.push_back(std::move(change));
            return written->real()->xWrite(written->behind(), bytes, size, offset);
        }
        if (current->fault == Fault::PowerCut && !failedBefore) {
            change.bytes.truncate(size / 2);
            written->written.unsynced.push_back(std::move(change));
            current->lose();
        }
        return outcome == SQLITE_FULL ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }

    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        if (current->next(false) != SQLITE_OK)
            return SQLITE_IOERR_TRUNCATE;
        mine(file)->written.unsynced.push_back({size, {}, true});
        return mine(file)->real()->xTruncate(mine(file)->behind(), size);
    }

    static int sync(sqlite3_file *file, int)
    {
        File *synced = mine(file);
        if (current->next(false) != SQLITE_OK)
            return SQLITE_IOERR_FSYNC;
        for (const Change &change : synced->written.unsynced)
            put(synced->written.synced, change);
        synced->written.unsynced.clear();
        return SQLITE_OK; // what a cut leaves is kept in `synced`; the true disk need not wait
    }

    static int remove(sqlite3_vfs *, const char *name, int syncFolder)
    {
        if (current->next(false) != SQLITE_OK)
            return SQLITE_IOERR_DELETE;
        return current->real->xDelete(current->real, name, syncFolder);
    }

    // What follows is handed on as it is.
    static int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
    {
        return mine(file)->real()->xRead(mine(file)->behind(), bytes, size, offset);
    }

    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        return mine(file)->real()->xFileSize(mine(file)->behind(), size);
    }

    static int lock(sqlite3_file *file, int level)
    {
        return mine(file)->real()->xLock(mine(file)->behind(), level);
    }

    static int unlock(sqlite3_file *file, int level)
    {
        return mine(file)->real()->xUnlock(mine(file)->behind(), level);
    }

    static int isReserved(sqlite3_file *file, int *answer)
    {
        return mine(file)->real()->xCheckReservedLock(mine(file)->behind(), answer);
    }

    static int control(sqlite3_file *file, int what, void *argument)
    {
        return mine(file)->real()->xFileControl(mine(file)->behind(), what, argument);
    }

    static int sectorSize(sqlite3_file *file)
    {
        return mine(file)->real()->xSectorSize(mine(file)->behind());
    }

    static int characteristics(sqlite3_file *file)
    {
        return mine(file)->real()->xDeviceCharacteristics(mine(file)->behind());
    }

    static int shmMap(sqlite3_file *file, int page, int size, int extend, volatile void **where)
    {
        return mine(file)->real()->xShmMap(mine(file)->behind(), page, size, extend, where);
    }

    static int shmLock(sqlite3_file *file, int offset, int count, int flags)
    {
        return mine(file)->real()->xShmLock(mine(file)->behind(), offset, count, flags);
    }

    static void shmBarrier(sqlite3_file *file)
    {
        mine(file)->real()->xShmBarrier(mine(file)->behind());
    }

    static int shmUnmap(sqlite3_file *file, int remove)
    {
        return mine(file)->real()->xShmUnmap(mine(file)->behind(), remove);
    }
};

FaultyDisk::FaultyDisk() : m_state(std::make_unique<State>())
{
    m_state->real = sqlite3_vfs_find(nullptr);
    m_state->methods = {2,
                        Layer::close,
                        Layer::read,
                        Layer::write,
                        Layer::truncate,
                        Layer::sync,
                        Layer::fileSize,
                        Layer::lock,
                        Layer::unlock,
                        Layer::isReserved,
                        Layer::control,
                        Layer::sectorSize,
                        Layer::characteristics,
                        Layer::shmMap,
                        Layer::shmLock,
                        Layer::shmBarrier,
                        Layer::shmUnmap,
                        nullptr,
                        nullptr};
    m_state->layer = *m_state->real;
    m_state->layer.zName = "faulty";
    m_state->layer.pNext = nullptr;
    m_state->layer.szOsFile = static_cast<int>(sizeof(File)) + m_state->real->szOsFile;
    m_state->layer.xOpen = Layer::open;
    m_state->layer.xDelete = Layer::remove;
    current = m_state.get();
    sqlite3_vfs_register(&m_state->layer, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_state->layer);
    sqlite3_vfs_register(m_state->real, 1);
    current = nullptr;
}

void FaultyDisk::failFrom(int call, Fault fault, unsigned seed)
{
    m_state->callsLeft = call;
    m_state->fault = fault;
    m_state->seed = seed;
    m_state->failing = false;
    m_state->calls = 0;
    m_state->closed.clear();
}

void FaultyDisk::mend()
{
    m_state->callsLeft = -1;
    m_state->closed.clear();
    m_state->failing = false;
}

bool FaultyDisk::hasFailed() const
{
    return m_state->failing;
}

int FaultyDisk::calls() const
{
    return m_state->calls;
}
