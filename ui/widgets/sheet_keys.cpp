// SPDX-License-Identifier: GPL-3.0-or-later
// What each key of the scoring scheme does in SheetView.
#include "ui/models/sheet_editor.h"
#include "ui/models/sheet_model.h"
#include "ui/widgets/sheet_view.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool isPlain(const QKeyEvent &event)
{
    return (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

} // namespace

bool SheetView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_editor.isOpen()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (isPlain(*key) || key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    if (m_editor.isOpen() && event->matches(QKeySequence::Undo)) {
        Q_EMIT undoAsked();
        return;
    }
    if (m_editor.isOpen() && event->matches(QKeySequence::Redo)) {
        Q_EMIT redoAsked();
        return;
    }
    if (m_editor.isOpen() && isPlain(*event) && (handleMove(*event) || handleText(*event)))
        return;
    QTreeView::keyPressEvent(event);
}

bool SheetView::handleMove(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Home:
        step(-static_cast<int>(m_model->stops().size()));
        goToStop(0);
        return true;
    case Qt::Key_End:
        goToStop(static_cast<int>(m_model->stops().size()) - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & Qt::ShiftModifier)
            goToNextGap();
        else if (m_model->stopOf(currentIndex()) + 1 == static_cast<int>(m_model->stops().size()))
            m_editor.endTyping() && m_editor.settle();
        else
            step(1);
        return true;
    default:
        return false;
    }
}

bool SheetView::handleText(const QKeyEvent &event)
{
    if (currentItem() < 0)
        return false;
    const bool writes = event.key() == Qt::Key_Space || event.key() == Qt::Key_Backspace ||
                        event.key() == Qt::Key_Delete || !event.text().isEmpty();
    if (writes && !m_editor.isWritable())
        return true;
    switch (event.key()) {
    case Qt::Key_Space:
        takeSpace();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        takeBackspace();
        return true;
    case Qt::Key_Escape:
        m_editor.dropTyping();
        return true;
    case Qt::Key_F2:
        openInput(clauseToType());
        return true;
    default:
        break;
    }
    if (event.text() == QString(QChar::Tabulation) || event.text().isEmpty())
        return false;
    const QString text = narrowed(event.text());
    if (text.isEmpty()) { // a full-width blank
        takeSpace();
        return true;
    }
    if (handleLetter(text.front().toUpper()))
        return true;
    if (text.front().isDigit() || u".-/+,"_s.contains(text.front()))
        typeCharacter(text.front());
    return text.front().isPrint();
}

bool SheetView::handleLetter(QChar letter)
{
    const int item = currentItem();
    const int clause = currentClause();
    switch (letter.unicode()) {
    case u'N':
        if (m_editor.mayNotApply(item))
            Q_EMIT notApplicableAsked(item);
        else
            Q_EMIT refused(tr("The standard does not let this item be marked as not applicable."));
        return true;
    case u'R':
        Q_EMIT noteAsked(item);
        return true;
    case u'E':
        Q_EMIT sourceAsked(item);
        return true;
    case u'Y':
        if (clause >= 0 && m_editor.standard().clauses[static_cast<std::size_t>(clause)]->input ==
                               core::InputType::Check)
            typeCharacter(u'1');
        return true;
    default:
        return false;
    }
}

void SheetView::takeSpace()
{
    const int item = currentItem();
    const int typing = m_editor.typingClause();
    if (typing >= 0) {
        const core::Clause &clause = *m_editor.standard().clauses[static_cast<std::size_t>(typing)];
        if (!m_editor.typed().endsWith(u' ') && takesAnotherNumber(clause, m_editor.typed())) {
            m_editor.type(typing, m_editor.typed() + u' ');
            return;
        }
        if (!m_editor.endTyping())
            return;
    }
    const bool onItem = m_model->rowKind(currentIndex()) == SheetModel::Row::Item;
    const bool keep = typing >= 0 || !onItem;
    const bool answered = typing >= 0 && !m_editor.isGap(item);
    const int missing = answered ? -1 : m_editor.markClean(item, keep);
    if (missing < 0) {
        goOn();
        return;
    }
    goToStop(m_model->stopOf(m_model->indexOfClause(missing)));
    const core::Clause &asked = *m_editor.standard().clauses[static_cast<std::size_t>(missing)];
    if (asked.input == core::InputType::Text || asked.input == core::InputType::Matters)
        openInput(missing);
    else
        Q_EMIT refused(tr("This cannot be clean without a value. %1").arg(answerHint(asked)));
}

void SheetView::openInput(int clause)
{
    if (clause < 0 || !m_editor.isWritable())
        return;
    const core::Clause &asked = *m_editor.standard().clauses[static_cast<std::size_t>(clause)];
    if (asked.input == core::InputType::Matters)
        Q_EMIT mattersAsked(clause);
    else
        edit(m_model->indexOfClause(clause, SheetModel::Input));
}

void SheetView::takeBackspace()
{
    const int typing = m_editor.typingClause();
    if (typing >= 0) {
        QString typed = m_editor.typed();
        typed.chop(1);
        m_editor.type(typing, typed);
        if (typed.isEmpty())
            m_editor.endTyping();
        return;
    }
    if (m_model->rowKind(currentIndex()) == SheetModel::Row::Clause)
        m_editor.clearClause(currentClause());
    else
        m_editor.clearItem(currentItem());
}

int SheetView::clauseToType()
{
    const int clause = currentClause();
    if (clause >= 0 || currentItem() < 0)
        return clause;
    const int missing = m_editor.missingClause(currentItem());
    const auto &clauses =
        m_editor.standard().items[static_cast<std::size_t>(currentItem())]->clauses;
    if (missing < 0 && clauses.empty())
        return -1;
    const int chosen = missing >= 0 ? missing : clauses.front().ordinal;
    goToStop(m_model->stopOf(m_model->indexOfClause(chosen)));
    return chosen;
}

void SheetView::typeCharacter(QChar character)
{
    const int ordinal = clauseToType();
    if (ordinal < 0)
        return;
    const core::Clause &clause = *m_editor.standard().clauses[static_cast<std::size_t>(ordinal)];
    const auto &options = clause.rule.options;
    const bool atOnce = clause.input == core::InputType::Check ||
                        (clause.input == core::InputType::Choice && options.size() < 10 &&
                         std::none_of(options.begin(), options.end(),
                                      [](const auto &each) { return each.worth.ranged; }));
    if (clause.input == core::InputType::Text || clause.input == core::InputType::Matters) {
        openInput(ordinal);
        return;
    }
    if (!atOnce) {
        const bool going = m_editor.typingClause() == ordinal;
        m_editor.type(ordinal, (going ? m_editor.typed() : QString()) + character);
        return;
    }
    m_editor.type(ordinal, QString(character));
    if (!m_editor.endTyping())
        m_editor.dropTyping();
}

} // namespace ui
