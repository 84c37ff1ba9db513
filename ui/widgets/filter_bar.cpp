// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_bar.h"

#include "ui/print/words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_round(makeBox(tr("Round")))
    , m_area(makeBox(tr("Area")))
    , m_sector(makeBox(tr("Sector")))
    , m_clear(new QToolButton(this))
{
    m_clear->setIcon(icon(u"close"_s));
    m_clear->setToolTip(tr("Show all areas and sectors"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_clear->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    for (QComboBox *box : {m_round, m_area, m_sector}) {
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &FilterBar::choose);
    }
    row->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_area->setCurrentIndex(0);
        m_sector->setCurrentIndex(0);
        choose();
    });
}

QComboBox *FilterBar::makeBox(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaxVisibleItems(24);
    return box;
}

void FilterBar::offer(const std::vector<core::Round> &rounds,
                      const std::vector<core::Division> &areas, const QStringList &sectors)
{
    const core::Filter before = filter();
    const QSignalBlocker blocked(this);
    m_rounds = {core::RoundId{}};
    m_round->clear();
    m_round->addItem(tr("All rounds"));
    for (const core::Round &round : rounds) {
        m_rounds.push_back(round.id);
        m_round->addItem(round.name);
    }
    m_area->clear();
    m_area->addItem(tr("All areas"), QString());
    for (const core::Division &area : areas)
        m_area->addItem(area.name, area.code);
    m_sector->clear();
    m_sector->addItem(tr("All sectors"), QString());
    for (const QString &sector : sectors)
        m_sector->addItem(sectorName(sector), sector);
    setFilter(before);
}

void FilterBar::setFilter(const core::Filter &filter)
{
    const auto round = std::find(m_rounds.begin(), m_rounds.end(), filter.round);
    const auto place = round == m_rounds.end() ? 0 : std::distance(m_rounds.begin(), round);
    m_round->setCurrentIndex(static_cast<int>(place));
    m_area->setCurrentIndex(qMax(0, m_area->findData(filter.county)));
    m_sector->setCurrentIndex(qMax(0, m_sector->findData(filter.sector)));
    m_clear->setEnabled(m_area->currentIndex() > 0 || m_sector->currentIndex() > 0);
}

core::Filter FilterBar::filter() const
{
    core::Filter chosen;
    const auto place = static_cast<std::size_t>(qMax(0, m_round->currentIndex()));
    if (place < m_rounds.size())
        chosen.round = m_rounds[place];
    chosen.county = m_area->currentData().toString();
    chosen.sector = m_sector->currentData().toString();
    return chosen;
}

void FilterBar::choose()
{
    const core::Filter chosen = filter();
    setFilter(chosen);
    Q_EMIT filterChosen(chosen);
}

} // namespace ui
