// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/evidence_store.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QSplitter;
class QStackedWidget;
class QTemporaryDir;
QT_END_NAMESPACE

namespace ui {

class EmptyState;
class ItemPane;
class ScoreBar;
class Session;
class SheetEditor;
class SheetHead;
class SheetView;
class VisitPane;

/// Where organizations are scored: the list of visits, the sheet, the item, and the score below.
class AssessPage : public Page
{
    Q_OBJECT

public:
    explicit AssessPage(Session &session, QWidget *parent = nullptr);
    ~AssessPage() override;

    QString title() const override;
    void refresh() override;
    void go(const Destination &destination) override;
    void settle() override;
    bool isSettled() const override;
    QString helpTopic() const override;
    bool canPrint() const override;
    void print() override;

    bool openSheet(const core::AssessmentId &id, int item = -1);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fitParts();
    void wire();
    void wireKeys();
    void hear(core::Action action);
    void readVisits();
    void showVisits(std::vector<core::AssessmentEntry> visits);
    void showMiddle();
    void reopenLast();
    void keepPlaceSoon();
    void keepPlace();
    void undo(bool again);
    void showUndone(const core::UndoStep &step);
    void warn(const QString &what, const QString &advice = {});
    void note(const QString &what);

    void newSheet();
    bool makeSheet(const struct NewSheet &wanted, const core::Round &round);
    std::optional<core::Round> roundForNew();
    void handIn();
    void returnSheet();
    void decide();
    void decideOn(const core::AssessmentEntry &counting, const QString &levels);
    void showLevels();
    bool changeVisit(core::Action action, core::VisitState state);
    void wireEvidence();
    void showEvidence();
    void askForFiles();
    void attach(const QStringList &paths);
    void openFile(const core::AttachedFile &file);
    void saveFile(const core::AttachedFile &file);
    void removeFile(const core::AttachedFile &file);
    void redact();
    std::vector<core::AttachedFile> filesHere();
    void showRedacted(const std::vector<core::AttachedFile> &files);
    QString missingWords() const;

    Session &m_session;
    SheetEditor *m_editor;
    VisitPane *m_visits;
    SheetHead *m_head;
    SheetView *m_view;
    ItemPane *m_item;
    ScoreBar *m_bar;
    EmptyState *m_empty;
    QStackedWidget *m_middle;
    QSplitter *m_splitter;
    QSplitter *m_parts; ///< the sheet and the item
    QTimer m_placeSoon;
    int m_looked = 0;                        ///< how often the levels were asked for
    std::unique_ptr<QTemporaryDir> m_opened; ///< files that were looked at, until the window closes
    int m_asked = 0; ///< how often the visits were asked for; the last one counts
    bool m_stale = true;
};

} // namespace ui
