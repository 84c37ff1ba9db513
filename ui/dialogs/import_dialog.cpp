// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "ui/models/cell_text.h"
#include "ui/models/import_model.h"
#include "ui/preferences.h"
#include "ui/print/import_words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array kinds = {core::RowKind::New, core::RowKind::Changed, core::RowKind::Doubtful,
                              core::RowKind::Gone, core::RowKind::Unchanged};

} // namespace

ImportDialog::ImportDialog(core::ImportPlan plan, QWidget *parent)
    : QDialog(parent)
    , m_model(new ImportModel(std::move(plan), this))
    , m_table(new QTableView(this))
    , m_kinds(new QComboBox(this))
    , m_counts(new QLabel(this))
    , m_apply(new QPushButton(this))
{
    setWindowTitle(tr("Import organizations"));
    openWide(this, 90, 38);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows of the import"));
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    m_table->horizontalHeader()->setStretchLastSection(true);
    addCopyShortcuts(m_table);
    const int letter = QFontMetrics(font()).horizontalAdvance(u'国');
    const std::array widths = {4, 7, 4, 9, 17, 24};
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(static_cast<int>(i), letter * widths.at(i));
    preferences::remember(m_table->horizontalHeader(), u"import/columns"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    setRole(m_apply, "primary");
    m_apply->setDefault(true);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &ImportModel::acceptedChanged, this, &ImportDialog::count);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeNotes());
    column->addWidget(makeBar());
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    count();
}

/// What was found of the file as a whole, and what was left out of it.
QWidget *ImportDialog::makeNotes()
{
    QStringList texts = droppedTexts(m_model->plan().columns);
    for (const core::ImportFinding &finding : m_model->plan().findings)
        texts.append(finding.row < 0 || finding.column >= 0
                         ? findingText(finding)
                         : tr("Row %1: %2").arg(finding.row + 1).arg(findingText(finding)));
    auto *label = new QLabel(texts.join(u'\n'), this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setObjectName(u"notes"_s);
    label->setAccessibleName(tr("Notes on the file"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(label);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    const int lines = std::min<int>(5, static_cast<int>(texts.size()) + 1);
    scroll->setFixedHeight(lines * QFontMetrics(font()).lineSpacing() + space(1));
    scroll->setVisible(!texts.isEmpty());
    return scroll;
}

QWidget *ImportDialog::makeBar()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    m_kinds->addItem(tr("All that needs a look"));
    m_kinds->addItem(tr("All rows"));
    for (const core::RowKind kind : kinds)
        m_kinds->addItem(rowKindName(kind));
    m_kinds->setAccessibleName(tr("Rows to show"));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this](int place) {
        if (place == 1)
            m_model->showAll();
        else if (place == 0)
            m_model->showKind(std::nullopt);
        else
            m_model->showKind(kinds.at(static_cast<std::size_t>(place - 2)));
    });
    auto *all = new QPushButton(tr("Accept all shown"), bar);
    auto *none = new QPushButton(tr("Accept none shown"), bar);
    connect(all, &QPushButton::clicked, m_model, [this] { m_model->acceptShown(true); });
    connect(none, &QPushButton::clicked, m_model, [this] { m_model->acceptShown(false); });
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    line->addWidget(m_counts, 1);
    line->addWidget(m_kinds);
    line->addWidget(all);
    line->addWidget(none);
    return bar;
}

void ImportDialog::count()
{
    const int accepted = m_model->plan().accepted();
    m_counts->setText(planText(m_model->plan()));
    m_apply->setText(tr("Import %n organization(s)", nullptr, accepted));
    m_apply->setEnabled(accepted > 0);
}

std::optional<core::ImportPlan> ImportDialog::ask(core::ImportPlan plan, QWidget *parent)
{
    ImportDialog dialog(std::move(plan), parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.m_model->plan();
}

} // namespace ui
