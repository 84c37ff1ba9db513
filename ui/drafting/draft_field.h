// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json_path.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace ui {

/// A field of a form that shows one value of a document and tells what becomes of it: a value, or
/// nothing when the key is to be taken out. It writes nothing itself. What cannot be a value is
/// said in one sentence below the field, and the document keeps what it had.
///
/// Keys that belong to the editor as a whole (undo, new item, move …) pass through.
class DraftField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the value (null: the key is not there) and tells nobody.
    virtual void show(const core::Json *value) = 0;
    virtual void setWritable(bool writable) = 0;

Q_SIGNALS:
    void edited(const std::optional<core::Json> &value);
    void left(); ///< the focus is gone from it

protected:
    /// Takes care of the editor's own keys, and of the focus; for each editor in the field.
    void watch(QWidget *editor);
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// One line of text. `Keeps::Empty` leaves the key there when the text is emptied.
class TextField : public DraftField
{
    Q_OBJECT

public:
    enum class Keeps
    {
        Empty,
        Nothing,
    };

    explicit TextField(Keeps keeps, QWidget *parent = nullptr);

    void show(const core::Json *value) override;
    void setWritable(bool writable) override;

    QLineEdit *line() const { return m_line; }

private:
    QLineEdit *m_line;
};

/// Text of several lines, as tall as its words; a new line is a new line, Tab goes on.
class LongTextField : public DraftField
{
    Q_OBJECT

public:
    explicit LongTextField(QWidget *parent = nullptr);

    void show(const core::Json *value) override;
    void setWritable(bool writable) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QString typed() const;

    QPlainTextEdit *m_text;
    bool m_isQuiet = false;
};

/// What stands below a field that was given what it cannot take.
QLabel *troubleLabel(QWidget *field);

} // namespace ui
