// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <QDialog>

#include <map>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace ui {

/// Takes a round and hands back what became of it: year, name, basis, levels, and the standard of
/// each sector. It writes nothing.
class RoundDialog : public QDialog
{
    Q_OBJECT

public:
    RoundDialog(const core::Round &round, const std::vector<core::StandardEntry> &standards,
                QWidget *parent = nullptr);

    core::Round round() const;

private:
    core::Round m_round;
    std::vector<core::StandardEntry> m_standards;
    QSpinBox *m_year;
    QLineEdit *m_name;
    QLineEdit *m_document;
    std::map<QString, QCheckBox *> m_levels;
    std::map<QString, QComboBox *> m_sectors;
};

} // namespace ui
