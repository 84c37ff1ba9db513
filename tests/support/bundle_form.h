// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// Reads a bundle as core/sync/FORMAT.md says, from its first byte to its last and with nothing of
/// the program's, and expects every number, hash and signature to be what it says there. Answers
/// the form of its header: what two bundles of one history have in common, whatever their ids,
/// keys, hashes and sizes are.
///
///     EXPECT_EQ(formOfBundle(today), formOfBundle(kept));
///
/// A test has failed where the bytes are others; what is cut off gives a form that is.
QStringList formOfBundle(const QByteArray &bundle);

/// Expects the envelope of a sealed bundle, for that many keys and around so many bytes.
void expectEnvelope(const QByteArray &sealed, int keys, qsizetype inside);
