// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// Names one revision of a standard for ever: id, revision and the hash of its document.
struct StandardRef
{
    QString id; ///< as the document writes it
    int revision = 0;
    QString hash; ///< BLAKE2b-256 of the canonical JSON, lower-case hex

    bool operator==(const StandardRef &) const = default;
};

/// The key of an issued standard: the first 16 bytes of its hash.
Key standardKey(const QString &hash);

/// What was found against a document when it was issued, and why it was issued all the same.
struct IssueNote
{
    QString reason;       ///< a sentence; empty when there were no warnings
    QStringList warnings; ///< their codes, each once

    bool operator==(const IssueNote &) const = default;
};

/// That an issued document is not for new rounds any more. What was assessed under it stays so.
struct Retirement
{
    QDate day;
    QString reason;

    bool operator==(const Retirement &) const = default;
};

/// An issued standard, or part of its own, as lists show it; the document is read on its own.
struct StandardEntry
{
    StandardRef ref;
    QString code;
    QString title;
    QString sector;
    int year = 0;
    int items = 0;
    bool isPart = false; ///< nobody is graded by it
    IssueNote note = {};
    std::optional<Retirement> retired = {};
};

/// A draft as lists show it. `standard.ref.hash` is empty: it is hashed when it is issued.
struct DraftEntry
{
    DraftId id;
    StandardEntry standard;
};

} // namespace core
