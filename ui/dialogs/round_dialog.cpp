// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/round_dialog.h"

#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QStringList levels = {u"self"_s, u"township"_s, u"county"_s, u"city"_s};

} // namespace

RoundDialog::RoundDialog(const core::Round &round,
                         const std::vector<core::StandardEntry> &standards, QWidget *parent)
    : QDialog(parent)
    , m_round(round)
    , m_standards(standards)
    , m_year(new QSpinBox(this))
    , m_name(new QLineEdit(round.name, this))
    , m_document(new QLineEdit(round.document, this))
{
    setWindowTitle(round.id.isNull() ? tr("Add a round") : tr("Edit the round"));
    setMinimumWidth(space(120));
    auto *form = new QFormLayout;
    m_year->setRange(2000, 2100);
    m_year->setValue(round.year);
    m_year->setAccessibleName(tr("Year"));
    m_name->setAccessibleName(tr("Name"));
    m_document->setAccessibleName(tr("Document it is based on"));
    form->addRow(tr("Year"), m_year);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Document it is based on"), m_document);
    auto *line = new QHBoxLayout;
    for (const QString &level : levels) {
        auto *box = new QCheckBox(levelName(level), this);
        box->setChecked(round.levels.contains(level));
        m_levels[level] = box;
        line->addWidget(box);
    }
    form->addRow(tr("Levels that assess"), line);
    for (const core::StandardEntry &entry : standards) {
        QComboBox *&box = m_sectors[entry.sector];
        if (box == nullptr) {
            box = new QComboBox(this);
            box->setAccessibleName(sectorName(entry.sector));
            box->addItem(tr("None"));
            form->addRow(sectorName(entry.sector), box);
        }
        box->addItem(tr("%1, revision %2").arg(entry.title).arg(entry.ref.revision),
                     entry.ref.hash);
        const auto given = round.standards.find(entry.sector);
        if (given == round.standards.end() || given->second.hash == entry.ref.hash)
            box->setCurrentIndex(box->count() - 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *apply = new QPushButton(round.id.isNull() ? tr("Add") : tr("Change"), this);
    setRole(apply, "primary");
    buttons->addButton(apply, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto judge = [this, apply] { apply->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, judge);
    judge();
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
}

core::Round RoundDialog::round() const
{
    core::Round made = m_round;
    made.year = m_year->value();
    made.name = m_name->text().trimmed();
    made.document = m_document->text().trimmed();
    made.levels.clear();
    for (const QString &level : levels)
        if (m_levels.at(level)->isChecked())
            made.levels.append(level);
    if (made.levels.isEmpty())
        made.levels.append(u"county"_s);
    for (const auto &[sector, box] : m_sectors) {
        made.standards.erase(sector);
        for (const core::StandardEntry &entry : m_standards)
            if (entry.ref.hash == box->currentData().toString())
                made.standards[sector] = entry.ref;
    }
    return made;
}

} // namespace ui
