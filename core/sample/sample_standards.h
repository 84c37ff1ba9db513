// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operation.h"
#include "core/model/round.h"
#include "core/sample/sheet_maker.h"

#include <map>
#include <memory>
#include <vector>

namespace core {

/// One of the sample's standards with the maker of its sheets.
struct SampleStandard
{
    SampleStandard(const StandardRef &named, CompiledStandard &&ready, const Subject &typical)
        : ref(named)
        , compiled(std::move(ready))
        , maker(compiled, typical)
    {
    }

    StandardRef ref;
    CompiledStandard compiled;
    SheetMaker maker;
};

/// The standards that the program carries (resources/sample/standards), by sector.
class SampleStandards
{
public:
    /// Reads them; throws Error(Defect) when one is not in order.
    SampleStandards();

    SampleStandard &of(const QString &sector) { return *m_standards.at(sector); }

    std::map<QString, StandardRef> refs() const;

    std::vector<Edit> edits; ///< that issue them

private:
    void add(const QByteArray &json);

    std::map<QString, std::unique_ptr<SampleStandard>> m_standards;
};

} // namespace core
