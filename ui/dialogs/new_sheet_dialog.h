// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "core/storage/organization_reader.h"

#include <QDialog>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Which sheet to make, and whether to open it at once or only to plan the visit.
struct NewSheet
{
    core::OrganizationId organization;
    QString sector;
    QString level;
    QDate day;
    bool openNow = true;
};

/// Chooses an organization by search, the level of the assessors and the day.
///
///     if (const auto wanted = NewSheetDialog::ask(this, round, rows, today)) …
class NewSheetDialog : public QDialog
{
    Q_OBJECT

public:
    NewSheetDialog(const core::Round &round, std::vector<core::OrganizationRow> organizations,
                   const QDate &today, QWidget *parent = nullptr);

    std::optional<NewSheet> value() const;

    static std::optional<NewSheet> ask(QWidget *parent, const core::Round &round,
                                       std::vector<core::OrganizationRow> organizations,
                                       const QDate &today);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const core::Round &round, const QDate &today);
    void search();
    void judge();
    void take(bool openNow);

    std::vector<core::OrganizationRow> m_organizations; ///< those that can have a sheet
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_count;
    QComboBox *m_level;
    QDateEdit *m_day;
    QPushButton *m_open = nullptr;
    QPushButton *m_plan = nullptr;
    bool m_openNow = true;
};

} // namespace ui
