// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_sheet_dialog.h"

#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostShown = 200;

} // namespace

NewSheetDialog::NewSheetDialog(const core::Round &round,
                               std::vector<core::OrganizationRow> organizations, const QDate &today,
                               QWidget *parent)
    : QDialog(parent)
    , m_organizations(std::move(organizations))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
    , m_level(new QComboBox(this))
    , m_day(new QDateEdit(today, this))
{
    setWindowTitle(tr("New sheet"));
    const auto cannot = [&](const core::OrganizationRow &row) {
        return row.dissolved || row.exempt || round.standards.count(row.sector) == 0;
    };
    m_organizations.erase(std::remove_if(m_organizations.begin(), m_organizations.end(), cannot),
                          m_organizations.end());
    build(round, today);
    search();
}

void NewSheetDialog::build(const core::Round &round, const QDate & /*today*/)
{
    m_search->setPlaceholderText(tr("Name, code or township"));
    m_search->setAccessibleName(tr("Search the organizations"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Organizations"));
    m_list->setUniformItemSizes(true);
    setRole(m_count, "muted");
    for (const QString &level : round.levels)
        m_level->addItem(levelName(level), level);
    const int county = m_level->findData(u"county"_s);
    m_level->setCurrentIndex(county < 0 ? 0 : county);
    m_level->setAccessibleName(tr("Level of the assessors"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setAccessibleName(tr("Day of the visit"));

    auto *form = new QFormLayout;
    form->addRow(tr("Round"), new QLabel(round.name, this));
    form->addRow(tr("Organization"), m_search);
    form->addRow(QString(), m_list);
    form->addRow(QString(), m_count);
    form->addRow(tr("Level of the assessors"), m_level);
    form->addRow(tr("Day of the visit"), m_day);
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("Open the sheet"), QDialogButtonBox::AcceptRole);
    setRole(m_open, "primary");
    m_plan = buttons->addButton(tr("Plan the visit"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(4));
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(space(130));

    connect(m_search, &QLineEdit::textChanged, this, &NewSheetDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &NewSheetDialog::judge);
    connect(m_list, &QListWidget::itemActivated, this, [this] { take(true); });
    connect(m_open, &QPushButton::clicked, this, [this] { take(true); });
    connect(m_plan, &QPushButton::clicked, this, [this] { take(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NewSheetDialog::search()
{
    const QStringList words = m_search->text().toLower().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    int found = 0;
    for (std::size_t n = 0; n < m_organizations.size(); ++n) {
        const core::OrganizationRow &row = m_organizations[n];
        const QString hay = (row.name + u'\n' + row.code + u'\n' + row.township).toLower();
        if (!std::all_of(words.begin(), words.end(),
                         [&](const QString &word) { return hay.contains(word); }))
            continue;
        if (++found > mostShown)
            continue;
        auto *item = new QListWidgetItem(
            u"%1  ·  %2  ·  %3"_s.arg(row.name, row.code, sectorName(row.sector)), m_list);
        item->setData(Qt::UserRole, static_cast<int>(n));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    if (m_organizations.empty())
        m_count->setText(tr("No organization here has a standard in this round: add organizations, "
                            "or give the round a standard for their sector."));
    else if (found > mostShown)
        m_count->setText(
            tr("%1 of %2 are shown; type more of the name.").arg(mostShown).arg(found));
    else
        m_count->setText(tr("%n organization(s)", nullptr, found));
    m_count->setWordWrap(true);
    judge();
}

void NewSheetDialog::judge()
{
    const bool ready = m_list->currentItem() != nullptr && m_level->count() > 0;
    m_open->setEnabled(ready);
    m_plan->setEnabled(ready);
}

void NewSheetDialog::take(bool openNow)
{
    m_openNow = openNow;
    if (value())
        accept();
}

std::optional<NewSheet> NewSheetDialog::value() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || m_level->count() == 0)
        return std::nullopt;
    const auto &row = m_organizations[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())];
    return NewSheet{row.id, row.sector, m_level->currentData().toString(), m_day->date(),
                    m_openNow};
}

std::optional<NewSheet> NewSheetDialog::ask(QWidget *parent, const core::Round &round,
                                            std::vector<core::OrganizationRow> organizations,
                                            const QDate &today)
{
    NewSheetDialog dialog(round, std::move(organizations), today, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.value() : std::nullopt;
}

bool NewSheetDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
