// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json.h"

#include <cstddef>

namespace core {

/// Before which of `object`'s members a new `key` is put, so that documents read as people write
/// them: id, number, text … and what holds other things last. The order means nothing.
std::ptrdiff_t placeOfKey(const Json &object, const QByteArray &key);

} // namespace core
