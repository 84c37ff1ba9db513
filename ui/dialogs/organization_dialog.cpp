// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/organization_dialog.h"

#include "core/base/credit_code.h"
#include "core/base/decimal.h"
#include "ui/models/answer_text.h"
#include "ui/print/attribute_words.h"
#include "ui/print/import_words.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Field = core::OrganizationField;

namespace ui {

namespace {

QString isoDay(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayOf(const QLineEdit *field)
{
    return QDate::fromString(narrowed(field->text()), Qt::ISODate);
}

bool isDayOrEmpty(const QLineEdit *field)
{
    return field->text().trimmed().isEmpty() || dayOf(field).isValid();
}

QString valueText(const core::AttributeValue &value)
{
    return value.number ? core::textOf(core::Measure{*value.number}) : value.text;
}

core::AttributeValue valueOf(const QString &text)
{
    if (const std::optional<core::Measure> number = core::measureFrom(narrowed(text)))
        return core::AttributeValue::ofNumber(number->millionths);
    return core::AttributeValue::ofText(text);
}

} // namespace

OrganizationDialog::OrganizationDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_form(new QFormLayout)
{
    const core::Organization &given = question.organization;
    setWindowTitle(given.id.isNull() ? tr("Add an organization") : tr("Edit the organization"));
    setMinimumWidth(space(200));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_code = addField(fieldName(Field::Code), given.code);
    m_name = addField(fieldName(Field::Name), given.name);
    m_sector = new QComboBox(this);
    for (const QString &key : sectorKeys())
        m_sector->addItem(sectorName(key), key);
    if (!given.sector.isEmpty() && m_sector->findData(given.sector) < 0)
        m_sector->addItem(given.sector, given.sector);
    m_sector->setCurrentIndex(m_sector->findData(given.sector));
    m_sector->setAccessibleName(fieldName(Field::Sector));
    m_form->addRow(fieldName(Field::Sector), m_sector);
    m_county = addDivisions(fieldName(Field::County), given.county);
    m_township = addField(fieldName(Field::Township), given.township);
    m_affiliation = addDivisions(fieldName(Field::Affiliation), given.affiliation);
    m_department = addField(fieldName(Field::Department), given.department);
    m_credit = addField(fieldName(Field::CreditCode), given.creditCode);
    m_founded = addField(fieldName(Field::Founded), isoDay(given.founded));
    m_dissolved = addField(fieldName(Field::Dissolved), isoDay(given.dissolved));
    for (QLineEdit *day : {m_founded, m_dissolved})
        day->setPlaceholderText(tr("YYYY-MM-DD"));
    m_secretary = addField(fieldName(Field::Secretary), given.contact.secretary);
    m_office = addField(fieldName(Field::Office), given.contact.office);
    m_telephone = addField(fieldName(Field::Telephone), given.contact.telephone);
    m_exempt = new QCheckBox(tr("Not to be assessed for the time being"), this);
    m_exempt->setChecked(given.standing.exempt);
    m_form->addRow(QString(), m_exempt);
    m_ground = addField(fieldName(Field::Ground), given.standing.ground);
    addAttributes();
    m_objection = new QLabel(this);
    m_objection->setWordWrap(true);
    setRole(m_objection, "error");
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *apply = new QPushButton(given.id.isNull() ? tr("Add") : tr("Change"), this);
    setRole(apply, "primary");
    apply->setDefault(true);
    m_buttons->addButton(apply, QDialogButtonBox::AcceptRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *sides = new QHBoxLayout;
    sides->addLayout(m_form, 3);
    sides->addWidget(m_attributes, 2);
    auto *column = new QVBoxLayout(this);
    column->addLayout(sides);
    column->addWidget(m_objection);
    column->addWidget(m_buttons);
    for (QComboBox *box : {m_sector, m_county, m_affiliation})
        connect(box, &QComboBox::currentTextChanged, this, &OrganizationDialog::judge);
    connect(m_exempt, &QCheckBox::toggled, this, &OrganizationDialog::judge);
    judge();
}

QLineEdit *OrganizationDialog::addField(const QString &name, const QString &value)
{
    auto *field = new QLineEdit(value, this);
    field->setAccessibleName(name);
    field->setCursorPosition(0); // a long name is read from its beginning
    m_form->addRow(name, field);
    connect(field, &QLineEdit::textChanged, this, &OrganizationDialog::judge);
    return field;
}

QComboBox *OrganizationDialog::addDivisions(const QString &name, const QString &code)
{
    auto *box = new QComboBox(this);
    box->addItem(QString(), QString());
    for (const core::Division &division : m_question.divisions) {
        const int known = box->findData(division.code);
        const QString text = division.name + u' ' + division.code;
        if (known < 0)
            box->addItem(text, division.code);
        else
            box->setItemText(known, text); // divisions come by day: the newest name stays
    }
    if (box->findData(code) < 0)
        box->addItem(code, code);
    box->setCurrentIndex(box->findData(code));
    box->setAccessibleName(name);
    m_form->addRow(name, box);
    return box;
}

void OrganizationDialog::addAttributes()
{
    QStringList names = attributeKeys();
    for (const QString &name : m_question.organization.attributes.keys())
        if (!names.contains(name))
            names.append(name);
    m_attributes = new QTableWidget(static_cast<int>(names.size()), 2, this);
    m_attributes->setHorizontalHeaderLabels({tr("Attribute"), tr("Value")});
    m_attributes->setAccessibleName(tr("Attributes that standards read"));
    m_attributes->verticalHeader()->hide();
    m_attributes->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_attributes->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_attributes->setMinimumWidth(space(80));
    m_attributes->setColumnWidth(1, space(20));
    for (int row = 0; row < names.size(); ++row) {
        const QString caption = attributeName(names[row]);
        auto *name = new QTableWidgetItem(
            isYesOrNo(names[row]) ? tr("%1 (1 yes, 0 no)").arg(caption) : caption);
        name->setData(Qt::UserRole, names[row]);
        name->setFlags(Qt::ItemIsEnabled);
        m_attributes->setItem(row, 0, name);
        const auto found = m_question.organization.attributes.constFind(names[row]);
        auto *value = new QTableWidgetItem(
            found == m_question.organization.attributes.constEnd() ? QString() : valueText(*found));
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_attributes->setItem(row, 1, value);
    }
}

core::Organization OrganizationDialog::organization() const
{
    core::Organization made = m_question.organization;
    made.code = narrowed(m_code->text());
    made.name = m_name->text().trimmed();
    made.sector = m_sector->currentData().toString();
    made.county = m_county->currentData().toString();
    made.township = m_township->text().trimmed();
    made.affiliation = m_affiliation->currentData().toString();
    if (made.affiliation.isEmpty())
        made.affiliation = made.county;
    made.department = m_department->text().trimmed();
    made.creditCode = narrowed(m_credit->text()).toUpper();
    made.founded = dayOf(m_founded);
    made.dissolved = dayOf(m_dissolved);
    made.contact = {m_secretary->text().trimmed(), m_office->text().trimmed(),
                    narrowed(m_telephone->text())};
    made.standing = {m_exempt->isChecked(),
                     m_exempt->isChecked() ? m_ground->text().trimmed() : QString()};
    for (int row = 0; row < m_attributes->rowCount(); ++row) {
        const QString name = m_attributes->item(row, 0)->data(Qt::UserRole).toString();
        const QString value = m_attributes->item(row, 1)->text().trimmed();
        if (value.isEmpty())
            made.attributes.remove(name);
        else
            made.attributes[name] = valueOf(value);
    }
    return made;
}

QString OrganizationDialog::objection() const
{
    const core::Organization made = organization();
    if (made.code.isEmpty() || made.name.isEmpty())
        return tr("A code and a name are needed.");
    if (m_question.codesTaken.contains(made.code))
        return tr("Another organization has the code %1 already.").arg(made.code);
    if (made.sector.isEmpty() || (made.county.isEmpty() && made.affiliation.isEmpty()))
        return tr("A sector and a county or an affiliation are needed.");
    if (!isDayOrEmpty(m_founded) || !isDayOrEmpty(m_dissolved))
        return tr("A day is written as 2023-07-03.");
    if (made.founded.isValid() && made.dissolved.isValid() && made.dissolved < made.founded)
        return tr("It cannot be dissolved before it was founded.");
    if (!made.creditCode.isEmpty() && !core::isCreditCode(made.creditCode))
        return tr("The credit code is not right: 18 characters, the last one a check character.");
    if (made.standing.exempt && made.standing.ground.isEmpty())
        return tr("An exemption needs a ground.");
    return {};
}

void OrganizationDialog::judge()
{
    if (m_buttons == nullptr)
        return;
    m_ground->setEnabled(m_exempt->isChecked());
    m_objection->setText(objection());
    for (QAbstractButton *button : m_buttons->buttons())
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(m_objection->text().isEmpty());
}

std::optional<core::Organization> OrganizationDialog::ask(const Question &question, QWidget *parent)
{
    OrganizationDialog dialog(question, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.organization();
}

} // namespace ui
