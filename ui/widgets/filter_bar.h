// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/organization.h"
#include "core/model/round.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

/// Round, area and sector: the three filters that hold for every page.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void offer(const std::vector<core::Round> &rounds, const std::vector<core::Division> &areas,
               const QStringList &sectors);
    void setFilter(const core::Filter &filter); ///< tells nobody

    core::Filter filter() const;

Q_SIGNALS:
    void filterChosen(const core::Filter &filter);

private:
    QComboBox *makeBox(const QString &name);
    void choose();

    QComboBox *m_round;
    QComboBox *m_area;
    QComboBox *m_sector;
    QToolButton *m_clear;
    std::vector<core::RoundId> m_rounds;
};

} // namespace ui
