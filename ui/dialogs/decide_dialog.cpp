// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/decide_dialog.h"

#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

DecideDialog::DecideDialog(const core::AssessmentEntry &entry, const QStringList &grades,
                           const QDate &today, const QString &levels, QWidget *parent)
    : QDialog(parent)
    , m_entry(entry)
    , m_grade(new QComboBox(this))
    , m_day(new QDateEdit(today, this))
    , m_document(new QLineEdit(this))
    , m_reason(new QPlainTextEdit(this))
    , m_advice(new QLabel(this))
{
    setWindowTitle(tr("Decide the grade"));
    for (const QString &grade : grades)
        m_grade->addItem(gradeName(grade), grade);
    m_grade->setCurrentIndex(m_grade->findData(entry.grade));
    m_grade->setAccessibleName(tr("Decided grade"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setAccessibleName(tr("Day of the decision"));
    m_document->setPlaceholderText(tr("For example 〔2023〕5号."));
    m_document->setAccessibleName(tr("Document number"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(space(18));
    setRole(m_advice, "muted");
    m_advice->setWordWrap(true);

    auto *form = new QFormLayout;
    form->addRow(tr("Organization"), new QLabel(entry.organizationName, this));
    form->addRow(
        tr("Computed grade"),
        new QLabel(tr("%1, %2 points").arg(gradeName(entry.grade), pointsText(entry.total)), this));
    if (!levels.isEmpty()) {
        auto *words = new QLabel(levels, this);
        words->setWordWrap(true);
        form->addRow(tr("Levels"), words);
    }
    form->addRow(tr("Decided grade"), m_grade);
    form->addRow(tr("Day of the decision"), m_day);
    form->addRow(tr("Document number"), m_document);
    form->addRow(tr("Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(this);
    m_decide = buttons->addButton(tr("Decide the grade"), QDialogButtonBox::AcceptRole);
    setRole(m_decide, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(3));
    column->addLayout(form);
    column->addWidget(m_advice);
    column->addWidget(buttons);
    setMinimumWidth(space(110));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_grade, &QComboBox::currentIndexChanged, this, &DecideDialog::judge);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecideDialog::judge);
    judge();
}

void DecideDialog::judge()
{
    const core::Decision given = value();
    const bool differs = given.grade != m_entry.grade;
    m_advice->setText(differs ? tr("The decided grade differs from the computed one: give the "
                                   "reason. Both are kept and shown.")
                              : tr("The decided grade is the standing grade from its day on."));
    m_decide->setEnabled(!given.grade.isEmpty() && (!differs || !given.reason.isEmpty()));
}

core::Decision DecideDialog::value() const
{
    core::Decision decision;
    decision.organization = m_entry.name.organization;
    decision.round = m_entry.name.round;
    decision.grade = m_grade->currentData().toString();
    decision.computed = m_entry.grade;
    decision.day = m_day->date();
    decision.document = m_document->text().trimmed();
    decision.reason = m_reason->toPlainText().trimmed();
    return decision;
}

std::optional<core::Decision> DecideDialog::ask(QWidget *parent, const core::AssessmentEntry &entry,
                                                const QStringList &grades, const QDate &today,
                                                const QString &levels)
{
    DecideDialog dialog(entry, grades, today, levels, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.value();
}

} // namespace ui
