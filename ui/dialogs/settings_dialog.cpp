// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_dialog.h"

#include "ui/style/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

SettingsDialog::SettingsDialog(const Taste &taste, QWidget *parent)
    : QDialog(parent)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_textScale(new QSpinBox(this))
{
    setWindowTitle(tr("Settings"));
    m_language->addItem(tr("As this machine"), QString());
    m_language->addItem(QString::fromUtf8("中文"), u"zh_CN"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(qMax(0, m_language->findData(taste.language)));
    m_theme->addItem(tr("As the system"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(static_cast<int>(taste.theme))));
    m_textScale->setRange(smallestTextScale, largestTextScale);
    m_textScale->setSingleStep(10);
    m_textScale->setSuffix(u" %"_s);
    m_textScale->setValue(taste.textScale);
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Colours"));
    m_textScale->setAccessibleName(tr("Text size"));
    auto *form = new QFormLayout;
    form->setSpacing(space(2));
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Colours"), m_theme);
    form->addRow(tr("&Text size"), m_textScale);
    auto *buttons = new QDialogButtonBox(this);
    setRole(buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole), "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(4));
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(space(90));
}

Taste SettingsDialog::value() const
{
    return {m_language->currentData().toString(),
            static_cast<Theme>(m_theme->currentData().toInt()), m_textScale->value()};
}

std::optional<Taste> SettingsDialog::ask(QWidget *parent, const Taste &now)
{
    SettingsDialog dialog(now, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.value();
}

} // namespace ui
