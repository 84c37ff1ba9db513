// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/model/organization.h"
#include "core/reporting/level_sheets.h"
#include "ui/widgets/destination.h"

#include <QFrame>

#include <map>
#include <vector>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

/// All that the workbook knows of one organization, read for it by whoever shows it.
struct OrganizationFacts
{
    core::Organization organization;
    QString countyName;
    QString affiliationName;
    QString standing;                                    ///< grade in force, empty: not assessed
    std::vector<core::AssessmentEntry> sheets;           ///< newest round first
    std::vector<std::optional<core::Counting>> counting; ///< by sheet
    std::vector<core::Decision> decisions;               ///< newest first
    std::map<core::RoundId, QString> rounds;             ///< their names
    std::vector<core::Organization> otherEntries;        ///< that were merged into it
};

/// One organization's page: who it is, how it stands, its sheets and decisions.
class OrganizationCard : public QFrame
{
    Q_OBJECT

public:
    explicit OrganizationCard(QWidget *parent = nullptr);

    void show(const OrganizationFacts &facts);
    void clear();

    /// Puts a picture of its totals above the sheets, under this heading.
    void setPicture(const QString &heading, QWidget *picture);
    void setPictureVisible(bool isVisible);

Q_SIGNALS:
    void editRequested();
    void separateRequested(); ///< the merged entries are two after all
    void navigate(const ui::Destination &destination);

private:
    QTableWidget *makeTable(const QString &name, const QStringList &headers);
    void fillIdentity(const OrganizationFacts &facts);
    void fillSheets(const OrganizationFacts &facts);
    void addRow(const QStringList &cells, const core::AssessmentId &sheet);
    void fillDecisions(const OrganizationFacts &facts);
    void addLine(const QString &name, const QString &value);
    void addOtherEntries(const std::vector<core::Organization> &entries);

    QLabel *m_name;
    QLabel *m_line;
    QLabel *m_grade;
    QPushButton *m_edit;
    QWidget *m_content;
    QFormLayout *m_identity;
    QTableWidget *m_sheets;
    QTableWidget *m_decisions;
    QLabel *m_nothing;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_heading = nullptr; ///< of the picture
    QWidget *m_picture = nullptr;
    std::vector<core::AssessmentId> m_shown; ///< by row of `m_sheets`; null: a mix
};

} // namespace ui
