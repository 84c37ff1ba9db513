// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"

#include <memory>

namespace core {

/// What `digest` does, of a text that comes piece by piece and is never in memory as a whole.
///
///     RunningDigest hash;
///     while (more()) hash.add(piece());
///     keep(hash.finish());
class RunningDigest
{
public:
    RunningDigest();
    ~RunningDigest();
    RunningDigest(const RunningDigest &) = delete;
    RunningDigest &operator=(const RunningDigest &) = delete;

    void add(QByteArrayView bytes);
    Hash finish(); ///< once

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace core
