// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/standard_shelf.h"

#include "core/base/error.h"
#include "core/document/standard_reader.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace core {

ShelvedStandard::ShelvedStandard(const StandardRef &named, CompiledStandard &&ready)
    : ref(named)
    , compiled(std::move(ready))
    , standard(compiled.standard)
{
}

const ShelvedStandard &StandardShelf::get(const StandardRef &ref)
{
    std::unique_ptr<ShelvedStandard> &place = m_standards[ref.hash];
    if (place)
        return *place;
    const StandardReading reading = readStandard(readStandardDocument(m_db, ref));
    if (reading.hash != ref.hash)
        throw Error(Failure::FileDamaged,
                    u"standard %1 revision %2 is not the document it was"_s.arg(
                        ref.id, QString::number(ref.revision)))
            .in(m_db.path());
    place = std::make_unique<ShelvedStandard>(ref, compile(reading.standard));
    return *place;
}

} // namespace core
