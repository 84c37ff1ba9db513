// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visit_pane.h"

#include "ui/delegates/visit_delegate.h"
#include "ui/models/visit_model.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

VisitPane::VisitPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new VisitModel(this))
    , m_search(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_new(new QPushButton(icon(u"add"_s), tr("New sheet…"), this))
    , m_limit(new QPushButton(icon(u"close"_s), tr("Only: Overdue"), this))
{
    m_search->setPlaceholderText(tr("Name, code or township"));
    m_search->setAccessibleName(tr("Search the visits"));
    m_search->setClearButtonEnabled(true);
    m_new->setAccessibleDescription(tr("Plans a visit or opens a new sheet for an organization."));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new VisitDelegate(m_view));
    m_view->setAccessibleName(tr("Visits"));
    m_view->setHeaderHidden(true);
    m_view->setIndentation(space(2));
    m_view->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_view->installEventFilter(this);
    setFocusProxy(m_view);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(2), space(2), space(1), space(2));
    layout->setSpacing(space(2));
    layout->addWidget(m_search);
    layout->addWidget(m_limit);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_new);

    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(120);
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(&m_searchSoon, &QTimer::timeout, this, &VisitPane::search);
    connect(m_new, &QPushButton::clicked, this, &VisitPane::newSheetAsked);
    m_limit->setToolTip(tr("Show all visits again"));
    m_limit->setAccessibleDescription(m_limit->toolTip());
    m_limit->hide();
    connect(m_limit, &QPushButton::clicked, this, [this] { limitToOverdue(false); });
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsSelectable)
            Q_EMIT entered();
    });
    connect(m_empty, &EmptyState::pressed, this, &VisitPane::showAll);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const core::AssessmentEntry *entry = m_model->entryAt(current);
                if (m_quiet || !entry || entry->id == m_selected)
                    return;
                m_selected = entry->id;
                Q_EMIT chosen(m_selected);
            });
    show();
}

void VisitPane::set(std::vector<core::AssessmentEntry> entries, const QDate &today)
{
    m_isRead = true;
    m_quiet = true;
    m_model->set(std::move(entries), today);
    m_quiet = false;
    show();
}

void VisitPane::update(const core::AssessmentEntry &entry)
{
    m_quiet = true;
    const int scrolled = m_view->currentIndex().isValid() ? 0 : 1;
    m_model->update(entry);
    m_quiet = false;
    if (!m_view->currentIndex().isValid() && scrolled == 0)
        show();
}

void VisitPane::search()
{
    m_quiet = true;
    m_model->setSearch(m_search->text());
    m_quiet = false;
    show();
}

void VisitPane::limitToOverdue(bool isLimited)
{
    if (m_model->isOverdueOnly() == isLimited)
        return;
    m_quiet = true;
    m_model->setOverdueOnly(isLimited);
    m_quiet = false;
    m_limit->setVisible(isLimited);
    show();
}

/// Takes away whatever hides visits.
void VisitPane::showAll()
{
    m_search->clear();
    search();
    limitToOverdue(false);
}

void VisitPane::show()
{
    if (!m_isRead)
        return; // a list that is being read is not empty
    if (m_model->isEmpty())
        m_empty->set(u"assess"_s, tr("No visit is planned in this round and area yet."));
    else if (m_model->isAllHidden())
        m_empty->set(u"search"_s,
                     m_model->isOverdueOnly() ? tr("No visit is overdue here.")
                                              : tr("No visit has these words."),
                     tr("Show all visits"));
    m_stack->setCurrentIndex(m_model->isEmpty() || m_model->isAllHidden() ? 1 : 0);
    expandFew();
    select(m_selected);
}

void VisitPane::expandFew()
{
    // The long groups of what is finished stay folded until a search makes them short.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        const bool open =
            *m_model->groupAt(group) < VisitGroup::Planned || m_model->rowCount(group) <= 200;
        m_view->setExpanded(group, open);
    }
}

void VisitPane::select(const core::AssessmentId &id)
{
    m_selected = id;
    const QModelIndex at = m_model->indexOf(id);
    m_quiet = true;
    if (at.isValid()) {
        m_view->setCurrentIndex(at);
        m_view->scrollTo(at);
    } else {
        m_view->setCurrentIndex({});
    }
    m_quiet = false;
}

core::AssessmentId VisitPane::selected() const
{
    return m_selected;
}

core::AssessmentId VisitPane::first() const
{
    const core::AssessmentEntry *entry =
        m_model->entryAt(m_model->index(0, 0, m_model->index(0, 0)));
    return entry ? entry->id : core::AssessmentId{};
}

void VisitPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

bool VisitPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_selected.isNull()) {
            Q_EMIT entered();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
