// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/computer_dialog.h"

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
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int keyLines = 6;
constexpr int printLetters = 20; ///< of a fingerprint, without dashes

qsizetype lettersIn(QString text)
{
    return text.remove(u'-').remove(u' ').size();
}

} // namespace

ComputerDialog::ComputerDialog(RosterReading reading, const QString &office, const QByteArray &key,
                               Find find, QWidget *parent)
    : QDialog(parent)
    , m_reading(std::move(reading))
    , m_find(std::move(find))
    , m_offices(new QComboBox(this))
    , m_keys(new QListWidget(this))
    , m_typed(new QLineEdit(this))
    , m_verdict(new QLabel(this))
    , m_compared(new QCheckBox(tr("I have compared this key with the office by telephone"), this))
    , m_grant(new QPushButton(tr("Let it write"), this))
{
    setWindowTitle(tr("Add a computer"));
    setMinimumWidth(space(140));
    layOut();
    offerOffices(office);
    offerKeys(key);
    connect(m_offices, &QComboBox::currentIndexChanged, this, &ComputerDialog::judge);
    connect(m_keys, &QListWidget::currentRowChanged, this, &ComputerDialog::pick);
    connect(m_compared, &QCheckBox::toggled, this, &ComputerDialog::judge);
    connect(m_typed, &QLineEdit::textEdited, this, [this] { m_isPicked = false; });
    connect(m_typed, &QLineEdit::textChanged, this, &ComputerDialog::judge);
    if (key.isEmpty())
        m_typed->setFocus();
    else
        m_compared->setFocus();
    judge();
}

