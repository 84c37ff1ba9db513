// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bundle_import_dialog.h"

#include "core/sync/checksum.h"
#include "ui/models/bundle_table.h"
#include "ui/models/text_table_model.h"
#include "ui/preferences.h"
#include "ui/print/exchange_papers.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/text_table.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int checksumLetters = 26;
constexpr int leastFiles = 4; ///< rows of the list that are always seen, with its head
constexpr int mostKeys = 6;   ///< lines; more are scrolled

bool canBeTaken(const core::BatchFile &file)
{
    return !file.error && file.intake.strangers.empty();
}

} // namespace

BundleImportDialog::BundleImportDialog(const core::BundleBatch &batch, QWidget *parent)
    : QDialog(parent)
    , m_batch(batch)
    , m_table(makeTextTable(bundleTable(batch), this))
    , m_files(qobject_cast<TextTableModel *>(m_table->model()))
    , m_summary(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_verdict(new QLabel(this))
    , m_caution(new QLabel(this))
    , m_keyList(new QScrollArea(this))
    , m_keyLines(new QVBoxLayout)
    , m_take(new QPushButton(this))
{
    setWindowTitle(tr("Take in bundles"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    openWide(this, 90, 28);
    layOut();
    offerKeys();
    showFiles();
    preferences::remember(m_table->horizontalHeader(), u"bundles/columns"_s);
    connect(m_typed, &QLineEdit::textChanged, this, &BundleImportDialog::compare);
    m_table->setFocus();
}

void BundleImportDialog::layOut()
{
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(leastFiles * rowHeight());
    layOutKeys();
    m_summary->setWordWrap(true);
    m_caution->setWordWrap(true);
    setRole(m_caution, "error");
    m_verdict->setWordWrap(true);
    m_typed->setAccessibleName(tr("Checksum on the hand-over sheet"));
    m_typed->setPlaceholderText(m_typed->accessibleName());
    m_typed->setMinimumWidth(QFontMetrics(font()).horizontalAdvance(u'W') * checksumLetters);
    auto *check = new QHBoxLayout;
    check->addWidget(m_typed);
    check->addWidget(m_verdict, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    setRole(m_take, "primary");
    m_take->setDefault(true);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space(2));
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(check);
    column->addWidget(m_caution);
    column->addWidget(m_keyList);
    column->addWidget(buttons);
}

void BundleImportDialog::layOutKeys()
{
    auto *keys = new QWidget(m_keyList);
    keys->setLayout(m_keyLines);
    m_keyLines->setContentsMargins(0, 0, 0, 0);
    m_keyLines->setSpacing(space(1));
    m_keyList->setWidget(keys);
    m_keyList->setWidgetResizable(true);
    m_keyList->setFrameShape(QFrame::NoFrame);
    m_keyList->setFocusPolicy(Qt::NoFocus);
    m_keyList->setAccessibleName(tr("Keys that nobody here has confirmed yet"));
}

void BundleImportDialog::showAnew(const core::BundleBatch &batch)
{
    m_batch = batch;
    offerKeys();
    showFiles();
}

void BundleImportDialog::showFiles()
{
    m_files->show(bundleTable(m_batch));
    m_table->resizeColumnsToContents();
    m_table->selectRow(0);
    judge();
}

/// A box for each key that is new here. The sender's is its office's; of another that it relays,
/// nobody here knows yet whose it is.
void BundleImportDialog::offerKeys()
{
    const auto isOffered = [&](const QByteArray &key) {
        return std::any_of(m_keys.begin(), m_keys.end(),
                           [&](const auto &line) { return line.second.installation == key; });
    };
    for (const core::BatchFile &file : m_batch.files)
        for (const QByteArray &key : file.intake.strangers) {
            if (isOffered(key))
                continue;
            const core::BundleHeader &header = file.header;
            const bool isSender = key == header.installation;
            const QString office = officeText(header.officeCode, header.officeName);
            const QString sentence =
                isSender ? tr("%1 is the key of %2: I have compared it with the office.")
                         : tr("%1 is a key that %2 passes on: I have compared it with its owner.");
            auto *box = new QCheckBox(sentence.arg(core::fingerprintOf(key), office), this);
            m_keyLines->addWidget(box);
            m_keys.push_back({box,
                              {key, isSender ? header.officeCode : QString(),
                               isSender ? header.officeName : QString()}});
            connect(box, &QCheckBox::toggled, this, &BundleImportDialog::keysConfirmed);
        }
    QWidget *before = m_typed;
    for (const auto &[box, key] : m_keys) { // by Tab before the buttons, which were there first
        setTabOrder(before, box);
        before = box;
    }
    setTabOrder(before, m_take);
    m_keyList->setVisible(!m_keys.empty());
    m_keyList->setFixedHeight(
        std::min(m_keyList->widget()->sizeHint().height(), mostKeys * rowHeight()));
    m_caution->setText(tr("Nobody here has confirmed these keys yet. Have the office read its own "
                          "to you by telephone, letter by letter: it stands on its page Exchange. "
                          "Tick it when it is the same. Until then nothing of its bundle is taken "
                          "in."));
}

std::vector<core::ConfirmedKey> BundleImportDialog::confirmed() const
{
    std::vector<core::ConfirmedKey> keys;
    for (const auto &[box, key] : m_keys)
        if (box->isChecked())
            keys.push_back(key);
    return keys;
}

void BundleImportDialog::judge()
{
    const auto count =
        static_cast<int>(std::count_if(m_batch.files.begin(), m_batch.files.end(), canBeTaken));
    m_caution->setVisible(confirmed().size() < m_keys.size());
    m_summary->setText(batchText(m_batch));
    m_take->setText(tr("Take in %n bundle(s)", nullptr, count));
    m_take->setEnabled(count > 0);
}

void BundleImportDialog::compare()
{
    const QString typed = m_typed->text().trimmed();
    m_verdict->clear();
    setRole(m_verdict, "muted");
    if (typed.isEmpty())
        return;
    bool isChecksum = false;
    for (const core::BatchFile &file : m_batch.files) {
        const core::TypedChecksum verdict = core::compareChecksum(typed, file.checksum);
        isChecksum = isChecksum || verdict != core::TypedChecksum::Mistyped;
        if (verdict == core::TypedChecksum::Fits) {
            m_verdict->setText(tr("It is that of %1.").arg(QFileInfo(file.path).fileName()));
            return;
        }
    }
    setRole(m_verdict, "error");
    m_verdict->setText(isChecksum
                           ? tr("It is of none of these files: they are not what was handed over.")
                           : tr("It is not complete, or mistyped."));
}

} // namespace ui
