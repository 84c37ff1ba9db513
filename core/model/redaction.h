// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/id.h"
#include "core/model/operation.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace core {

/// An operation whose value is taken out of every copy. What it said is named by the hash that the
/// chain covers, so that of two logs under one name the right one is meant.
struct RedactedOp
{
    SiteId site;
    QString scope;
    std::int64_t seq = 0;
    Hash digest{};      ///< of its salt and value
    QByteArray residue; ///< what stands in the place of the value, see `residueOf`
};

/// That values, and files, are taken out of every copy, for a reason that stays.
struct Redaction
{
    QString reason;
    std::vector<RedactedOp> ops;
    std::vector<Hash> chunks; ///< of evidence
    AssessmentId sheet;       ///< where it was, for who reads of it; may be null
    std::uint32_t item = 0;
    Register reg = Register::Remarks; ///< what kind of value it was
};

} // namespace core
