// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/revision_list.h"

#include "ui/models/cell_text.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"

#include <QHeaderView>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int numberRole = Qt::UserRole;

} // namespace

RevisionList::RevisionList(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Standards and parts, with their revisions"));
    setHeaderLabels({tr("Standard"), tr("Revision")});
    setSelectionMode(QAbstractItemView::SingleSelection);
    setIndentation(space(3));
    setUniformRowHeights(true);
    setMinimumWidth(space(50));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    addCopyShortcuts(this);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling && numberChosen() >= 0)
            Q_EMIT chosen();
    });
}

QTreeWidgetItem *RevisionList::heading(const QString &words, int count)
{
    if (count == 0)
        return nullptr;
    auto *item = new QTreeWidgetItem(this, {words});
    item->setFirstColumnSpanned(true);
    item->setSizeHint(0, QSize(0, ui::rowHeight()));
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(0, numberRole, -1);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(0, bold);
    return item;
}

void RevisionList::addLine(QTreeWidgetItem *below, const core::StandardEntry &entry, int number)
{
    const QString title = entry.title.isEmpty() ? tr("(without a title)") : entry.title;
    auto *item = new QTreeWidgetItem(below, {title, QString::number(entry.ref.revision)});
    item->setSizeHint(0, QSize(0, ui::rowHeight()));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(0, numberRole, number);
    const QString sector = entry.sector.isEmpty() ? tr("all sectors") : sectorName(entry.sector);
    item->setToolTip(
        0, tr("%1\n%2 · %3 · %n item(s)", nullptr, entry.items).arg(title, sector).arg(entry.year));
}

void RevisionList::show(const std::vector<core::DraftEntry> &drafts,
                        const std::vector<core::StandardEntry> &issued)
{
    m_isFilling = true;
    const auto draftBefore = draft();
    const auto issuedBefore = this->issued();
    clear();
    m_drafts = drafts;
    m_issued = issued;
    const auto isOf = [](bool part, bool retired) {
        return [part, retired](const core::StandardEntry &entry) {
            return entry.retired.has_value() == retired && (retired || entry.isPart == part);
        };
    };
    QTreeWidgetItem *above = heading(tr("Drafts"), static_cast<int>(drafts.size()));
    int number = 0;
    for (const core::DraftEntry &draft : drafts)
        addLine(above, draft.standard, number++);
    const std::pair<QString, std::function<bool(const core::StandardEntry &)>> groups[] = {
        {tr("Issued parts"), isOf(true, false)},
        {tr("Issued standards"), isOf(false, false)},
        {tr("Retired"), isOf(false, true)}};
    for (const auto &[words, holds] : groups) {
        above =
            heading(words, static_cast<int>(std::count_if(issued.begin(), issued.end(), holds)));
        for (std::size_t n = 0; n < issued.size(); ++n)
            if (holds(issued[n]))
                addLine(above, issued[n], static_cast<int>(drafts.size() + n));
    }
    expandAll();
    if (draftBefore)
        choose(draftBefore->id);
    else if (issuedBefore)
        choose(issuedBefore->ref.hash);
    m_isFilling = false;
}

int RevisionList::numberChosen() const
{
    return currentItem() == nullptr ? -1 : currentItem()->data(0, numberRole).toInt();
}

std::optional<core::DraftEntry> RevisionList::draft() const
{
    const int number = numberChosen();
    if (number < 0 || number >= static_cast<int>(m_drafts.size()))
        return std::nullopt;
    return m_drafts[static_cast<std::size_t>(number)];
}

std::optional<core::StandardEntry> RevisionList::issued() const
{
    const int number = numberChosen() - static_cast<int>(m_drafts.size());
    if (numberChosen() < 0 || number < 0 || number >= static_cast<int>(m_issued.size()))
        return std::nullopt;
    return m_issued[static_cast<std::size_t>(number)];
}

QTreeWidgetItem *RevisionList::lineOf(int number) const
{
    for (QTreeWidgetItemIterator it(const_cast<RevisionList *>(this)); *it != nullptr; ++it)
        if ((*it)->data(0, numberRole).toInt() == number)
            return *it;
    return nullptr;
}

void RevisionList::choose(const core::DraftId &draft)
{
    for (std::size_t n = 0; n < m_drafts.size(); ++n)
        if (m_drafts[n].id == draft)
            setCurrentItem(lineOf(static_cast<int>(n)));
}

void RevisionList::choose(const QString &hash)
{
    for (std::size_t n = 0; n < m_issued.size(); ++n)
        if (m_issued[n].ref.hash == hash)
            setCurrentItem(lineOf(static_cast<int>(m_drafts.size() + n)));
}

void RevisionList::chooseFirst()
{
    if (!isEmpty())
        setCurrentItem(topLevelItem(0)->child(0));
}

} // namespace ui
