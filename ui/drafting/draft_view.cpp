// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/draft_view.h"

#include "ui/drafting/draft_editor.h"
#include "ui/drafting/draft_tree_model.h"
#include "ui/drafting/fault_box.h"
#include "ui/drafting/finding_list.h"
#include "ui/drafting/item_form.h"
#include "ui/drafting/thing_forms.h"
#include "ui/models/cell_text.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Thing
{
    StandardThing,
    PartHeadThing,
    PartThing,
    SectionThing,
    GradingThing,
};

} // namespace

QString DraftView::takenWords()
{
    return tr("This part was taken from a document of its own, and is changed there.");
}

DraftView::DraftView(DraftEditor &editor, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_editor(editor)
    , m_model(new DraftTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_findings(new FindingList(this))
    , m_scroll(new QScrollArea(this))
    , m_taken(new QLabel(takenWords(), this))
{
    buildTree();
    buildForms();
    bindKeys();
    followEditor();
    auto *left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_tree);
    left->addWidget(m_findings);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 1);
    left->setChildrenCollapsible(false);
    addWidget(left);
    addWidget(makeRight());
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    setSizes({space(100), space(130)});
    setChildrenCollapsible(false);
}

void DraftView::buildTree()
{
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("The standard's sections, items and clauses"));
    m_tree->setUniformRowHeights(true);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setDropIndicatorShown(true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setMinimumWidth(space(60));
    m_tree->setIndentation(space(4));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this); // a click beside the rows chooses nothing else
    addCopyShortcuts(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DraftView::choose);
    connect(m_model, &DraftTreeModel::moveWanted, this, &DraftView::move, Qt::QueuedConnection);
    connect(m_findings, &FindingList::chosen, this, [this](const core::JsonPath &place) {
        select(place);
        m_tree->setFocus(Qt::OtherFocusReason);
    });
}

void DraftView::buildForms()
{
    m_item = new ItemForm(m_editor, this);
    DraftForm *const forms[] = {makeStandardForm(m_editor), makePartHeadForm(m_editor),
                                makePartForm(m_editor), makeSectionForm(m_editor),
                                makeGradingForm(m_editor)};
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_item);
    m_item->hide();
    for (std::size_t n = 0; n < m_things.size(); ++n) {
        m_things[n] = new ThingForm(m_editor, forms[n], all);
        m_things[n]->hide();
        column->addWidget(m_things[n]);
    }
    m_scroll->setWidget(all);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumWidth(space(100));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_item, &ItemForm::clauseWanted, this, &DraftView::insertClause);
    connect(m_item, &ItemForm::removeWanted, this, &DraftView::remove);
    connect(m_item, &ItemForm::lineageWanted, this,
            [this] { Q_EMIT lineageWanted(m_item->item()); });
}

/// The findings stand below the form: they come when the keys rest, and a field that moves then
/// would not be the one that the hand goes to.
QWidget *DraftView::makeRight()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    m_taken->setWordWrap(true);
    m_taken->setObjectName(u"takenPart"_s);
    m_taken->setContentsMargins(space(3), 0, space(3), space(1));
    column->addWidget(m_taken);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_item->faults());
    for (const ThingForm *form : m_things)
        column->addWidget(form->faults());
    return right;
}

void DraftView::addKey(const QKeySequence &key, const std::function<void()> &work)
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, work);
}

