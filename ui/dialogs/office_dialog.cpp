// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/office_dialog.h"

#include "core/model/office.h"
#include "core/sync/bundle.h"
#include "ui/print/exchange_papers.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int areaLines = 6;

std::optional<core::Office> listedAs(const core::Roster &roster, const QString &code)
{
    for (const core::RosterOffice &listed : roster.offices)
        if (listed.office.code == code)
            return listed.office;
    return std::nullopt;
}

} // namespace

OfficeDialog::OfficeDialog(RosterReading reading, const QString &code, const core::OutsideKey *key,
                           QWidget *parent)
    : QDialog(parent)
    , m_reading(std::move(reading))
    , m_listed(code.isEmpty() ? std::nullopt : listedAs(m_reading.roster, code))
    , m_code(new QLineEdit(code, this))
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_power(new QLabel(this))
    , m_areas(new QListWidget(this))
    , m_parent(new QComboBox(this))
    , m_key(new QCheckBox(this))
    , m_objection(new QLabel(this))
    , m_apply(new QPushButton(m_listed ? tr("Change") : tr("Add"), this))
{
    setWindowTitle(m_listed ? tr("Change the office") : tr("Add an office"));
    setMinimumWidth(space(130));
    for (const auto kind :
         {core::OfficeKind::County, core::OfficeKind::Committee, core::OfficeKind::Township,
          core::OfficeKind::Team, core::OfficeKind::City})
        m_kind->addItem(officeKindName(kind), static_cast<int>(kind));
    layOut();
    offerAreas();
    if (m_listed) {
        m_code->setReadOnly(true);
        m_name->setText(m_listed->name);
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_listed->kind)));
    } else if (key != nullptr) {
        m_code->setText(key->office);
        m_name->setText(key->name);
        const QString print = core::fingerprintOf(key->installation);
        m_key->setText(
            key->isConfirmed
                ? tr("The computer %1 writes for it").arg(print)
                : tr("The computer %1 writes for it: I have compared its key").arg(print));
        m_key->setChecked(key->isConfirmed);
    }
    m_key->setVisible(!m_listed && key != nullptr);
    offerParents();
    connect(m_code, &QLineEdit::textChanged, this, &OfficeDialog::proposeByCode);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isNameTyped = true; });
    connect(m_name, &QLineEdit::textChanged, this, &OfficeDialog::judge);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OfficeDialog::judge);
    connect(m_parent, &QComboBox::activated, this, [this] { m_isParentChosen = true; });
    connect(m_areas, &QListWidget::itemChanged, this, [this] {
        m_areAreasChosen = true;
        judge();
    });
    m_isNameTyped = !m_name->text().isEmpty();
    proposeByCode();
    if (m_listed)
        m_name->setFocus(); // its code stays
}

void OfficeDialog::layOut()
{
    m_code->setAccessibleName(tr("Code"));
    m_name->setAccessibleName(tr("Name"));
    m_kind->setAccessibleName(tr("Kind"));
    m_areas->setAccessibleName(tr("Areas in which it writes"));
    m_parent->setAccessibleName(tr("Belongs to"));
    m_areas->setFixedHeight(areaLines * rowHeight());
    m_power->setWordWrap(true);
    setRole(m_power, "muted");
    m_objection->setWordWrap(true);
    setRole(m_objection, "error");
    auto *monotone =
        new QLabel(tr("What an office was once given it keeps: areas can be added, and none taken "
                      "back. Its name and to whom it belongs can be changed at any time."),
                   this);
    monotone->setWordWrap(true);
    setRole(monotone, "muted");
    auto *form = new QFormLayout;
    form->addRow(tr("Code"), m_code);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Kind"), m_kind);
    form->addRow({}, m_power);
    form->addRow(tr("Areas"), m_areas);
    form->addRow({}, monotone);
    form->addRow(tr("Belongs to"), m_parent);
    form->addRow({}, m_key);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    setRole(m_apply, "primary");
    m_apply->setDefault(true);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_objection);
    column->addStretch();
    column->addWidget(buttons);
}

