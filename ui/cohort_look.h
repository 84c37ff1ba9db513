// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

class Session;

/// Called by a page that is about to show totals: when sheets that are compared with each other
/// have changed, a job compares them anew, and `Session::changed` is told when it is done. Until
/// then the page shows the results before. Thread: the window's.
void settleBeforeLooking(Session &session);

} // namespace ui
