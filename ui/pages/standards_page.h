// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json_path.h"
#include "core/forms/standard_file.h"
#include "core/journal/issue.h"
#include "core/model/round.h"
#include "ui/pages/page.h"

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

class DraftEditor;
class DraftView;
class EmptyState;
class RevisionList;
class Session;

/// The standards and parts with their revisions; one of them to read or, while it is a draft, to
/// write on; and how they are issued, revised, used in rounds and retired.
class StandardsPage : public Page
{
    Q_OBJECT

public:
    explicit StandardsPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void go(const Destination &destination) override;
    void settle() override;
    bool isSettled() const override;

    QString helpTopic() const override { return QStringLiteral("standards"); }

    /// Reads a document, a spreadsheet form or an official sheet; none when the file cannot be
    /// read, which is told.
    std::optional<core::StandardFile> openFile(const QString &path);
    /// Reads a file beside the window, then shows what was found in it and lets it be issued or
    /// written on.
    void importFile(const QString &path);
    core::IssueObstacle obstacleTo(const core::StandardReading &reading);
    /// Issues it, and lets it hold for its sector in a round, as one step.
    bool issue(const core::StandardReading &reading, const QString &reason,
               const std::optional<core::RoundId> &round);
    bool addRound(core::Round round);

    /// Begins a draft with this text and opens it.
    bool beginDraft(const QByteArray &text);
    /// The document as a draft: into the one of the same standard and revision, if there is one.
    bool takeOver(const core::Json &document);
    /// A draft of the next revision of what is issued; the one there is, if there is one.
    bool copyAsDraft(const core::StandardEntry &issued);
    bool retire(const core::StandardEntry &issued, const QString &reason);
    bool discardDraft();
    /// Sections or items from a block of a spreadsheet, below what is chosen.
    bool pasteSheet(const QString &block);
    /// Writes what is open, as its spreadsheet form where the name ends in .xlsx, else as JSON.
    bool exportTo(const QString &path);
    bool saveTemplate(const QString &path); ///< an empty spreadsheet form

    DraftEditor &editor() { return *m_editor; }

    DraftView &view() { return *m_view; }

    RevisionList &list() { return *m_list; }

Q_SIGNALS:
    void fileRead(); ///< what `importFile` was given

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeTools();
    void layOut();
    QToolButton *addButton(QWidget *bar, const QString &iconName, const QString &name,
                           const std::function<void()> &work);
    void openChosen();
    void showState();
    QString factsOf(const core::StandardEntry &issued) const;
    QString factsOfDraft() const;
    void readBefore();
    void askForFile();
    core::DraftHead headFor(const QString &path) const;
    void offerFile();
    void askForRound();
    void askForNew(bool part);
    void askToIssue();
    void askToGive();
    void askToRenew();
    void askToRetire();
    void askForLineage(const core::JsonPath &item);
    void exportDocument();
    void askForTemplate();
    void askToCompare();
    void askForImpact();
    void showImpact(const core::StandardReading &reading, QWidget *parent);
    std::vector<core::StandardEntry> othersOf(const core::Json &document) const;
    void pasteFromClipboard();

    Session &m_session;
    DraftEditor *m_editor;
    DraftView *m_view;
    RevisionList *m_list;
    std::vector<core::StandardEntry> m_issued;
    std::vector<core::Round> m_rounds;
    QString m_openHash;                       ///< of the issued document that is shown
    std::optional<core::Json> m_before;       ///< the revision before the draft that is open
    std::optional<core::StandardFile> m_read; ///< waits to be offered
    bool m_isReading = false;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    std::vector<QToolButton *> m_buttons;
    QLabel *m_name;
    QLabel *m_facts;
    EmptyState *m_empty;
    QWidget *m_tools = nullptr;
    QToolButton *m_issue = nullptr;
    QToolButton *m_discard = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_compare = nullptr;
    QToolButton *m_impact = nullptr;
    QToolButton *m_give = nullptr;
    QToolButton *m_renew = nullptr;
    QToolButton *m_retire = nullptr;
    QToolButton *m_export = nullptr;
};

} // namespace ui
