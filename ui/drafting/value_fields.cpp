// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/value_fields.h"

#include "core/base/decimal.h"
#include "core/document/json_text.h"
#include "ui/models/answer_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QVBoxLayout *columnOf(QWidget *field)
{
    auto *layout = new QVBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

/// "−0.5" and "－０．５" as "-0.5".
QString plain(const QString &typed)
{
    return narrowed(typed).replace(QChar(0x2212), u'-').remove(u' ');
}

QString shownText(const core::Json *value)
{
    return value && (value->isNumber() || value->isText()) ? value->string() : QString();
}

/// The typed text leaves alone what means the same: "2." while somebody types "2.5".
void put(QLineEdit *line, const QString &words)
{
    if (line->text() != words)
        line->setText(words);
}

QString wordFor(const QList<WordField::Word> &names, const QString &key)
{
    for (const WordField::Word &word : names)
        if (word.key == key)
            return word.name;
    return key;
}

QStringList piecesOf(const QString &typed)
{
    static const QRegularExpression between(u"[,，、;；]"_s);
    QStringList pieces;
    for (const QString &piece : typed.split(between, Qt::SkipEmptyParts))
        if (!piece.trimmed().isEmpty())
            pieces.append(piece.trimmed());
    return pieces;
}

} // namespace

std::optional<QByteArray> NumberField::points(const QString &typed)
{
    const auto read = core::pointsFrom(plain(typed));
    return read ? std::optional(core::textOf(*read).toLatin1()) : std::nullopt;
}

std::optional<QByteArray> NumberField::measure(const QString &typed)
{
    const auto read = core::measureFrom(plain(typed));
    return read ? std::optional(core::textOf(*read).toLatin1()) : std::nullopt;
}

std::optional<QByteArray> NumberField::whole(const QString &typed)
{
    const auto read = core::integerFrom(plain(typed));
    return read && *read >= 0 ? std::optional(QByteArray::number(static_cast<qlonglong>(*read)))
                              : std::nullopt;
}

NumberField::NumberField(Reader reader, QWidget *parent)
    : DraftField(parent)
    , m_reader(std::move(reader))
    , m_line(new QLineEdit(this))
    , m_trouble(troubleLabel(this))
{
    QVBoxLayout *column = columnOf(this);
    column->addWidget(m_line);
    column->addWidget(m_trouble);
    m_line->setAlignment(Qt::AlignRight);
    m_line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    watch(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &NumberField::take);
}

void NumberField::take(const QString &typed)
{
    const auto number = typed.trimmed().isEmpty() ? std::nullopt : m_reader(typed);
    const bool isWrong = !number && !typed.trimmed().isEmpty();
    m_trouble->setText(isWrong ? tr("This is no number that can stand here.") : QString());
    m_trouble->setVisible(isWrong);
    if (number)
        Q_EMIT edited(core::jsonDigits(*number));
    else if (!isWrong)
        Q_EMIT edited(std::nullopt);
}

void NumberField::show(const core::Json *value)
{
    const auto typed = m_reader(m_line->text());
    if (typed && value && value->isNumber() && *typed == core::plainNumber(value->text))
        return;
    put(m_line, shownText(value));
    m_trouble->hide();
}

void NumberField::setWritable(bool writable)
{
    m_line->setReadOnly(!writable);
}

WordField::WordField(const QList<Word> &words, QWidget *parent)
    : DraftField(parent)
    , m_box(new QComboBox(this))
{
    columnOf(this)->addWidget(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setPlaceholderText(tr("Choose"));
    for (const Word &word : words)
        m_box->addItem(word.name, word.key);
    watch(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const QString key = m_box->itemData(index).toString();
        if (key.isEmpty())
            Q_EMIT edited(std::nullopt);
        else
            Q_EMIT edited(core::jsonText(key));
    });
}

void WordField::show(const core::Json *value)
{
    const QString key = shownText(value);
    m_box->setCurrentIndex(m_box->findData(key)); // a word that nobody knows shows as none
}

void WordField::setWritable(bool writable)
{
    m_box->setEnabled(writable);
}

SuggestedField::SuggestedField(std::function<QStringList()> suggest, QWidget *parent)
    : DraftField(parent)
    , m_suggest(std::move(suggest))
    , m_box(new QComboBox(this))
{
    columnOf(this)->addWidget(m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->addItems(m_suggest());
    m_box->setCurrentIndex(-1);
    watch(m_box);
    watch(m_box->lineEdit());
    connect(m_box, &QComboBox::editTextChanged, this, [this](const QString &words) {
        if (words.isEmpty())
            Q_EMIT edited(std::nullopt);
        else
            Q_EMIT edited(core::jsonText(words));
    });
}

void SuggestedField::show(const core::Json *value)
{
    QString words = shownText(value);
    if (value && value->isList())
        for (const core::Json &element : value->elements)
            words += (words.isEmpty() ? QString() : u"、"_s) + element.string();
    if (m_box->currentText() == words)
        return;
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_box->addItems(m_suggest());
    m_box->setCurrentIndex(m_box->findText(words));
    m_box->setEditText(words);
}

void SuggestedField::setWritable(bool writable)
{
    m_box->setEnabled(writable);
}

FlagField::FlagField(const QString &words, core::Json value, QWidget *parent)
    : DraftField(parent)
    , m_value(std::move(value))
    , m_box(new QCheckBox(words, this))
{
    columnOf(this)->addWidget(m_box);
    watch(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool checked) {
        if (checked)
            Q_EMIT edited(m_value);
        else
            Q_EMIT edited(std::nullopt);
    });
}