void OfficeDialog::offerAreas()
{
    for (const auto &[code, name] : m_reading.areas) {
        const bool isGiven = m_listed && m_listed->scopes.contains(code);
        auto *item = new QListWidgetItem(name == code ? code : officeText(code, name), m_areas);
        item->setData(Qt::UserRole, code);
        item->setFlags(isGiven
                           ? Qt::ItemIsSelectable
                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isGiven ? Qt::Checked : Qt::Unchecked);
    }
}

void OfficeDialog::offerParents()
{
    m_parent->addItem(tr("none"), QString());
    for (const core::RosterOffice &listed : m_reading.roster.offices)
        if (!m_listed || listed.office.code != m_listed->code)
            m_parent->addItem(officeText(listed.office.code, listed.office.name),
                              listed.office.code);
    if (!m_listed)
        return;
    if (m_parent->findData(m_listed->parent) < 0)
        m_parent->addItem(m_listed->parent, m_listed->parent);
    m_parent->setCurrentIndex(m_parent->findData(m_listed->parent));
}

// The areas are many: those that are chosen are to be seen.
void OfficeDialog::showAreas()
{
    for (int row = m_areas->count() - 1; row >= 0; --row)
        if (m_areas->item(row)->checkState() == Qt::Checked)
            m_areas->scrollToItem(m_areas->item(row), QAbstractItemView::PositionAtTop);
}

// The nearest of those above it by their codes.
void OfficeDialog::proposeParent()
{
    if (m_listed || m_isParentChosen)
        return;
    const QString code = m_code->text().trimmed();
    int nearest = 0; // none; they come by code
    for (int row = 1; row < m_parent->count(); ++row)
        if (core::isAbove(m_parent->itemData(row).toString(), code))
            nearest = row;
    m_parent->setCurrentIndex(nearest);
}

// A county's code is that of its area.
void OfficeDialog::proposeByCode()
{
    const QString code = m_code->text().trimmed();
    const auto area = m_reading.areas.find(code);
    if (!m_listed && !m_isNameTyped)
        m_name->setText(area == m_reading.areas.end() || area->second == code ? QString()
                                                                              : area->second);
    if (!m_listed && !m_areAreasChosen) {
        const QSignalBlocker quiet(m_areas);
        for (int row = 0; row < m_areas->count(); ++row) {
            QListWidgetItem *item = m_areas->item(row);
            const QString of = item->data(Qt::UserRole).toString();
            item->setCheckState(code.startsWith(of) ? Qt::Checked : Qt::Unchecked);
        }
    }
    showAreas();
    proposeParent();
    judge();
}

core::OfficeKind OfficeDialog::kind() const
{
    return static_cast<core::OfficeKind>(m_kind->currentData().toInt());
}

core::OfficeChange OfficeDialog::change() const
{
    QStringList scopes;
    for (int row = 0; row < m_areas->count(); ++row)
        if (m_areas->item(row)->checkState() == Qt::Checked)
            scopes << m_areas->item(row)->data(Qt::UserRole).toString();
    const bool isCity = kind() == core::OfficeKind::City;
    return {m_code->text().trimmed(), m_name->text().trimmed(), kind(),
            isCity && !m_listed ? QStringList() : scopes, m_parent->currentData().toString()};
}

bool OfficeDialog::grantsKey() const
{
    return m_key->isVisibleTo(this) && m_key->isChecked();
}

QString OfficeDialog::objection() const
{
    const core::OfficeChange now = change();
    if (!m_listed && listedAs(m_reading.roster, now.code))
        return tr("An office with this code is in the roster already.");
    if (core::complaintAbout(m_reading.roster, now, false) == core::OfficeComplaint::Unplaced)
        return tr("Choose the areas in which it scores.");
    return {};
}

void OfficeDialog::judge()
{
    m_power->setText(officeKindPower(kind()));
    m_areas->setEnabled(kind() != core::OfficeKind::City);
    const bool isNamed = !m_code->text().trimmed().isEmpty() && !m_name->text().trimmed().isEmpty();
    const QString against = isNamed ? objection() : QString();
    m_objection->setText(against);
    m_objection->setVisible(!against.isEmpty());
    m_apply->setEnabled(isNamed && against.isEmpty());
}

} // namespace ui
