// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/object_reader.h"
#include "core/model/condition.h"
#include "core/model/item.h"

namespace core {

Condition readCondition(Breaches &breaches, const Json &json, const QString &path);
Reference readReference(Breaches &breaches, const Json &json, const QString &path);
/// The reference under `key`; none when it is absent.
Reference readReference(Breaches &breaches, ObjectReader &object, QByteArrayView key);
std::vector<LevelRule> readLevels(Breaches &breaches, ObjectReader &object);

} // namespace core
