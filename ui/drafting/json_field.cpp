// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/json_field.h"

#include "core/document/json_text.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int shownLines = 4;

} // namespace

JsonField::JsonField(Reader reader, QWidget *parent)
    : DraftField(parent)
    , m_reader(std::move(reader))
    , m_text(new QPlainTextEdit(this))
    , m_trouble(troubleLabel(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFixedHeight(shownLines * m_text->fontMetrics().lineSpacing() + space(4));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text);
    column->addWidget(m_trouble);
    watch(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isQuiet)
            take();
    });
}

void JsonField::take()
{
    const QString words = m_text->toPlainText();
    if (words.trimmed().isEmpty()) {
        m_trouble->hide();
        Q_EMIT edited(std::nullopt);
        return;
    }
    const core::TypedJson typed = m_reader(words);
    m_trouble->setText(tr("Not taken yet: %1").arg(typed.trouble));
    m_trouble->setVisible(!typed.trouble.isEmpty());
    if (typed.trouble.isEmpty())
        Q_EMIT edited(typed.json);
}

void JsonField::show(const core::Json *value)
{
    const core::TypedJson typed = m_reader(m_text->toPlainText());
    if (value && typed.json && core::isSameJson(*typed.json, *value))
        return;
    m_isQuiet = true;
    m_text->setPlainText(value ? QString::fromUtf8(core::writtenJson(*value)) : QString());
    m_isQuiet = false;
    m_trouble->hide();
}

void JsonField::setWritable(bool writable)
{
    allowTyping(m_text, writable);
}

} // namespace ui
