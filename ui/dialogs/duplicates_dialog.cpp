// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/duplicates_dialog.h"

#include "ui/models/text_table_model.h"
#include "ui/print/import_words.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/text_table.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString sheetText(const core::AssessmentEntry &sheet)
{
    const QString state = stateName(sheet.state);
    return sheet.scored ? state + u" · "_s + pointsText(sheet.total) : state;
}

} // namespace

DuplicatesDialog::DuplicatesDialog(std::vector<core::Duplicates> found, QWidget *parent)
    : QDialog(parent)
    , m_found(std::move(found))
    , m_codes(new QComboBox(this))
    , m_entries(makeTextTable({}, this))
    , m_rows(qobject_cast<TextTableModel *>(m_entries->model()))
    , m_summary(new QLabel(this))
    , m_changes(makeTextTable({}, this))
    , m_changeRows(qobject_cast<TextTableModel *>(m_changes->model()))
    , m_take(new QPushButton(tr("Merge"), this))
{
    setWindowTitle(tr("Organizations entered twice"));
    openWide(this, 84, 34);
    layOut();
    offerCodes();
    showEntries();
    connect(m_codes, &QComboBox::currentIndexChanged, this, &DuplicatesDialog::showEntries);
    connect(m_entries->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DuplicatesDialog::preview);
    m_entries->setFocus();
}

void DuplicatesDialog::layOut()
{
    auto *about = new QLabel(tr("These organizations bear one code because they were entered "
                                "apart. Choose the entry that is kept; whatever hangs on the other "
                                "is shown under it from then on. One undo takes it all back."),
                             this);
    about->setWordWrap(true);
    m_codes->setAccessibleName(tr("Code"));
    m_entries->setAccessibleName(tr("Which entry is kept"));
    m_entries->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_entries->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changes->setAccessibleName(tr("What merging does"));
    for (QTableView *table : {m_entries, m_changes}) {
        table->setTabKeyNavigation(false);
        table->horizontalHeader()->setStretchLastSection(true);
    }
    m_entries->setMaximumHeight(7 * rowHeight());
    m_summary->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Code"), m_codes);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    setRole(m_take, "primary");
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space(2));
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(new QLabel(tr("Which entry is kept"), this));
    column->addWidget(m_entries);
    column->addWidget(m_summary);
    column->addWidget(m_changes, 1);
    column->addWidget(buttons);
}

void DuplicatesDialog::offerCodes()
{
    for (const core::Duplicates &one : m_found)
        m_codes->addItem(one.code);
}

void DuplicatesDialog::showEntries()
{
    const core::Duplicates &one = m_found.at(static_cast<std::size_t>(m_codes->currentIndex()));
    core::Table table;
    table.rows.push_back(
        {tr("Name"), tr("Affiliation"), tr("Entered"), tr("Sheets"), tr("Decisions"), tr("No.")});
    for (const core::DuplicateEntry &entry : one.entries)
        table.rows.push_back({entry.organization.name, entry.organization.affiliation,
                              momentText(entry.entered()), QString::number(entry.sheets.size()),
                              QString::number(entry.decisions.size()), entry.id()});
    m_rows->show(table);
    m_entries->resizeColumnsToContents();
    m_entries->setCurrentIndex(m_rows->index(0, 0));
    preview();
}

void DuplicatesDialog::preview()
{
    const core::Duplicates &one = m_found.at(static_cast<std::size_t>(m_codes->currentIndex()));
    const auto row = static_cast<std::size_t>(std::max(0, m_entries->currentIndex().row()));
    if (row >= one.entries.size())
        return;
    m_merge = core::planMerge(one, one.entries[row].organization.id);
    std::size_t sheets = 0;
    std::size_t decisions = 0;
    std::int64_t events = 0;
    for (const core::DuplicateEntry &gone : m_merge.gone) {
        sheets += gone.sheets.size();
        decisions += gone.decisions.size();
        events += gone.events;
    }
    m_summary->setText(tr("%1 (%2) is kept. To it come: sheets %3, decisions %4, events %5.")
                           .arg(m_merge.kept.organization.name, m_merge.kept.id())
                           .arg(sheets)
                           .arg(decisions)
                           .arg(events));
    core::Table table;
    table.rows.push_back({tr("What"), tr("Stands"), tr("The other entry says"), tr("Then")});
    for (const core::MeetingSheets &meeting : m_merge.sheets)
        table.rows.push_back({tr("Two sheets, %1").arg(levelName(meeting.kept.name.level)),
                              sheetText(meeting.kept), sheetText(meeting.gone),
                              tr("The other one is kept as a further scorer’s.")});
    for (const core::MeetingDecisions &meeting : m_merge.decisions)
        table.rows.push_back({tr("Two decided grades"), meeting.kept.grade, meeting.gone.grade,
                              tr("Both stay; the later day holds.")});
    for (const core::FieldChange &change : m_merge.differing)
        table.rows.push_back({fieldName(change.field, change.attribute), change.before,
                              change.after, tr("It stays as it is.")});
    for (const core::FieldChange &change : m_merge.filled)
        table.rows.push_back(
            {fieldName(change.field, change.attribute), {}, change.after, tr("It is filled in.")});
    m_changeRows->show(table);
    m_changes->resizeColumnsToContents();
    m_changes->setVisible(table.rows.size() > 1);
}

std::optional<core::DuplicateMerge> DuplicatesDialog::ask(std::vector<core::Duplicates> found,
                                                          QWidget *parent)
{
    if (found.empty())
        return std::nullopt;
    DuplicatesDialog dialog(std::move(found), parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.merge()) : std::nullopt;
}

} // namespace ui
