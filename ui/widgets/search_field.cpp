// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostHits = 12;

QString iconOf(core::SearchEntry::Kind kind)
{
    switch (kind) {
    case core::SearchEntry::Kind::Organization:
        return u"organizations"_s;
    case core::SearchEntry::Kind::Item:
        return u"standards"_s;
    case core::SearchEntry::Kind::Command:
        return u"next"_s;
    }
    return {};
}

QString lineOf(const core::SearchEntry &entry)
{
    QStringList parts = {entry.code, entry.title, entry.note};
    if (entry.kind == core::SearchEntry::Kind::Organization)
        parts = {entry.title, entry.code, entry.note};
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s).simplified();
}

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Find organizations, items, commands (Ctrl+K)"));
    setAccessibleName(tr("Find organizations, items, commands"));
    setMinimumWidth(space(60));
    addAction(icon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Find"));
    nameButtons();
    connect(this, &QLineEdit::textChanged, this, &SearchField::look);
}

void SearchField::nameButtons()
{
    for (auto *button : findChildren<QAbstractButton *>())
        button->setAccessibleName(button->text().isEmpty() ? tr("Clear") : button->text());
}

SearchField::~SearchField()
{
    delete m_list.data();
}

void SearchField::setIndex(std::shared_ptr<const core::SearchIndex> index)
{
    m_index = std::move(index);
    if (hasFocus())
        look();
}

void SearchField::setCommands(const core::SearchIndex &commands)
{
    m_commands = commands;
}

QStringList SearchField::found() const
{
    QStringList titles;
    for (const core::SearchEntry &hit : m_hits)
        titles << hit.title;
    return titles;
}

QListWidget *SearchField::list()
{
    if (m_list.isNull()) {
        m_list = new QListWidget(window()); // floats above the page, in the same window
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setAccessibleName(tr("Found"));
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setUniformItemSizes(true);
        connect(m_list.data(), &QListWidget::itemClicked, this,
                [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    }
    return m_list.data();
}

void SearchField::look()
{
    m_hits.clear();
    for (const auto *hit : m_commands.find(text(), mostHits / 3))
        m_hits.push_back(*hit);
    if (m_index)
        for (const auto *hit : m_index->find(text(), mostHits - static_cast<int>(m_hits.size())))
            m_hits.push_back(*hit);
    if (text().trimmed().isEmpty()) {
        closeList();
        return;
    }
    QListWidget *shown = list();
    shown->clear();
    for (const core::SearchEntry &hit : m_hits)
        new QListWidgetItem(icon(iconOf(hit.kind)), lineOf(hit), shown);
    if (m_hits.empty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing is found for this."), shown);
        nothing->setFlags(Qt::NoItemFlags);
    } else {
        shown->setCurrentRow(0);
    }
    const int rows = qMax(1, shown->count());
    const int wide = qMax(width(), space(120));
    const QPoint corner = mapTo(window(), QPoint(width() - wide, height() + space(1)));
    shown->setGeometry(corner.x(), corner.y(), wide,
                       rows * (shown->sizeHintForRow(0) + 1) + space(2));
    shown->show();
    shown->raise();
}

void SearchField::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    const core::SearchEntry entry = m_hits[static_cast<std::size_t>(row)];
    clear();
    closeList();
    Q_EMIT chosen(entry);
}

void SearchField::closeList()
{
    if (!m_list.isNull())
        m_list->hide();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool open = !m_list.isNull() && m_list->isVisible();
    const int row = open ? m_list->currentRow() : -1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open)
            m_list->setCurrentRow(
                qBound(0, row + (event->key() == Qt::Key_Down ? 1 : -1), m_list->count() - 1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        return;
    case Qt::Key_Escape:
        clear();
        closeList();
        focusNextChild();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!isClearButtonEnabled()) { // not before: its icon makes Qt load the desktop's icon theme
        setClearButtonEnabled(true);
        nameButtons();
    }
    Q_EMIT wanted();
    if (!text().isEmpty())
        look();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    closeList();
}

} // namespace ui