void FlagField::show(const core::Json *value)
{
    m_box->setChecked(value && core::isSameJson(*value, m_value));
}

void FlagField::setWritable(bool writable)
{
    m_box->setEnabled(writable);
}

StartField::StartField(QWidget *parent) : DraftField(parent), m_box(new QComboBox(this))
{
    columnOf(this)->addWidget(m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->addItems({tr("full"), u"0"_s});
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    watch(m_box);
    watch(m_box->lineEdit());
    connect(m_box, &QComboBox::editTextChanged, this, [this](const QString &typed) {
        const auto points = NumberField::points(typed);
        m_start = points ? QString::fromLatin1(*points) : QString();
        if (points)
            Q_EMIT edited(core::jsonDigits(*points));
        else if (typed.isEmpty() || typed == tr("full"))
            Q_EMIT edited(std::nullopt);
    });
}

void StartField::show(const core::Json *value)
{
    m_start = value && value->isNumber() ? value->string() : QString();
    refresh();
}

void StartField::setScored(bool scored)
{
    if (m_isScored == scored)
        return; // what is being typed stays as it is
    m_isScored = scored;
    refresh();
}

void StartField::refresh()
{
    const QSignalBlocker quiet(m_box);
    const QString words = !m_start.isEmpty() ? m_start : m_isScored ? tr("full") : u"0"_s;
    if (m_box->currentText() != words)
        m_box->setEditText(words);
    m_box->setEnabled(m_isWritable && (m_isScored || !m_start.isEmpty()));
}

void StartField::setWritable(bool writable)
{
    m_isWritable = writable;
    refresh();
}

TextsField::TextsField(QWidget *parent) : TextsField(QList<WordField::Word>(), parent)
{
}

TextsField::TextsField(const QList<WordField::Word> &names, QWidget *parent)
    : DraftField(parent)
    , m_names(names)
    , m_line(new QLineEdit(this))
{
    columnOf(this)->addWidget(m_line);
    watch(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const QStringList texts = textsFrom(typed);
        if (texts.isEmpty())
            Q_EMIT edited(std::nullopt);
        else
            Q_EMIT edited(core::jsonTexts(texts));
    });
}

QStringList TextsField::textsFrom(const QString &typed) const
{
    QStringList texts = piecesOf(typed);
    for (QString &text : texts)
        for (const WordField::Word &word : m_names)
            if (text.compare(word.name, Qt::CaseInsensitive) == 0)
                text = word.key;
    return texts;
}

void TextsField::show(const core::Json *value)
{
    QStringList texts;
    QStringList shown;
    if (value && value->isList())
        for (const core::Json &element : value->elements) {
            texts.append(element.string());
            shown.append(wordFor(m_names, texts.back()));
        }
    if (textsFrom(m_line->text()) == texts)
        return;
    m_line->setText(shown.join(tr(", ")));
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0); // a long list is read from its beginning
}

void TextsField::setWritable(bool writable)
{
    m_line->setReadOnly(!writable);
}

NumbersField::NumbersField(Form form, QWidget *parent)
    : DraftField(parent)
    , m_form(form)
    , m_line(new QLineEdit(this))
    , m_trouble(troubleLabel(this))
{
    QVBoxLayout *column = columnOf(this);
    column->addWidget(m_line);
    column->addWidget(m_trouble);
    watch(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &NumbersField::take);
}

std::optional<core::Json> NumbersField::read(const QString &typed) const
{
    static const QRegularExpression pair(u"^(.+?)[\\s:：=]+(\\S+)$"_s);
    core::Json numbers = m_form == Form::List ? core::jsonList() : core::jsonObject();
    for (const QString &piece : piecesOf(typed)) {
        const QRegularExpressionMatch match = pair.match(piece);
        const auto number = NumberField::measure(m_form == Form::List ? piece : match.captured(2));
        if (!number)
            return std::nullopt;
        if (m_form == Form::List)
            numbers.elements.push_back(core::jsonDigits(*number));
        else
            core::setMember(numbers, match.captured(1).toUtf8(), core::jsonDigits(*number));
    }
    return numbers;
}

void NumbersField::take(const QString &typed)
{
    const auto numbers = read(typed);
    m_trouble->setText(numbers ? QString()
                       : m_form == Form::List
                           ? tr("Numbers with commas between are expected: 10, 8, 6")
                           : tr("Words with a number each are expected: good 100, poor 40"));
    m_trouble->setVisible(!numbers);
    if (!numbers)
        return;
    if (piecesOf(typed).isEmpty())
        Q_EMIT edited(std::nullopt);
    else
        Q_EMIT edited(numbers);
}

void NumbersField::show(const core::Json *value)
{
    const auto typed = read(m_line->text());
    if (typed && value && *typed == *value)
        return;
    QStringList pieces;
    if (value)
        for (const core::Json &element : value->elements)
            pieces.append(element.string());
    if (value)
        for (const core::JsonMember &member : value->members)
            pieces.append(QString::fromUtf8(member.key) + u' ' + member.value.string());
    put(m_line, pieces.join(tr(", ")));
    m_trouble->hide();
}

void NumbersField::setWritable(bool writable)
{
    m_line->setReadOnly(!writable);
}

} // namespace ui
