// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafting/draft_field.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
QT_END_NAMESPACE

namespace ui {

/// A number; full-width digits are taken as plain ones. Emptied, the key goes.
class NumberField : public DraftField
{
    Q_OBJECT

public:
    /// The number as it is to be written, or nothing for what is none.
    using Reader = std::function<std::optional<QByteArray>(const QString &typed)>;

    static std::optional<QByteArray> points(const QString &typed);
    static std::optional<QByteArray> measure(const QString &typed);
    static std::optional<QByteArray> whole(const QString &typed); ///< 0 and above

    NumberField(Reader reader, QWidget *parent = nullptr);

    void show(const core::Json *value) override;
    void setWritable(bool writable) override;

    QLineEdit *line() const { return m_line; }

private:
    void take(const QString &typed);

    Reader m_reader;
    QLineEdit *m_line;
    QLabel *m_trouble;
};

/// One of some words; the first may stand for the key's absence.
class WordField : public DraftField
{
    Q_OBJECT

public:
    struct Word
    {
        QString key;  ///< as documents write it; empty: the key is not there
        QString name; ///< as people read it
    };

    explicit WordField(const QList<Word> &words, QWidget *parent = nullptr);

    void show(const core::Json *value) override;
    void setWritable(bool writable) override;

    QComboBox *box() const { return m_box; }

private:
    QComboBox *m_box;
};

/// A text that is often one of those already used; any other can be typed.
class SuggestedField : public DraftField
{
    Q_OBJECT

public:
    /// `suggest` is asked each time the list is opened.
    explicit SuggestedField(std::function<QStringList()> suggest, QWidget *parent = nullptr);

    void show(const core::Json *value) override;
    void setWritable(bool writable) override;

private:
    std::function<QStringList()> m_suggest;
    QComboBox *m_box;
};

/// Yes or no; no takes the key out.
class FlagField : public DraftField
{
    Q_OBJECT

public:
    /// `value` is what stands there for yes: true, or a word.
    FlagField(const QString &words, core::Json value, QWidget *parent = nullptr);

    void show(const core::Json *value) override;
    void setWritable(bool writable) override;

private:
    core::Json m_value;
    QCheckBox *m_box;
};

/// Where an item starts: full, or at a number (0 for what is earned).
class StartField : public DraftField
{
    Q_OBJECT

public:
    explicit StartField(QWidget *parent = nullptr);

    void show(const core::Json *value) override;
    void setWritable(bool writable) override;
    /// Items of any other kind start at 0, and nothing can be chosen.
    void setScored(bool scored);

private:
    void refresh();

    QComboBox *m_box;
    QString m_start; ///< empty: nothing is written
    bool m_isScored = true;
    bool m_isWritable = true;
};

/// A list of texts, typed with commas or 、 between. Those with a name are shown and may be typed
/// by it.
class TextsField : public DraftField
{
    Q_OBJECT

public:
    explicit TextsField(QWidget *parent = nullptr);
    explicit TextsField(const QList<WordField::Word> &names, QWidget *parent = nullptr);

    void show(const core::Json *value) override;
    void setWritable(bool writable) override;

private:
    QStringList textsFrom(const QString &typed) const;

    QList<WordField::Word> m_names;
    QLineEdit *m_line;
};

/// Words with a number each, as "满意 100, 一般 60": an object of numbers. A list of numbers
/// ("10, 8, 6") where `Form::List`.
class NumbersField : public DraftField
{
    Q_OBJECT

public:
    enum class Form
    {
        Object,
        List,
    };

    explicit NumbersField(Form form, QWidget *parent = nullptr);

    void show(const core::Json *value) override;
    void setWritable(bool writable) override;

private:
    std::optional<core::Json> read(const QString &typed) const;
    void take(const QString &typed);

    Form m_form;
    QLineEdit *m_line;
    QLabel *m_trouble;
};

} // namespace ui
