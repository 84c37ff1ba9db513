// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/parts.h"

#include <QDialog>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace ui {

/// Asks how a new standard, or a new part of its own, is to begin: title, code, sector, year, and
/// which common part a standard takes. It writes nothing.
class NewDraftDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Makes
    {
        Standard,
        Part,
    };

    /// `parts` are the issued ones that a standard may take, newest revisions only.
    NewDraftDialog(Makes makes, int year, const std::vector<core::StandardEntry> &parts,
                   QWidget *parent = nullptr);

    core::DraftHead head() const; ///< without an id
    std::optional<core::StandardEntry> common() const;

private:
    void judge();

    std::vector<core::StandardEntry> m_parts;
    QLineEdit *m_title;
    QLineEdit *m_code;
    QComboBox *m_sector;
    QSpinBox *m_year;
    QComboBox *m_common;
    QPushButton *m_make;
};

} // namespace ui
