// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace cli {

/// The translations of all that the command line says: Text::tr("…").
class Text
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace cli
