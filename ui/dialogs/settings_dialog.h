// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QDialog>
#include <QString>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QSpinBox;
QT_END_NAMESPACE

namespace ui {

/// What a person sets for this machine.
struct Taste
{
    QString language; ///< "en", "zh_CN", empty: as the machine
    Theme theme = Theme::System;
    int textScale = 100; ///< percent

    bool operator==(const Taste &) const = default;
};

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Taste &taste, QWidget *parent = nullptr);

    Taste value() const;

    static std::optional<Taste> ask(QWidget *parent, const Taste &now);

private:
    QComboBox *m_language;
    QComboBox *m_theme;
    QSpinBox *m_textScale;
};

} // namespace ui
