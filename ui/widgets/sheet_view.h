// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace ui {

class SheetEditor;
class SheetModel;

/// The sheet under one hand: every key of the scoring scheme acts here. Space finds nothing and
/// goes on, digits count, Enter goes on, N, R and E ask the item pane for words. The input method
/// is off, so that a letter is a letter in Chinese mode too.
class SheetView : public QTreeView
{
    Q_OBJECT

public:
    SheetView(SheetEditor &editor, QWidget *parent = nullptr);

    int currentItem() const;   ///< ordinal; -1 where there is none
    int currentClause() const; ///< -1 on an item with several clauses
    void goToItem(int item);
    void goToNextGap();
    void goOn(); ///< to the next item

Q_SIGNALS:
    void moved(int item, int clause);
    void notApplicableAsked(int item);
    void noteAsked(int item);
    void sourceAsked(int item);
    void mattersAsked(int clause);
    void refused(const QString &why);
    void undoAsked();
    void redoAsked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    bool handleMove(const QKeyEvent &event);
    bool handleText(const QKeyEvent &event);
    bool handleLetter(QChar letter);
    void takeSpace();
    void takeBackspace();
    void typeCharacter(QChar character);
    void openInput(int clause);
    void goToStop(int stop);
    void step(int by);
    int clauseToType();
    void showAll();
    void fitColumns();
    void keepInputMethodOff();

    SheetEditor &m_editor;
    SheetModel *m_model;
    class AnswerDelegate *m_delegate;
};

} // namespace ui
