// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

/// The findings at one thing, above its fields: what it is, where, and what is proposed. Hidden
/// while there are none.
class FaultBox : public QFrame
{
    Q_OBJECT

public:
    explicit FaultBox(QWidget *parent = nullptr);

    void show(const std::vector<const core::Finding *> &findings);

private:
    QVBoxLayout *m_lines;
    std::vector<QWidget *> m_rows;
};

} // namespace ui
