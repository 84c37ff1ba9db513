// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

/// Says what it means to begin the roster of offices, and that only the city does, before it is
/// done. It writes nothing.
class BeginRosterDialog : public QDialog
{
    Q_OBJECT

public:
    /// `office`: this workbook's own, which becomes the city's. `makesRoot`: the data set has no
    /// key yet, and other offices will have to trust the new one.
    BeginRosterDialog(const QString &office, bool makesRoot, QWidget *parent = nullptr);
};

} // namespace ui
