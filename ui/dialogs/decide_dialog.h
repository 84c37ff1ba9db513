// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/model/round.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Takes the decided grade of one organization: it may differ from the computed one, then the
/// reason must be given.
///
///     if (const auto decision = DecideDialog::ask(this, entry, grades, today)) …
class DecideDialog : public QDialog
{
    Q_OBJECT

public:
    /// `levels` says how the levels of assessors came to the entry's grade; empty: there is one.
    DecideDialog(const core::AssessmentEntry &entry, const QStringList &grades, const QDate &today,
                 const QString &levels = {}, QWidget *parent = nullptr);

    core::Decision value() const;

    static std::optional<core::Decision> ask(QWidget *parent, const core::AssessmentEntry &entry,
                                             const QStringList &grades, const QDate &today,
                                             const QString &levels = {});

private:
    void judge();

    const core::AssessmentEntry &m_entry;
    QComboBox *m_grade;
    QDateEdit *m_day;
    QLineEdit *m_document;
    QPlainTextEdit *m_reason;
    QLabel *m_advice;
    QPushButton *m_decide = nullptr;
};

} // namespace ui
