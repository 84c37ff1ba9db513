// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/redact_dialog.h"

#include "ui/print/evidence_words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int remarkId = 0; ///< files are numbered from 1

} // namespace

RedactDialog::RedactDialog(const QString &item, bool hasRemark,
                           const std::vector<core::AttachedFile> &files, QWidget *parent)
    : QDialog(parent)
    , m_files(files)
    , m_choice(new QButtonGroup(this))
    , m_reason(new QLineEdit(this))
{
    setWindowTitle(tr("Take out of every copy"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(2));
    auto *what = new QLabel(tr("Item %1. What is to be taken out?").arg(item), this);
    column->addWidget(what);
    if (hasRemark)
        offer(tr("The remark, with all that was ever written there"), remarkId, true);
    int id = remarkId;
    for (const core::AttachedFile &file : m_files) {
        ++id;
        const bool isFirst = !hasRemark && id == remarkId + 1;
        offer(tr("The file “%1” (%2)").arg(file.evidence.name, fileSizeText(file.evidence.size)),
              id, isFirst);
    }
    for (QAbstractButton *button : m_choice->buttons())
        column->addWidget(button);
    auto *label = new QLabel(tr("Reason; it stays, and says why something is missing here"), this);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("For example: a villager's name"));
    auto *advice = new QLabel(tr("It leaves this workbook at once and every other copy with the "
                                 "next bundle. It cannot be undone."),
                              this);
    advice->setWordWrap(true);
    setRole(advice, "muted");
    auto *buttons = new QDialogButtonBox(this);
    m_redact = buttons->addButton(tr("Take out"), QDialogButtonBox::AcceptRole);
    setRole(m_redact, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_reason, advice, buttons})
        column->addWidget(widget);
    setMinimumWidth(space(110));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this, &RedactDialog::judge);
    m_reason->setFocus();
    judge();
}

void RedactDialog::offer(const QString &words, int id, bool isChosen)
{
    auto *button = new QRadioButton(words, this);
    button->setChecked(isChosen);
    m_choice->addButton(button, id);
}

void RedactDialog::judge()
{
    m_redact->setEnabled(m_choice->checkedId() >= remarkId &&
                         !m_reason->text().trimmed().isEmpty());
}

RedactWish RedactDialog::wish() const
{
    RedactWish wish;
    if (m_choice->checkedId() > remarkId)
        wish.file = m_files[static_cast<std::size_t>(m_choice->checkedId() - 1)];
    wish.reason = m_reason->text().trimmed();
    return wish;
}

} // namespace ui
