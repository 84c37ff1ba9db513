// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The sample city at full size, made once for this process in memory (/dev/shm where there is one:
/// a sync costs nothing there) and copied to disk for those that ask for it.
QString cityInMemory();
QString cityOnDisk();
