// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operation.h"

#include <QString>

#include <vector>

namespace core {

/// The areas that a new workbook knows from the start, or an import would know no place: those of
/// the model city for its offices (codes 1302xx), else the office's own area alone, under the
/// office's name. More are added by hand.
std::vector<Edit> firstDivisions(const QString &officeCode, const QString &officeName);

} // namespace core
