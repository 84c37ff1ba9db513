// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk_edit_dialog.h"

#include "ui/print/import_words.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Field = core::OrganizationField;

namespace ui {

namespace {

constexpr int mostNamed = 4; ///< of the values there are now

QString textOf(const QWidget *editor)
{
    if (const auto *list = qobject_cast<const QComboBox *>(editor))
        return list->currentData().toString();
    return static_cast<const QLineEdit *>(editor)->text().trimmed();
}

} // namespace

core::Organization BulkEdit::applied(core::Organization to) const
{
    switch (field) {
    case Field::Sector:
        to.sector = value;
        break;
    case Field::County:
        to.county = value;
        break;
    case Field::Township:
        to.township = value;
        break;
    case Field::Affiliation:
        to.affiliation = value;
        break;
    case Field::Department:
        to.department = value;
        break;
    case Field::Assessable:
        to.standing = {!value.isEmpty(), value};
        break;
    default:
        break;
    }
    return to;
}

BulkEditDialog::BulkEditDialog(std::vector<core::Organization> chosen,
                               const std::vector<core::Division> &divisions, QWidget *parent)
    : QDialog(parent)
    , m_chosen(std::move(chosen))
    , m_field(new QComboBox(this))
    , m_editors(new QStackedWidget(this))
    , m_now(new QLabel(this))
{
    const int count = static_cast<int>(m_chosen.size());
    setWindowTitle(tr("Change %n organization(s)", nullptr, count));
    setMinimumWidth(space(110));
    auto *sectors = new QComboBox(this);
    for (const QString &key : sectorKeys())
        sectors->addItem(sectorName(key), key);
    addField(Field::Sector, sectors);
    addField(Field::County, makeDivisions(divisions));
    addField(Field::Township, new QLineEdit(this));
    addField(Field::Affiliation, makeDivisions(divisions));
    addField(Field::Department, new QLineEdit(this));
    auto *ground = new QLineEdit(this);
    ground->setPlaceholderText(tr("The ground; empty: it is to be assessed"));
    addField(Field::Assessable, ground);
    m_field->setItemText(m_field->count() - 1, tr("Exempt from assessment"));
    ground->setAccessibleName(tr("Ground of the exemption"));
    m_field->setAccessibleName(tr("What to change"));
    m_now->setWordWrap(true);
    setRole(m_now, "muted");
    auto *form = new QFormLayout;
    form->setSpacing(space(2));
    form->addRow(tr("What to change"), m_field);
    form->addRow(tr("Now"), m_now);
    form->addRow(tr("From today on"), m_editors);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_change = new QPushButton(windowTitle(), this);
    setRole(m_change, "primary");
    m_change->setDefault(true);
    buttons->addButton(m_change, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(4));
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::judge);
    judge();
}

void BulkEditDialog::addField(Field field, QWidget *editor)
{
    editor->setAccessibleName(fieldName(field));
    m_field->addItem(fieldName(field), static_cast<int>(field));
    m_editors->addWidget(editor);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, this, &BulkEditDialog::judge);
}

QWidget *BulkEditDialog::makeDivisions(const std::vector<core::Division> &divisions)
{
    for (const core::Division &division : divisions)
        m_divisions[division.code] = division.name; // they come by day: the newest name stays
    auto *list = new QComboBox(this);
    list->setMaxVisibleItems(24);
    for (const auto &[code, name] : m_divisions)
        list->addItem(name + u' ' + code, code);
    return list;
}

QString BulkEditDialog::shown(const core::Organization &organization, Field field) const
{
    const auto divisionName = [this](const QString &code) {
        const auto found = m_divisions.find(code);
        return found == m_divisions.end() ? code : found->second;
    };
    switch (field) {
    case Field::Sector:
        return sectorName(organization.sector);
    case Field::County:
        return divisionName(organization.county);
    case Field::Township:
        return organization.township;
    case Field::Affiliation:
        return divisionName(organization.affiliation);
    case Field::Department:
        return organization.department;
    default:
        return organization.standing.exempt ? organization.standing.ground : QString();
    }
}

QString BulkEditDialog::nowText() const
{
    std::map<QString, int> values;
    for (const core::Organization &organization : m_chosen)
        ++values[shown(organization, value().field)];
    QStringList texts;
    for (const auto &[text, count] : values)
        texts << tr("%1: %2").arg(text.isEmpty() ? tr("empty") : text).arg(count);
    if (texts.size() > mostNamed) {
        texts = texts.mid(0, mostNamed);
        return tr("%1 …", "more values follow").arg(listText(texts));
    }
    return listText(texts);
}

BulkEdit BulkEditDialog::value() const
{
    return {static_cast<Field>(m_field->currentData().toInt()),
            textOf(m_editors->widget(m_field->currentIndex()))};
}

void BulkEditDialog::choose(Field field)
{
    m_field->setCurrentIndex(m_field->findData(static_cast<int>(field)));
}

void BulkEditDialog::judge()
{
    if (m_change == nullptr)
        return;
    m_editors->setCurrentIndex(m_field->currentIndex());
    m_now->setText(nowText());
    const BulkEdit wanted = value();
    const bool mayBeEmpty = wanted.field == Field::Assessable || wanted.field == Field::Department;
    m_change->setEnabled(mayBeEmpty || !wanted.value.isEmpty());
}

std::optional<BulkEdit> BulkEditDialog::ask(std::vector<core::Organization> chosen,
                                            const std::vector<core::Division> &divisions,
                                            QWidget *parent)
{
    BulkEditDialog dialog(std::move(chosen), divisions, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.value();
}

} // namespace ui
