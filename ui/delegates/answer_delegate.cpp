// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/answer_delegate.h"

#include "ui/models/answer_text.h"
#include "ui/models/sheet_editor.h"
#include "ui/models/sheet_model.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto clauseProperty = "clause";

SheetModel::Row rowOf(const QModelIndex &index)
{
    return static_cast<SheetModel::Row>(index.data(SheetModel::KindRole).toInt());
}

QColor inkOf(const Colours &colours, const QModelIndex &index)
{
    switch (static_cast<SheetModel::Standing>(index.data(SheetModel::StandingRole).toInt())) {
    case SheetModel::Standing::Muted:
        return colours.muted;
    case SheetModel::Standing::Kept:
        return colours.good;
    case SheetModel::Standing::Lost:
        return colours.warning;
    case SheetModel::Standing::Fired:
    case SheetModel::Standing::Wrong:
        return colours.error;
    case SheetModel::Standing::Plain:
        break;
    }
    return colours.text;
}

/// Two lines at most, the second one elided.
void paintTwoLines(QPainter *painter, const QRect &field, const QString &text)
{
    const QFontMetrics metrics = painter->fontMetrics();
    QTextLayout layout(text, painter->font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(field.width());
    const int end = first.textLength();
    layout.endLayout();
    const bool one = end >= text.size() || field.height() < 2 * metrics.height();
    if (one) {
        painter->drawText(field, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, field.width()));
        return;
    }
    const int top = field.top() + (field.height() - 2 * metrics.height()) / 2;
    const QRect upper(field.left(), top, field.width(), metrics.height());
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, text.left(end));
    painter->drawText(upper.translated(0, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(text.mid(end), Qt::ElideRight, field.width()));
}

} // namespace

AnswerDelegate::AnswerDelegate(SheetEditor &editor, SheetModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_editor(editor)
    , m_model(model)
{
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                               const QModelIndex &index) const
{
    const int line = rowHeight();
    if (index.column() != SheetModel::Text || rowOf(index) == SheetModel::Row::Section)
        return {0, line};
    const QFontMetrics metrics(textFont(TextSize::Body));
    const int room = m_textWidth - space(rowOf(index) == SheetModel::Row::Clause ? 6 : 3);
    const bool two = metrics.horizontalAdvance(index.data().toString()) > room;
    return {0, two ? line + metrics.height() : line};
}

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    // Filled by hand: a style sheet's own item takes many times as long, and every key paints.
    const Colours &colours = coloursFor(option.palette);
    painter->save();
    if (rowOf(index) == SheetModel::Row::Section) {
        paintSection(painter, option, index);
    } else {
        const bool current = (option.state & QStyle::State_Selected) != 0;
        if (current)
            painter->fillRect(option.rect, colours.selection);
        painter->setPen(colours.stripe);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        paintText(painter, option, index);
    }
    painter->restore();
}

void AnswerDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    painter->fillRect(option.rect, colours.stripe);
    QFont bold = textFont(TextSize::Body);
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(colours.text);
    const QRect field = option.rect.adjusted(space(1), 0, -space(2), 0);
    const int across = index.data(Qt::TextAlignmentRole).toInt();
    painter->drawText(
        field, across,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, field.width()));
}

void AnswerDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    const bool current = (option.state & QStyle::State_Selected) != 0;
    QRect field = option.rect.adjusted(space(1), 0, -space(2), 0);
    if (index.column() == SheetModel::Input && current && (index.flags() & Qt::ItemIsEditable)) {
        const QRect box = option.rect.adjusted(1, 2, -2, -3);
        painter->setBrush(colours.surface);
        painter->setPen(option.state & QStyle::State_Active ? colours.accent : colours.border);
        painter->drawRoundedRect(box, space(1), space(1));
    }
    painter->setFont(textFont(TextSize::Body));
    QColor ink = inkOf(colours, index);
    const bool soft = current && index.column() != SheetModel::Input && ink == colours.muted;
    painter->setPen(soft ? colours.text : ink);
    const bool inner =
        index.column() == SheetModel::Input ||
        (rowOf(index) == SheetModel::Row::Clause && index.column() <= SheetModel::Text);
    if (inner)
        field.adjust(index.column() == SheetModel::Input ? space(1) : space(3), 0, 0, 0);
    const QString text = index.data().toString();
    if (index.column() == SheetModel::Text) {
        paintTwoLines(painter, field, text);
        return;
    }
    painter->drawText(field, index.data(Qt::TextAlignmentRole).toInt(),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, field.width()));
}

QWidget *AnswerDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                      const QModelIndex &index) const
{
    const int ordinal = m_model.clauseAt(index);
    if (ordinal < 0)
        return nullptr;
    const core::Clause &clause = *m_editor.standard().clauses[static_cast<std::size_t>(ordinal)];
    const auto &options = clause.rule.options;
    const bool ranged = std::any_of(options.begin(), options.end(),
                                    [](const core::Option &option) { return option.worth.ranged; });
    QWidget *made = nullptr;
    if (clause.input == core::InputType::Choice && !ranged) {
        auto *list = new QComboBox(parent);
        for (const core::Option &option : options)
            list->addItem(option.label);
        connect(list, &QComboBox::activated, this, [this, list] {
            auto *self = const_cast<AnswerDelegate *>(this);
            Q_EMIT self->commitData(list);
            Q_EMIT self->closeEditor(list);
        });
        made = list;
    } else {
        auto *line = new QLineEdit(parent);
        line->setPlaceholderText(answerHint(clause));
        made = line;
    }
    made->setAccessibleName(clause.inputLabel.isEmpty() ? tr("Input") : clause.inputLabel);
    made->setProperty(clauseProperty, ordinal);
    return made;
}

void AnswerDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *list = qobject_cast<QComboBox *>(editor))
        list->setCurrentIndex(text.isEmpty() ? -1 : text.toInt() - 1);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
}

void AnswerDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    if (const auto *list = qobject_cast<QComboBox *>(editor)) {
        if (list->currentIndex() >= 0)
            model->setData(index, QString::number(list->currentIndex() + 1), Qt::EditRole);
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        if (line->text() != index.data(Qt::EditRole).toString())
            model->setData(index, line->text(), Qt::EditRole);
    }
}

QString AnswerDelegate::errorOf(const QString &typed, int clause) const
{
    return parseAnswer(*m_editor.standard().clauses[static_cast<std::size_t>(clause)], typed).error;
}

bool AnswerDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(object);
    if (line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool done = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
        const QString why =
            done ? errorOf(line->text(), line->property(clauseProperty).toInt()) : QString();
        if (!why.isEmpty()) {
            QToolTip::showText(line->mapToGlobal(QPoint(0, line->height())), why, line);
            Q_EMIT refused(why);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace ui
