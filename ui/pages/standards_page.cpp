// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standards_page.h"

#include "core/drafting/lineage.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/standard_list.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/draft_view.h"
#include "ui/drafting/revision_list.h"
#include "ui/print/words.h"
#include "ui/session.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto keepsWords = "keepsWords"; ///< a button's property: its icon alone says too little

} // namespace

StandardsPage::StandardsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_editor(new DraftEditor(session, this))
    , m_view(new DraftView(*m_editor, this))
    , m_list(new RevisionList(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_name(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_empty(new EmptyState(this))
{
    layOut();
    connect(m_list, &RevisionList::chosen, this, &StandardsPage::openChosen);
    connect(m_list, &RevisionList::itemActivated, this, [this] {
        if (m_list->draft() || m_list->issued())
            m_view->tree()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_empty, &EmptyState::pressed, this, [this] { askForNew(false); });
    connect(this, &StandardsPage::fileRead, this, &StandardsPage::offerFile, Qt::QueuedConnection);
    connect(m_editor, &DraftEditor::checked, this, &StandardsPage::showState);
    connect(m_view, &DraftView::pasteWanted, this, &StandardsPage::pasteFromClipboard);
    connect(m_view, &DraftView::lineageWanted, this, &StandardsPage::askForLineage);
    connect(m_view, &DraftView::removed, this, &StandardsPage::done);
    connect(m_view, &DraftView::refused, this, [this](const QString &what, const QString &advice) {
        Q_EMIT message({Message::Kind::Note, what, advice, {}});
    });
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void StandardsPage::layOut()
{
    setTextSize(m_name, TextSize::Title);
    m_name->setWordWrap(true);
    setRole(m_facts, "muted");
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *right = new QWidget(this);
    auto *lines = new QVBoxLayout(right);
    lines->setContentsMargins(space(2), 0, 0, 0);
    lines->setSpacing(space(1));
    lines->addWidget(m_name);
    lines->addWidget(m_facts);
    lines->addWidget(makeTools());
    lines->addWidget(m_view, 1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({space(60), space(230)});
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_empty->set(u"standards"_s,
                 tr("There is no standard yet. Begin one, or import one from its file."),
                 tr("Begin a standard…"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    column->setSpacing(space(2));
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    setFocusProxy(m_list);
}

/// On a narrow screen the list stands above, and buttons show their icons alone.
void StandardsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < narrowBelow();
    const Qt::Orientation wanted = isNarrow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted && !m_buttons.empty() &&
        (m_buttons.front()->toolButtonStyle() == Qt::ToolButtonIconOnly) == isNarrow)
        return;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(isNarrow ? QList{space(30), space(130)} : QList{space(60), space(230)});
    for (QToolButton *button : m_buttons)
        button->setToolButtonStyle(isNarrow && !button->property(keepsWords).toBool()
                                       ? Qt::ToolButtonIconOnly
                                       : Qt::ToolButtonTextBesideIcon);
}

QString StandardsPage::title() const
{
    return tr("Standards");
}

QToolButton *StandardsPage::addButton(QWidget *bar, const QString &iconName, const QString &name,
                                      const std::function<void()> &work)
{
    auto *button = new QToolButton(bar);
    button->setIcon(icon(iconName));
    button->setText(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    bar->layout()->addWidget(button);
    m_buttons.push_back(button);
    if (work)
        connect(button, &QToolButton::clicked, this, work);
    return button;
}

QWidget *StandardsPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(1));
    QToolButton *begin = addButton(bar, u"new"_s, tr("New"), {});
    auto *menu = new QMenu(begin);
    menu->addAction(tr("A standard…"), this, [this] { askForNew(false); });
    menu->addAction(tr("A part of its own…"), this, [this] { askForNew(true); });
    menu->addSeparator();
    menu->addAction(tr("An empty spreadsheet to fill in…"), this, [this] { askForTemplate(); });
    begin->setMenu(menu);
    begin->setPopupMode(QToolButton::InstantPopup);
    addButton(bar, u"import"_s, tr("Import…"), [this] { askForFile(); });
    addButton(bar, u"add"_s, tr("Add a round…"), [this] { askForRound(); });
    line->addStretch();
    m_export = addButton(bar, u"save"_s, tr("Export…"), [this] { exportDocument(); });
    m_compare = addButton(bar, u"history"_s, tr("Compare…"), [this] { askToCompare(); });
    m_impact = addButton(bar, u"chart"_s, tr("Impact…"), [this] { askForImpact(); });
    m_renew = addButton(bar, u"refresh"_s, tr("Lay into standards…"), [this] { askToRenew(); });
    m_give = addButton(bar, u"calendar"_s, tr("Use in a round…"), [this] { askToGive(); });
    m_retire = addButton(bar, u"locked"_s, tr("Retire…"), [this] { askToRetire(); });
    m_discard = addButton(bar, u"remove"_s, tr("Throw away"), [this] { discardDraft(); });
    m_copy = addButton(bar, u"copy"_s, tr("Copy as a new draft"), [this] {
        if (const auto issued = m_list->issued())
            copyAsDraft(*issued);
    });
    m_issue = addButton(bar, u"send"_s, tr("Check and issue…"), [this] { askToIssue(); });
    return bar;
}

/// For hands on the mouse; each has its key.
QWidget *StandardsPage::makeTools()
{
    m_tools = new QWidget(this);
    auto *line = new QHBoxLayout(m_tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    const auto tool = [this](const QString &iconName, const QString &name, const QString &key,
                             const std::function<void()> &work) {
        QToolButton *button = addButton(m_tools, iconName, name, work);
        button->setToolTip(key.isEmpty() ? name : tr("%1 (%2)").arg(name, key));
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty(keepsWords, iconName == u"add"); // three of them have this one
        return button;
    };
    tool(u"add"_s, tr("Section"), tr("Alt+Insert"), [this] { m_view->insertSection(); });
    tool(u"add"_s, tr("Item"), tr("Insert"), [this] { m_view->insertItem(); });
    tool(u"add"_s, tr("Clause"), tr("Ctrl+Enter"), [this] { m_view->insertClause(); });
    tool(u"copy"_s, tr("Copy below"), tr("Ctrl+D"), [this] { m_view->duplicateChosen(); });
    tool(u"up"_s, tr("Up"), tr("Alt+Up"), [this] { m_view->moveChosen(-1); });
    tool(u"down"_s, tr("Down"), tr("Alt+Down"), [this] { m_view->moveChosen(1); });
    tool(u"remove"_s, tr("Remove"), tr("Delete"), [this] { m_view->removeChosen(); });
    tool(u"paste"_s, tr("Paste a sheet"), tr("Ctrl+V"), [this] { pasteFromClipboard(); });
    line->addStretch();
    return m_tools;
}

void StandardsPage::refresh()
{
    std::vector<core::DraftEntry> drafts;
    const bool isRead = m_session.read([&] {
        m_issued = core::readIssued(m_session.database());
        drafts = core::readDrafts(m_session.database());
        m_rounds = core::readRounds(m_session.database());
    });
    if (!isRead)
        return;
    m_list->show(drafts, m_issued);
    m_stack->setCurrentIndex(m_list->isEmpty() ? 1 : 0);
    if (!m_list->draft() && !m_list->issued())
        m_list->chooseFirst();
    openChosen();
}

void StandardsPage::openChosen()
{
    const auto draft = m_list->draft();
    const auto issued = m_list->issued();
    const auto isShown = [&] {
        return draft ? m_editor->draft() == draft->id
                     : issued && m_openHash == issued->ref.hash && m_editor->isOpen();
    };
    if (!isShown() && m_editor->isWritable() && !m_editor->settle()) {
        m_list->choose(*m_editor->draft()); // why it cannot be left was told
        return;
    }
    if (!isShown()) {
        m_openHash = issued ? issued->ref.hash : QString();
        if (draft)
            m_editor->open(draft->id);
        else if (issued)
            m_editor->openIssued(*issued);
        else
            m_editor->close();
        readBefore();
    }
    showState();
}

/// The newest issued revision below the draft's: what its lineage is told from.
void StandardsPage::readBefore()
{
    m_before.reset();
    const auto draft = m_list->draft();
    if (!draft)
        return;
    const core::StandardEntry *newest = nullptr;
    for (const core::StandardEntry &entry : m_issued)
        if (entry.ref.id == draft->standard.ref.id &&
            entry.ref.revision < draft->standard.ref.revision &&
            (newest == nullptr || entry.ref.revision > newest->ref.revision))
            newest = &entry;
    if (newest != nullptr)
        m_session.read([&] {
            m_before =
                core::parseJson(core::readStandardDocument(m_session.database(), newest->ref)).root;
        });
}

void StandardsPage::showState()
{
    const auto draft = m_list->draft();
    const auto issued = m_list->issued();
    const core::Json *title = m_editor->at(core::JsonPath() / "title");
    m_name->setText(title && title->isText() ? title->string() : QString());
    m_facts->setText(draft ? factsOfDraft() : issued ? factsOf(*issued) : QString());
    m_tools->setVisible(draft.has_value());
    m_issue->setVisible(draft.has_value());
    m_discard->setVisible(draft.has_value());
    m_copy->setVisible(issued.has_value());
    m_give->setVisible(issued && !issued->isPart && !issued->retired);
    m_renew->setVisible(issued && issued->isPart && !issued->retired);
    m_retire->setVisible(issued.has_value());
    m_retire->setText(issued && issued->retired ? tr("Put back in force") : tr("Retire…"));
    m_retire->setAccessibleName(m_retire->text());
    m_export->setVisible(m_editor->isOpen());
    m_compare->setVisible(m_editor->isOpen());
    m_impact->setVisible(m_editor->isOpen() && !m_editor->standard().isPart);
}

QString StandardsPage::factsOf(const core::StandardEntry &issued) const
{
    QStringList rounds;
    for (const core::Round &round : m_rounds)
        for (const auto &[sector, ref] : round.standards)
            if (ref.hash == issued.ref.hash)
                rounds.append(round.name);
    QStringList facts = {tr("%1 · revision %2 · hash %3")
                             .arg(issued.code)
                             .arg(issued.ref.revision)
                             .arg(issued.ref.hash.left(16)),
                         issued.retired ? tr("retired") : tr("issued, it never changes")};
    if (!rounds.isEmpty())
        facts.append(tr("used in %1").arg(listText(rounds)));
    if (!issued.note.reason.isEmpty())
        facts.append(tr("issued with warnings: %1").arg(issued.note.reason));
    if (issued.retired && !issued.retired->reason.isEmpty())
        facts.append(issued.retired->reason);
    return facts.join(tr(" · "));
}

QString StandardsPage::factsOfDraft() const
{
    const core::Json *revision = m_editor->at(core::JsonPath() / "revision");
    QStringList facts = {tr("draft of revision %1").arg(revision ? revision->string() : QString())};
    if (!m_before)
        return facts.first();
    std::map<core::Descent, int> counts;
    int reworded = 0;
    int reweighted = 0;
    for (const core::ItemLineage &lineage : core::lineageOf(*m_before, m_editor->document())) {
        ++counts[lineage.descent];
        reworded += lineage.reworded ? 1 : 0;
        reweighted += lineage.reweighted ? 1 : 0;
    }
    const auto add = [&facts](int count, const QString &words) {
        if (count > 0)
            facts.append(words);
    };
    add(reworded, tr("%n item(s) reworded", nullptr, reworded));
    add(reweighted, tr("%n item(s) re-weighted", nullptr, reweighted));
    add(counts[core::Descent::Split],
        tr("%n item(s) from a split", nullptr, counts[core::Descent::Split]));
    add(counts[core::Descent::Merged],
        tr("%n item(s) merged", nullptr, counts[core::Descent::Merged]));
    add(counts[core::Descent::New], tr("%n new item(s)", nullptr, counts[core::Descent::New]));
    add(counts[core::Descent::Dropped],
        tr("%n item(s) dropped", nullptr, counts[core::Descent::Dropped]));
    if (facts.size() == 1)
        facts.append(tr("the items are those of the revision before"));
    return facts.join(tr(" · "));
}

void StandardsPage::go(const Destination &destination)
{
    if (destination.standard.isEmpty())
        return;
    m_list->choose(destination.standard);
    const auto items = core::placedItems(m_editor->document());
    if (destination.item >= 0 && static_cast<std::size_t>(destination.item) < items.size()) {
        m_view->select(items[static_cast<std::size_t>(destination.item)].place);
        m_view->tree()->setFocus(Qt::OtherFocusReason);
    }
}

void StandardsPage::settle()
{
    m_editor->leaveField();
}

bool StandardsPage::isSettled() const
{
    return !m_editor->isPending();
}

} // namespace ui
