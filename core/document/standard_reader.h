// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding.h"
#include "core/model/standard.h"

namespace core {

struct Breaches;
class ObjectReader;
struct Json;
struct JsonDocument;

/// A standard as read from its document, with all that is wrong or doubtful about it.
struct StandardReading
{
    Standard standard;
    QByteArray canonical; ///< what is hashed, stored and handed on
    QString hash;         ///< BLAKE2b-256 of it, lower-case hex
    Findings findings;

    bool isUsable() const { return !hasErrors(findings); }
};

/// A draft as it stands at a key press: read, with the breaches of its form, not yet checked nor
/// hashed.
struct UncheckedStandard
{
    Standard standard;
    Findings breaches;
};

UncheckedStandard readUnchecked(const Json &root);
/// The breaches and everything that `checkStandard` says; fills in the ordinals of names.
Findings checked(UncheckedStandard &reading);

/// Reads a standard and checks it (`checkStandard`). Breaches of the schema are findings, each
/// with its JSON path; only what is no JSON at all throws Error(Invalid).
///
///     const StandardReading reading = readStandard(bytes);
///     if (reading.isUsable())
///         score(compile(reading.standard), …);
StandardReading readStandard(const QByteArray &json);
/// The same from what was parsed or built already: editors keep the document and read it again
/// with each change.
StandardReading readStandard(const JsonDocument &document);

/// The same, for a document that must be in order: throws Error(Invalid) at the first error.
StandardReading readUsableStandard(const QByteArray &json);

Item readItem(Breaches &breaches, const Json &json, const QString &path);
Grading readGrading(Breaches &breaches, const Json &json, const QString &path);

} // namespace core
