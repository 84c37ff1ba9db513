// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/destination.h"

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace ui {

class Page;
class Session;

/// One line of the rail, in its order. A page that does not exist yet has none: nothing in the
/// window leads nowhere.
struct PageRow
{
    PageName name = PageName::Overview;
    const char *icon = nullptr;
    const char *word = nullptr; ///< English, translated in the context "Workbench"
    std::function<Page *(Session &, QWidget *)> make;
};

const std::vector<PageRow> &pageTable();
const PageRow *pageRow(PageName name); ///< null: there is no such page
QString pageWord(PageName name);       ///< translated

} // namespace ui
