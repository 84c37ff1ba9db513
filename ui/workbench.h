// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/search_index.h"
#include "ui/jobs.h"
#include "ui/pages/page.h"
#include "ui/session.h"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <map>
#include <memory>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace core {
struct LeftOut;
}

namespace ui {

class FilterBar;
class MessageBar;
class Rail;
class SearchField;
class StatusStrip;
class UndoToast;
class WorkDialog;
struct NewWorkbook;

/// The window of an open workbook: rail, filters, search, one page at a time, the bottom strip.
/// Pages are made when first shown. It holds no data of its own but the search index.
class Workbench : public QWidget
{
    Q_OBJECT

public:
    Workbench(Session &session, Jobs *jobs, QWidget *parent = nullptr);

    static QList<PageName> pages(); ///< those there are, in the rail's order

    void show(PageName name);
    void go(const Destination &destination);
    /// Puts pending input into the file; false when something could not be written.
    bool settle();
    void enterSearch();
    void askToFreeze();
    void freeze(const core::Round &round);
    void freeze(const core::Round &round, const core::LeftOut &leftOut);
    /// Adds a person who works with the program, and lets them be at work.
    void enrol(const NewWorkbook &person, core::Action action);

    Page *current() const { return m_current; }

    PageName currentName() const { return m_name; }

    void tell(const Message &message);
    /// "12 organizations were imported." with "Undo: import of organizations" for the last step.
    void offerUndo(const QString &done);

Q_SIGNALS:
    void pageShown();
    void commandChosen(int command);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *layOut(Jobs *jobs);
    void wireParts();
    void wireSession();
    void fillFilters();
    void fillAuthors();
    void letLastAuthorWork();
    void addAuthor();
    void chooseAuthor(const core::AuthorId &author);
    void hear(core::Action action);
    void follow(const core::SearchEntry &entry);
    void indexNow();
    void takeBackOffered();
    void showWriting(const QString &name, bool canBeCancelled);
    Page *pageOf(PageName name);

    Session &m_session;
    Jobs *m_jobs;
    Rail *m_rail;
    FilterBar *m_filters;
    SearchField *m_search;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    StatusStrip *m_strip;
    UndoToast *m_toast;
    std::map<PageName, Page *> m_pages;
    std::map<PageName, bool> m_stale;
    Page *m_current = nullptr;
    PageName m_name = PageName::Overview;
    bool m_indexStale = true;
    std::int64_t m_offered = 0; ///< the step that the toast takes back
    QPointer<WorkDialog> m_writing;
};

} // namespace ui
