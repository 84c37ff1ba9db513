// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ui {

/// A small field for some words: Enter ends it, Shift+Enter makes a new line, Escape ends it too.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

    /// Shows words without telling `edited`; leaves the caret alone while they are the same.
    void show(const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QString &words);
    void ended(bool byEnter);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_quiet = false;
};

} // namespace ui
