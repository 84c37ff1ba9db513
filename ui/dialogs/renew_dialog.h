// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/renewal.h"

#include <QDialog>

#include <vector>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Shows which standards a new revision of a part touches, and asks which of them are to get it: in
/// the draft that somebody writes on, or in a new one. It writes nothing.
class RenewDialog : public QDialog
{
    Q_OBJECT

public:
    RenewDialog(const core::StandardEntry &part, const std::vector<core::TouchedStandard> &touched,
                QWidget *parent = nullptr);

    std::vector<core::TouchedStandard> chosen() const;

private:
    std::vector<core::TouchedStandard> m_touched;
    QListWidget *m_list;
    QPushButton *m_renew;
};

} // namespace ui
