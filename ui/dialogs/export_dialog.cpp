// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "ui/preferences.h"
#include "ui/print/evidence_words.h"
#include "ui/print/exchange_papers.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/save_place.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int areaLines = 5;
constexpr std::int64_t partSize = 650LL * 1000 * 1000;

} // namespace

ExportDialog::ExportDialog(const core::ExchangeBoard &board, const QString &office, Preview preview,
                           const core::Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_board(board)
    , m_preview(std::move(preview))
    , m_clock(clock)
    , m_offices(new QComboBox(this))
    , m_areas(new QListWidget(this))
    , m_whole(new QCheckBox(tr("Everything, also what the office is known to have"), this))
    , m_seal(new QCheckBox(tr("Sealed: nobody but this office can read it"), this))
    , m_parts(new QCheckBox(tr("In parts of at most 650 MB, for discs and small sticks"), this))
    , m_counts(new QLabel(this))
    , m_place(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose…"), this))
    , m_make(new QPushButton(tr("Make the bundle"), this))
{
    setWindowTitle(tr("Make a bundle"));
    setMinimumWidth(space(150));
    layOut();
    offerOffices(office);
    offerAreas();
    proposeAreas();
    proposePlace();
    judge();
    connect(m_offices, &QComboBox::currentIndexChanged, this, [this] {
        proposeAreas();
        proposePlace();
        judge();
    });
    connect(m_areas, &QListWidget::itemChanged, this, &ExportDialog::judge);
    connect(m_whole, &QCheckBox::toggled, this, &ExportDialog::judge);
    connect(m_place, &QLineEdit::textChanged, this, &ExportDialog::judge);
    connect(m_place, &QLineEdit::textEdited, this, [this] { m_isPlaceChosen = true; });
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::choosePlace);
}

void ExportDialog::layOut()
{
    m_offices->setAccessibleName(tr("For which office"));
    m_areas->setAccessibleName(tr("Areas"));
    m_areas->setFixedHeight(areaLines * rowHeight());
    m_place->setAccessibleName(tr("File"));
    m_choose->setAutoDefault(false);
    m_counts->setWordWrap(true);
    auto *common = new QLabel(
        tr("What is common to all (standards, rounds, divisions) always goes with it."), this);
    common->setWordWrap(true);
    setRole(common, "muted");
    auto *place = new QHBoxLayout;
    place->addWidget(m_place, 1);
    place->addWidget(m_choose);
    auto *form = new QFormLayout;
    form->addRow(tr("For"), m_offices);
    form->addRow(tr("Areas"), m_areas);
    form->addRow({}, common);
    form->addRow({}, m_whole);
    form->addRow({}, m_seal);
    form->addRow({}, m_parts);
    form->addRow(tr("Holds"), m_counts);
    form->addRow(tr("File"), place);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    setRole(m_make, "primary");
    m_make->setDefault(true);
    buttons->addButton(m_make, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
}

void ExportDialog::offerOffices(const QString &office)
{
    for (const core::OfficeStanding &known : m_board.offices) {
        m_offices->addItem(officeText(known.code, known.name), known.code);
        if (known.code == office)
            m_offices->setCurrentIndex(m_offices->count() - 1);
    }
    m_offices->addItem(tr("Everybody"), QString());
}

void ExportDialog::offerAreas()
{
    const auto all = m_preview({{}, {}, true, m_clock});
    std::set<QString> scopes;
    if (all)
        for (const core::BundleStream &stream : all->streams)
            scopes.insert(stream.scope);
    scopes.erase(QString()); // the common one is not asked for
    for (const QString &scope : scopes) {
        const auto office =
            std::find_if(m_board.offices.begin(), m_board.offices.end(),
                         [&](const core::OfficeStanding &known) { return known.code == scope; });
        const QString name = scope == m_board.ownCode          ? m_board.ownName
                             : office == m_board.offices.end() ? QString()
                                                               : office->name;
        auto *item = new QListWidgetItem(officeText(scope, name), m_areas);
        item->setData(Qt::UserRole, scope);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
}

void ExportDialog::proposeAreas()
{
    const QSignalBlocker quiet(m_areas);
    const core::OfficeStanding *office = recipient();
    for (int row = 0; row < m_areas->count(); ++row) {
        QListWidgetItem *item = m_areas->item(row);
        const bool isMeant =
            office == nullptr || office->getsArea(item->data(Qt::UserRole).toString());
        item->setCheckState(isMeant ? Qt::Checked : Qt::Unchecked);
    }
    m_whole->setEnabled(office != nullptr);
    const bool hasKey = office != nullptr && !office->installations.empty();
    m_seal->setEnabled(hasKey);
    m_seal->setToolTip(hasKey ? QString()
                              : tr("No key of this office is known here, so nothing can be sealed "
                                   "for it."));
}

void ExportDialog::proposePlace()
{
    if (m_isPlaceChosen)
        return;
    const QString code = recipient() == nullptr ? QString() : recipient()->code;
    const QString name = core::bundleFileName(m_board.ownCode, code, m_clock());
    const QDir folder(preferences::mediumFolder());
    QString path = folder.filePath(name);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = folder.filePath(u"%1-%2.plumbx"_s.arg(QFileInfo(name).completeBaseName()).arg(n));
    m_place->setText(QDir::toNativeSeparators(path));
}

void ExportDialog::choosePlace()
{
    const QFileInfo proposed(m_place->text());
    const QString path =
        askForPlace(this, {tr("Where is the bundle to lie?"), proposed.fileName(),
                           tr("Bundles (*.plumbx)"), proposed.absolutePath(), false});
    if (path.isEmpty())
        return;
    m_isPlaceChosen = true;
    m_place->setText(QDir::toNativeSeparators(path));
}

const core::OfficeStanding *ExportDialog::recipient() const
{
    const int chosen = m_offices->currentIndex();
    return chosen < 0 || chosen >= static_cast<int>(m_board.offices.size())
               ? nullptr
               : &m_board.offices[static_cast<std::size_t>(chosen)];
}

core::ExportOrder ExportDialog::order() const
{
    core::ExportOrder order;
    if (const core::OfficeStanding *office = recipient())
        order.recipient = office->code;
    for (int row = 0; row < m_areas->count(); ++row)
        if (m_areas->item(row)->checkState() == Qt::Checked)
            order.scopes << m_areas->item(row)->data(Qt::UserRole).toString();
    if (order.scopes.size() == m_areas->count())
        order.scopes.clear(); // all
    else if (order.scopes.isEmpty())
        order.scopes << QString(); // only what is common
    order.whole = m_whole->isChecked() && m_whole->isEnabled();
    order.partSize = m_parts->isChecked() && m_parts->isEnabled() ? partSize : 0;
    order.clock = m_clock;
    return order;
}

void ExportDialog::judge()
{
    const auto header = m_preview(order());
    const std::int64_t operations = header ? header->operations() : 0;
    const auto count = static_cast<int>(operations);
    if (operations == 0)
        m_counts->setText(tr("Nothing: the office is known to have all of it. The bundle would "
                             "only say how far we have come."));
    else if (recipient() == nullptr || order().whole)
        m_counts->setText(tr("%n operation(s), all there are.", nullptr, count));
    else
        m_counts->setText(
            tr("%n operation(s) that the office is not known to have.", nullptr, count));
    if (header && !header->evidence.empty())
        m_counts->setText(tr("%1 Evidence goes along: %2.")
                              .arg(m_counts->text(), fileSizeText(header->evidenceSize())));
    m_make->setEnabled(header.has_value() && !m_place->text().trimmed().isEmpty());
}

ExportWish ExportDialog::wish() const
{
    const core::OfficeStanding *office = recipient();
    return {order(), office == nullptr ? QString() : office->name,
            QDir::fromNativeSeparators(m_place->text().trimmed()),
            m_seal->isEnabled() && m_seal->isChecked()};
}

} // namespace ui
