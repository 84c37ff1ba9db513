// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

namespace ui {

/// A part of the program that others made, and under which licence it is used.
struct LicensedPart
{
    const char *name = nullptr;
    const char *licence = nullptr;
};

const std::vector<LicensedPart> &licensedParts();

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace ui
