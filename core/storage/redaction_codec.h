// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/redaction.h"

#include <optional>

namespace core {

/// The value of register Redaction; see `register_codec.h`.
QByteArray encodeRedaction(const Redaction &redaction);
/// Throws Error(FileDamaged) for what is out of range.
Redaction decodeRedaction(QByteArrayView value);

/// What may be left of a value: of remarks which items they were of, of contact data and evidence
/// nothing. No residue: such a value is never redacted, because grades hang on it or others have
/// to read it.
std::optional<QByteArray> residueOf(Register reg, QByteArrayView value);

/// Whether `residue` can stand in the place of a value of this register that nobody here has seen.
bool isResidue(Register reg, QByteArrayView residue);

/// What the chain covers of an op: the hash of its salt and value.
Hash valueDigest(const Operation &op);

/// Takes the value out of `op`; the chain is as before.
void redact(Operation &op, const QByteArray &residue);

} // namespace core
