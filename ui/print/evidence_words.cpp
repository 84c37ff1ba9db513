// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/evidence_words.h"

#include "ui/print/words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

namespace {

constexpr std::int64_t kilo = 1024;
constexpr std::int64_t mega = kilo * kilo;

struct EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)
};

} // namespace

QString unattachableText(const QString &path, core::Unattachable why)
{
    const QString name = QFileInfo(path).fileName();
    switch (why) {
    case core::Unattachable::NotThere:
        return EvidenceWords::tr("“%1” is not there or cannot be read.").arg(name);
    case core::Unattachable::NoFile:
        return EvidenceWords::tr("“%1” is a folder; attach the files in it.").arg(name);
    case core::Unattachable::Empty:
        return EvidenceWords::tr("“%1” is empty.").arg(name);
    case core::Unattachable::TooLarge:
        return EvidenceWords::tr("“%1” is larger than %2 MB. Make the picture or the film "
                                 "smaller, or say where it is kept.")
            .arg(name)
            .arg(core::largestEvidence / mega);
    }
    return {};
}

QString redactedText(const core::RedactedPlace &place)
{
    const QString when = momentText(place.at);
    return place.reg == core::Register::Evidence
               ? EvidenceWords::tr("A file was redacted on %1: %2").arg(when, place.reason)
               : EvidenceWords::tr("The remark was redacted on %1: %2").arg(when, place.reason);
}

QString fileSizeText(std::int64_t bytes)
{
    if (bytes >= mega)
        return EvidenceWords::tr("%1 MB").arg(static_cast<double>(bytes) / mega, 0, 'f', 1);
    return EvidenceWords::tr("%1 KB").arg((bytes + kilo - 1) / kilo);
}

} // namespace ui
