// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

class FontSet;
class PageFlow;

/// Two places to sign beside each other, each with a rule, what is written before it, and a date.
///
///     putSignatures(flow, fonts, tr("Handed over by:"), tr("Received by:"));
void putSignatures(PageFlow &flow, FontSet &fonts, const QString &left, const QString &right);

} // namespace ui
