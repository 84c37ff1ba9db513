// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/attributes.h"

namespace core {

using namespace Qt::StringLiterals;

FoundAttribute findAttribute(const Subject &subject, const QString &name)
{
    const auto found = subject.attributes.constFind(name);
    if (found != subject.attributes.constEnd())
        return {&*found, nullptr};
    const QString *area = name == u"county"_s     ? &subject.county
                          : name == u"sector"_s   ? &subject.sector
                          : name == u"township"_s ? &subject.township
                                                  : nullptr;
    return {nullptr, area && !area->isEmpty() ? area : nullptr};
}

QString attributeText(const Subject &subject, const QString &name)
{
    const FoundAttribute found = findAttribute(subject, name);
    if (!found.isThere())
        return {};
    if (found.area)
        return *found.area;
    return found.value->number ? textOf(Measure{*found.value->number}) : found.value->text;
}

std::optional<Measure> attributeMeasure(const Subject &subject, const QString &name)
{
    const FoundAttribute found = findAttribute(subject, name);
    if (!found.isThere())
        return {};
    if (found.value && found.value->number)
        return Measure{*found.value->number};
    return measureFrom(found.area ? *found.area : found.value->text);
}

} // namespace core
