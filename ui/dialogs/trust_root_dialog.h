// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>

#include <vector>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QCheckBox;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Asks which of the keys that signed a roster here is the city's, after it was compared with the
/// city. It writes nothing.
class TrustRootDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TrustRootDialog(std::vector<QByteArray> claimed, QWidget *parent = nullptr);

    QByteArray root() const; ///< the key that was chosen

private:
    void judge();

    std::vector<QByteArray> m_claimed;
    QButtonGroup *m_choice;
    QCheckBox *m_compared;
    QPushButton *m_trust = nullptr;
};

} // namespace ui
