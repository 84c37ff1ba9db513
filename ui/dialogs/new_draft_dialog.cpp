// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_draft_dialog.h"

#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

NewDraftDialog::NewDraftDialog(Makes makes, int year, const std::vector<core::StandardEntry> &parts,
                               QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_title(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_sector(new QComboBox(this))
    , m_year(new QSpinBox(this))
    , m_common(new QComboBox(this))
    , m_make(new QPushButton(tr("Begin"), this))
{
    const bool isPart = makes == Makes::Part;
    setWindowTitle(isPart ? tr("A new part") : tr("A new standard"));
    setMinimumWidth(space(120));
    if (isPart)
        m_sector->addItem(tr("Common to all sectors"), QString());
    for (const QString &key : sectorKeys())
        m_sector->addItem(sectorName(key), key);
    m_year->setRange(2000, 2100);
    m_year->setValue(year);
    m_common->addItem(tr("None"), -1);
    for (std::size_t n = 0; n < parts.size(); ++n)
        m_common->addItem(tr("%1, revision %2").arg(parts[n].title).arg(parts[n].ref.revision),
                          static_cast<int>(n));
    m_common->setCurrentIndex(m_common->count() > 1 ? 1 : 0);
    auto *form = new QFormLayout;
    const auto row = [form](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    row(tr("Title"), m_title);
    row(tr("Code"), m_code);
    row(tr("Sector"), m_sector);
    row(tr("Year"), m_year);
    m_common->setVisible(!isPart);
    if (!isPart)
        row(tr("Common part"), m_common);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    setRole(m_make, "primary");
    buttons->addButton(m_make, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textChanged, this, &NewDraftDialog::judge);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    judge();
}

void NewDraftDialog::judge()
{
    m_make->setEnabled(!m_title->text().trimmed().isEmpty());
}

core::DraftHead NewDraftDialog::head() const
{
    core::DraftHead head;
    head.title = m_title->text().trimmed();
    head.code = m_code->text().trimmed();
    head.sector = m_sector->currentData().toString();
    head.year = m_year->value();
    return head;
}

std::optional<core::StandardEntry> NewDraftDialog::common() const
{
    const int chosen = m_common->currentData().toInt();
    if (m_common->isHidden() || chosen < 0)
        return std::nullopt;
    return m_parts.at(static_cast<std::size_t>(chosen));
}

} // namespace ui