void ComputerDialog::layOut()
{
    m_offices->setAccessibleName(tr("Office"));
    m_keys->setAccessibleName(tr("Keys that were seen here"));
    m_keys->setFixedHeight(keyLines * rowHeight());
    m_typed->setAccessibleName(tr("Key of the computer"));
    m_typed->setPlaceholderText(tr("The twenty letters that the office reads, or the whole key in "
                                   "hexadecimal"));
    auto *hint = new QLabel(tr("The key stands on the other computer at the top of its page "
                               "Exchange. Type what the office reads to you, or choose a key that "
                               "came here with a bundle."),
                            this);
    for (QLabel *words : {hint, m_verdict})
        words->setWordWrap(true);
    setRole(hint, "muted");
    auto *form = new QFormLayout;
    form->addRow(tr("Office"), m_offices);
    form->addRow(tr("Seen here"), m_keys);
    form->addRow(tr("Key"), m_typed);
    form->addRow({}, m_verdict);
    form->addRow({}, m_compared);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    setRole(m_grant, "primary");
    m_grant->setDefault(true);
    buttons->addButton(m_grant, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
}

void ComputerDialog::offerOffices(const QString &office)
{
    for (const core::RosterOffice &listed : m_reading.roster.offices)
        if (m_reading.powers.mayKeep(listed.office.code))
            m_offices->addItem(officeText(listed.office.code, listed.office.name),
                               listed.office.code);
    m_offices->setCurrentIndex(std::max(0, m_offices->findData(office)));
}

void ComputerDialog::see(const core::RosterOffice &listed)
{
    for (const core::RosterKey &key : listed.keys) {
        const auto known = std::find_if(m_seen.begin(), m_seen.end(), [&](const Seen &seen) {
            return seen.key == key.installation;
        });
        if (known == m_seen.end())
            m_seen.push_back({key.installation,
                              officeText(listed.office.code, listed.office.name),
                              {listed.office.code},
                              true,
                              key.isRevoked});
        else
            known->offices << listed.office.code;
    }
}

// First those that no office has: it is mostly one of them.
void ComputerDialog::offerKeys(const QByteArray &key)
{
    for (const core::OutsideKey &outside : m_reading.roster.outside)
        m_seen.push_back(
            {outside.installation,
             outside.office.isEmpty() ? QString() : officeText(outside.office, outside.name),
             {},
             outside.isConfirmed,
             false});
    for (const core::RosterOffice &listed : m_reading.roster.offices)
        see(listed);
    std::stable_partition(m_seen.begin(), m_seen.end(),
                          [](const Seen &seen) { return !seen.isRevoked; });
    for (const Seen &seen : m_seen) {
        if (seen.isRevoked)
            break; // only to be told of when it is typed
        const QString print = core::fingerprintOf(seen.key);
        const QString own = seen.key == m_reading.powers.own ? tr("this computer") : QString();
        const QString whose = !own.isEmpty()           ? own
                              : seen.whose.isEmpty()   ? tr("nobody knows whose")
                              : seen.offices.isEmpty() ? tr("said to be of %1").arg(seen.whose)
                                                       : tr("writes for %1").arg(seen.whose);
        m_keys->addItem(tr("%1 · %2", "key, whose").arg(print, whose));
        if (seen.key == key) {
            m_keys->setCurrentRow(m_keys->count() - 1);
            pick(m_keys->count() - 1);
        }
    }
}

void ComputerDialog::pick(int row)
{
    if (row < 0 || row >= static_cast<int>(m_seen.size()))
        return;
    m_isPicked = true;
    m_compared->setChecked(false);
    m_typed->setText(core::fingerprintOf(m_seen[static_cast<std::size_t>(row)].key));
}

const ComputerDialog::Seen *ComputerDialog::seen(const QByteArray &key) const
{
    const auto known = std::find_if(m_seen.begin(), m_seen.end(),
                                    [&](const Seen &seen) { return seen.key == key; });
    return known == m_seen.end() ? nullptr : &*known;
}

bool ComputerDialog::isGood(const std::optional<QByteArray> &key) const
{
    if (!key || office().isEmpty())
        return false;
    const Seen *known = seen(*key);
    return known == nullptr || (!known->isRevoked && !known->offices.contains(office()));
}

// Whoever types the letters that are read out compares them by that.
bool ComputerDialog::isToBeCompared(const std::optional<QByteArray> &key) const
{
    const Seen *known = key ? seen(*key) : nullptr;
    return m_isPicked && known != nullptr && !known->isConfirmed && *key != m_reading.powers.own;
}

QString ComputerDialog::verdict(const std::optional<QByteArray> &key) const
{
    if (m_typed->text().trimmed().isEmpty())
        return {};
    if (!key)
        return lettersIn(m_typed->text()) < printLetters
                   ? tr("It is not complete.")
                   : tr("No such key has come here yet, or it is mistyped. Take in a bundle of "
                        "that "
                        "computer first, or ask for the whole key in hexadecimal.");
    const Seen *known = seen(*key);
    if (known == nullptr)
        return tr("Nothing of this key was seen here yet.");
    if (known->isRevoked)
        return tr("It was revoked and cannot be put in again.");
    if (known->offices.contains(office()))
        return tr("It writes for this office already.");
    if (!known->offices.isEmpty())
        return tr("It writes for %1, and will write for this office too.").arg(known->whose);
    return known->whose.isEmpty() ? tr("It was seen here.")
                                  : tr("It was seen here, said to be of %1.").arg(known->whose);
}

void ComputerDialog::judge()
{
    const QString text = m_typed->text().trimmed();
    const std::optional<QByteArray> key = text.isEmpty() ? std::nullopt : m_find(text);
    const bool isOpen = isToBeCompared(key);
    setRole(m_verdict, key || text.isEmpty() ? "muted" : "error");
    m_verdict->setText(verdict(key));
    m_compared->setEnabled(isOpen);
    m_grant->setEnabled(isGood(key) && (!isOpen || m_compared->isChecked()));
}

QString ComputerDialog::office() const
{
    return m_offices->currentData().toString();
}

QString ComputerDialog::key() const
{
    return m_typed->text().trimmed();
}

} // namespace ui
