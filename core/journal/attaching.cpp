// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/attaching.h"

#include "core/base/error.h"
#include "core/base/running_digest.h"
#include "core/storage/database.h"
#include "core/storage/evidence_codec.h"

#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::int64_t bytesPerMegabyte = 1024LL * 1024;
constexpr qsizetype longestName = 200; ///< characters; what file systems take

QString sentenceFor(Unattachable why)
{
    switch (why) {
    case Unattachable::NotThere:
        return u"the file is not there or cannot be read"_s;
    case Unattachable::NoFile:
        return u"this is no file"_s;
    case Unattachable::Empty:
        return u"the file is empty"_s;
    case Unattachable::TooLarge:
        return u"the file is larger than %1 MB"_s.arg(largestEvidence / bytesPerMegabyte);
    }
    return {};
}

/// The name without its folder; too long a one keeps its ending.
QString shortName(const QFileInfo &file)
{
    QString name = file.fileName();
    if (name.size() <= longestName)
        return name;
    const QString ending = u'.' + file.suffix().left(longestName / 4);
    return name.left(longestName - ending.size()) + ending;
}

/// Copies the file into the store, chunk by chunk; answers what it is.
Evidence takeIn(Database &db, const EvidencePlace &place, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Failure::FileUnreadable, file.errorString()).in(path);
    Evidence evidence;
    evidence.sheet = place.sheet;
    evidence.item = place.item;
    evidence.standard = QByteArray::fromHex(place.standard.hash.left(8).toLatin1());
    evidence.name = shortName(QFileInfo(path));
    evidence.media = QMimeDatabase().mimeTypeForFile(path).name();
    RunningDigest content;
    while (!file.atEnd() && evidence.size <= largestEvidence) {
        const QByteArray raw = file.read(evidenceChunk);
        if (raw.isEmpty())
            throw Error(Failure::MediumFailed, file.errorString()).in(path);
        content.add(raw);
        evidence.size += raw.size();
        evidence.chunks.push_back(digest({raw}));
        if (!hasChunk(db, evidence.chunks.back()))
            keepChunk(db, packedChunk(evidence.chunks.back(), raw));
    }
    evidence.content = content.finish();
    if (evidence.size == 0 || evidence.size > largestEvidence) // it changed while it was read
        throw Error(Failure::MediumFailed, u"the file changed while it was read"_s).in(path);
    return evidence;
}

bool isAttached(Database &db, const Key &key)
{
    Statement &read = db.kept("SELECT 1 FROM evidence WHERE key = ?");
    read.bind(1, key.raw());
    const bool isThere = read.next();
    read.reset();
    return isThere;
}

// The name of a file may name a person: salted, like typed text.
Edit attachmentEdit(const Evidence &evidence, const QString &scope)
{
    return {Register::Evidence,
            evidenceKey(evidence.sheet, evidence.item, evidence.content),
            scope,
            encodeEvidence(evidence),
            {},
            true};
}

/// Takes the file in and adds it to `attached`; no edit where it is attached already.
std::vector<Edit> editsFor(Database &db, const EvidencePlace &place, const QString &path,
                           std::vector<Evidence> &attached)
{
    Evidence evidence = takeIn(db, place, path);
    const auto isSame = [&](const Evidence &one) { return one.content == evidence.content; };
    if (isAttached(db, evidenceKey(place.sheet, place.item, evidence.content)) ||
        std::any_of(attached.begin(), attached.end(), isSame))
        return {};
    std::vector<Edit> edits = {attachmentEdit(evidence, place.scope)};
    attached.push_back(std::move(evidence));
    return edits;
}

} // namespace

std::optional<Unattachable> whyUnattachable(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Unattachable::NotThere;
    if (!file.isFile())
        return Unattachable::NoFile;
    if (!file.isReadable())
        return Unattachable::NotThere;
    if (file.size() == 0)
        return Unattachable::Empty;
    if (file.size() > largestEvidence)
        return Unattachable::TooLarge;
    return std::nullopt;
}

std::vector<Evidence> attachFiles(Database &db, Journal &journal, const EvidencePlace &place,
                                  const QStringList &paths)
{
    for (const QString &path : paths)
        if (const auto why = whyUnattachable(path))
            throw Error(Failure::Invalid, sentenceFor(*why)).in(path);
    std::vector<Evidence> attached;
    qsizetype next = 0;
    journal.applyMany(Action::AttachEvidence, [&] {
        std::vector<Edit> edits;
        while (edits.empty() && next < paths.size())
            edits = editsFor(db, place, paths[next++], attached);
        return edits;
    });
    return attached;
}

Edit removalEdit(const AttachedFile &file)
{
    return {Register::Evidence, file.key, file.scope, {}, {}, true};
}

} // namespace core
