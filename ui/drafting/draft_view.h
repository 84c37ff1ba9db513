// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json_path.h"
#include "core/drafting/draft_edits.h"

#include <QSplitter>

#include <array>
#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QScrollArea;
class QTreeView;
QT_END_NAMESPACE

namespace core {
struct PastedSheet;
}

namespace ui {

class DraftEditor;
class DraftTreeModel;
class FindingList;
class ItemForm;
class ThingForm;

/// A standard's document to be read or written on: its tree with the findings below, and beside it
/// the form of what is chosen.
///
/// Keys: Insert a new item below, Ctrl+Enter another clause, Alt+Up and Alt+Down move, Ctrl+D a
/// copy below; in the tree Delete removes, and Enter or F2 goes into the form, Escape back.
class DraftView : public QSplitter
{
    Q_OBJECT

public:
    explicit DraftView(DraftEditor &editor, QWidget *parent = nullptr);

    void select(const core::JsonPath &place); ///< in the tree, and its form

    core::JsonPath chosen() const { return m_chosen; }

    void insertItem();
    void insertClause();
    void insertSection();
    void removeChosen();
    void duplicateChosen();
    void moveChosen(int by); ///< among its siblings, or out over the edge into the neighbour
    /// Lays a pasted block into the draft as one step: items below the chosen one, sections below
    /// the one around it.
    bool insertSheet(const core::PastedSheet &sheet);

    QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    void removed(const QString &what);                        ///< a sentence, for the undo toast
    void refused(const QString &what, const QString &advice); ///< there is no place for it
    void lineageWanted(const core::JsonPath &item);
    void pasteWanted(); ///< a block from a spreadsheet, in the tree

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTree();
    void buildForms();
    void addKey(const QKeySequence &key, const std::function<void()> &work);
    QWidget *makeRight();
    void bindKeys();
    void followEditor();
    void showAll();
    void showForm();
    void showFromItsTop();
    void enterForm();
    void choose(const QModelIndex &index);
    void move(const core::JsonPath &from, const core::JsonPath &to);
    void remove(const core::JsonPath &place);
    static QString takenWords();
    void refuse(const QString &what, const QString &advice);
    bool mayInsertAt(const core::JsonPath &place);
    QString freshId(QChar letter);
    std::optional<core::JsonPath> sectionForItems() const;
    std::optional<core::JsonPath> placeForSections() const;
    bool insertItems(const std::vector<core::Json> &items);
    bool insertSections(const std::vector<core::Json> &sections);
    bool insertAll(std::vector<core::Json> &elements, const core::JsonPath &place,
                   int replaced = 0);
    void renewIds(core::Json &section);
    core::JsonPath below(const char *list) const;

    DraftEditor &m_editor;
    core::JsonPath m_chosen;
    DraftTreeModel *m_model;
    QTreeView *m_tree;
    FindingList *m_findings;
    QScrollArea *m_scroll;
    QLabel *m_taken; ///< that the thing chosen is changed elsewhere
    ItemForm *m_item = nullptr;
    std::array<ThingForm *, 5> m_things{}; ///< standard, part's head, part, section, grading
    bool m_isSelecting = false;
};

} // namespace ui
