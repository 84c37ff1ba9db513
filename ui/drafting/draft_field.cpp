// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/draft_field.h"

#include "core/document/json_text.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

namespace {

constexpr int tallestText = 12; // lines; what is longer scrolls

bool isEditorsKey(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo))
        return true;
    const int pressed = key.keyCombination().toCombined();
    static const QList<QKeyCombination> keys = {
        Qt::Key_Insert,           Qt::ALT | Qt::Key_Insert,
        Qt::ALT | Qt::Key_Up,     Qt::ALT | Qt::Key_Down,
        Qt::CTRL | Qt::Key_D,     Qt::CTRL | Qt::Key_Return,
        Qt::CTRL | Qt::Key_Enter, Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
    };
    return std::any_of(keys.begin(), keys.end(), [pressed](const QKeyCombination &known) {
        return known.toCombined() == pressed;
    });
}

/// Alt+Down opens a list: there it does not move the item.
bool opensList(const QObject *watched, const QKeyEvent &key)
{
    return qobject_cast<const QComboBox *>(watched) != nullptr &&
           (key.modifiers() & Qt::AltModifier) != 0 &&
           (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up);
}

} // namespace

void DraftField::watch(QWidget *editor)
{
    editor->installEventFilter(this);
    if (focusProxy() == nullptr)
        setFocusProxy(editor);
}

bool DraftField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (opensList(watched, *key)) {
            key->accept();
            return true;
        }
        if (isEditorsKey(*key)) {
            key->ignore(); // not the text's own undo: the step's
            return true;
        }
    }
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched) != nullptr) {
        event->ignore(); // the form scrolls; no value turns by the way
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

TextField::TextField(Keeps keeps, QWidget *parent) : DraftField(parent), m_line(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    watch(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this, keeps](const QString &words) {
        if (words.isEmpty() && keeps == Keeps::Nothing)
            Q_EMIT edited(std::nullopt);
        else
            Q_EMIT edited(core::jsonText(words));
    });
}

void TextField::show(const core::Json *value)
{
    const QString words = value && value->isText() ? value->string() : QString();
    if (m_line->text() == words)
        return;
    m_line->setText(words);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0); // a long text is read from its beginning
}

void TextField::setWritable(bool writable)
{
    m_line->setReadOnly(!writable);
}

LongTextField::LongTextField(QWidget *parent) : DraftField(parent), m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    watch(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (m_isQuiet)
            return;
        Q_EMIT edited(core::jsonText(typed()));
    });
    fit();
}

// The plain text would change blanks that do not break.
QString LongTextField::typed() const
{
    QString words = m_text->document()->toRawText();
    return words.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void LongTextField::show(const core::Json *value)
{
    const QString words = value && value->isText() ? value->string() : QString();
    if (typed() == words)
        return;
    m_isQuiet = true;
    m_text->setPlainText(words);
    m_text->moveCursor(QTextCursor::End);
    m_isQuiet = false;
}

void LongTextField::setWritable(bool writable)
{
    allowTyping(m_text, writable);
}

void LongTextField::resizeEvent(QResizeEvent *event)
{
    DraftField::resizeEvent(event);
    fit();
}

// A plain text's document measures its height in lines.
void LongTextField::fit()
{
    const int lines =
        qBound(1, static_cast<int>(std::ceil(m_text->document()->size().height())), tallestText);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + space(4));
    m_text->setVerticalScrollBarPolicy(lines == tallestText ? Qt::ScrollBarAsNeeded
                                                            : Qt::ScrollBarAlwaysOff);
}

QLabel *troubleLabel(QWidget *field)
{
    auto *label = new QLabel(field);
    setRole(label, "error");
    setTextSize(label, TextSize::Small);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace ui