void DraftView::bindKeys()
{
    addKey(Qt::Key_Insert, [this] { insertItem(); });
    addKey(Qt::ALT | Qt::Key_Insert, [this] { insertSection(); });
    addKey(Qt::CTRL | Qt::Key_Return, [this] { insertClause(); });
    addKey(Qt::CTRL | Qt::Key_Enter, [this] { insertClause(); });
    addKey(Qt::ALT | Qt::Key_Up, [this] { moveChosen(-1); });
    addKey(Qt::ALT | Qt::Key_Down, [this] { moveChosen(1); });
    addKey(Qt::CTRL | Qt::Key_D, [this] { duplicateChosen(); });
    auto *back = new QAction(this);
    back->setShortcut(Qt::Key_Escape);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_scroll->addAction(back);
    connect(back, &QAction::triggered, m_tree, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
}

void DraftView::followEditor()
{
    connect(&m_editor, &DraftEditor::opened, this, [this] {
        m_chosen = {};
        m_model->show({}, false);
        showAll();
        m_tree->expandToDepth(1);
        select({});
    });
    connect(&m_editor, &DraftEditor::edited, this,
            [this](const core::JsonPath &place) { m_model->refresh(m_editor.document(), place); });
    connect(&m_editor, &DraftEditor::changed, this, [this](const core::JsonPath &focus) {
        showAll();
        select(focus);
    });
    connect(&m_editor, &DraftEditor::checked, this, [this] {
        m_model->mark(m_editor.document(), m_editor.findings());
        m_findings->show(m_editor.document(), m_editor.findings(), m_editor.isBlank());
    });
}

void DraftView::showAll()
{
    m_isSelecting = true; // rows that go must not drag the choice along
    m_model->show(m_editor.document(), m_editor.isWritable());
    m_isSelecting = false;
}

void DraftView::select(const core::JsonPath &place)
{
    const core::JsonPath before = m_chosen;
    const QModelIndex index = m_model->indexOf(place);
    m_chosen = index.isValid() ? m_model->placeOf(index) : core::JsonPath();
    m_isSelecting = true;
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
    m_isSelecting = false;
    showForm();
    if (m_chosen != before)
        showFromItsTop();
}

void DraftView::choose(const QModelIndex &index)
{
    if (m_isSelecting || !index.isValid())
        return;
    m_editor.leaveField();
    m_chosen = m_model->placeOf(index);
    showForm();
    showFromItsTop();
}

/// What was scrolled to in one form is no place in the next; a clause is brought to its card. The
/// form has its height only when it is laid out.
void DraftView::showFromItsTop()
{
    QTimer::singleShot(0, this, [this] {
        const QWidget *card = m_item->isVisible() ? m_item->chosenCard() : nullptr;
        const int top = card ? card->mapTo(m_scroll->widget(), QPoint()).y() - space(2) : 0;
        const bool isSeen = card && top + card->height() < m_scroll->viewport()->height();
        m_scroll->verticalScrollBar()->setValue(isSeen ? 0 : top);
    });
}

void DraftView::showForm()
{
    const QModelIndex index = m_tree->currentIndex();
    const bool isShown = m_editor.isOpen() && index.isValid();
    const DraftTreeModel::Node node =
        isShown ? m_model->nodeOf(index) : DraftTreeModel::Node::Standard;
    const bool isItem =
        isShown && (node == DraftTreeModel::Node::Item || node == DraftTreeModel::Node::Clause);
    ThingForm *thing = nullptr;
    if (isShown && !isItem) {
        const core::Json *kind = m_editor.at(core::JsonPath() / "kind");
        thing = m_things[node == DraftTreeModel::Node::Part      ? PartThing
                         : node == DraftTreeModel::Node::Section ? SectionThing
                         : node == DraftTreeModel::Node::Grading ? GradingThing
                         : kind && kind->text == "part"          ? PartHeadThing
                                                                 : StandardThing];
    }
    for (ThingForm *form : m_things) {
        form->setVisible(form == thing);
        form->faults()->hide();
    }
    m_item->setVisible(isItem);
    m_item->faults()->hide();
    m_taken->setVisible(isShown && m_editor.isWritable() && !m_editor.mayEdit(m_chosen));
    if (isItem)
        m_item->show(m_chosen);
    else if (thing == m_things[GradingThing])
        thing->show(core::JsonPath() / "grading");
    else if (thing != nullptr)
        thing->show(m_chosen);
}

bool DraftView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonPress)
        return !m_tree->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()).isValid();
    if (watched != m_tree ||
        (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QSplitter::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPaste = key->matches(QKeySequence::Paste);
    const bool isDelete = key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier;
    const bool isEnter =
        (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2) &&
        key->modifiers() == Qt::NoModifier;
    if (!isPaste && !isDelete && !isEnter)
        return QSplitter::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isPaste)
        Q_EMIT pasteWanted();
    else if (isDelete)
        removeChosen();
    else
        enterForm();
    return true;
}

void DraftView::enterForm()
{
    if (m_item->isVisible())
        m_item->enter();
    for (ThingForm *form : m_things)
        if (form->isVisible())
            form->enter();
}

} // namespace ui
