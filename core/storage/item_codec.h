// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sheet.h"
#include "core/model/standard.h"

#include <QByteArray>

#include <vector>

namespace core {

/// The answer of one item as bytes: what stands in packed sheets and in Answers operations. The
/// remark is not part of it. Empty bytes: the item is not answered.
///
/// Bytes: flags (1 not applicable, 2 clean, 4 texts follow) · texts: which of reason, note,
/// sample, source (bits 1, 2, 4, 8) and those · then each clause that was answered: ordinal in the
/// item << 4 | fields · a, if 1 · b and c, if 2 · points, if 4 · more, if 8: which of many,
/// matters, text (bits 1, 2, 4) and those, lists with their length before them.
QByteArray packItem(const Sheet &sheet, const Item &item);

/// Puts a packed answer into `sheet`, which must fit the standard of `item` and be clear there.
/// Throws Error(FileDamaged) on bytes that are no answer of this item.
void unpackItem(QByteArrayView bytes, const Item &item, Sheet &sheet);
/// The same without the texts that scoring never reads.
void unpackToScore(QByteArrayView bytes, const Item &item, Sheet &sheet);

/// A whole packed sheet by `unpackToScore`.
void unpackToScore(QByteArrayView packed, const std::vector<const Item *> &items, Sheet &sheet);
/// Puts a whole packed sheet (`packed_sheet.h`) into `sheet`, which must fit the standard of
/// `items` and be clear.
void unpackSheet(QByteArrayView packed, const std::vector<const Item *> &items, Sheet &sheet);

} // namespace core
