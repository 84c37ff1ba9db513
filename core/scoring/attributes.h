// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sheet.h"

namespace core {

/// An attribute of the organization; the areas are read like attributes.
struct FoundAttribute
{
    const AttributeValue *value = nullptr;
    const QString *area = nullptr;

    bool isThere() const { return value || area; }
};

FoundAttribute findAttribute(const Subject &subject, const QString &name);

/// The attribute as a group of peers is named after it; empty when the organization lacks it.
QString attributeText(const Subject &subject, const QString &name);

/// Nothing when it is not there, or no number.
std::optional<Measure> attributeMeasure(const Subject &subject, const QString &name);

} // namespace core
