// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/organization_import.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace ui {

class ImportModel;

/// Shows what an import of organizations would do and lets a person accept it row by row. It
/// writes nothing: whoever opened it applies the plan it returns.
///
///     if (const auto plan = ImportDialog::ask(planned, this))
///         session.edit(core::Action::ImportOrganizations, core::importEdits(db, *plan, clock));
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(core::ImportPlan plan, QWidget *parent = nullptr);

    static std::optional<core::ImportPlan> ask(core::ImportPlan plan, QWidget *parent);

    ImportModel &model() { return *m_model; }

private:
    QWidget *makeNotes();
    QWidget *makeBar();
    void count();

    ImportModel *m_model;
    QTableView *m_table;
    QComboBox *m_kinds;
    QLabel *m_counts;
    QPushButton *m_apply;
};

} // namespace ui
