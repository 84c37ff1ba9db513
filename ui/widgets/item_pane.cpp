// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/item_pane.h"

#include "ui/print/phrases.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/evidence_list.h"
#include "ui/widgets/matter_list.h"
#include "ui/widgets/note_field.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

std::size_t at(int ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

void showText(QLabel *label, const QString &words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

} // namespace

ItemPane::ItemPane(SheetEditor &editor, QWidget *parent) : QScrollArea(parent), m_editor(editor)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Item"));
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(this);
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(space(3), space(2), space(3), space(3));
    m_layout->setSpacing(space(1));
    buildHead();
    buildScore();
    buildWords();
    m_layout->addStretch(1);
    setWidget(body);

    connect(&editor, &SheetEditor::opened, this, [this] {
        if (!m_editor.isOpen()) // else the view's cursor has come to an item already
            show(-1, -1);
    });
    connect(&editor, &SheetEditor::changed, this, [this](int item) {
        if (item == m_item || m_item >= 0)
            showScore();
        if (item == m_item)
            showWords();
    });
    connect(&editor, &SheetEditor::settled, this, &ItemPane::showWho);
    connect(&editor, &SheetEditor::reread, this, [this] { show(m_item, m_clause); });
    show(-1, -1);
}

QLabel *ItemPane::addHeading(const QString &words)
{
    auto *heading = new QLabel(words, this);
    setRole(heading, "muted");
    setTextSize(heading, TextSize::Small);
    heading->setContentsMargins(0, space(2), 0, 0);
    heading->setWordWrap(true);
    m_layout->addWidget(heading);
    return heading;
}

void ItemPane::buildHead()
{
    m_head = wrapped(this);
    setTextSize(m_head, TextSize::Title);
    m_facts = wrapped(this);
    setRole(m_facts, "muted");
    m_text = wrapped(this);
    m_trouble = wrapped(this);
    setRole(m_trouble, "error");
    for (QLabel *label : {m_head, m_facts, m_text, m_trouble})
        m_layout->addWidget(label);
    m_trouble->setAccessibleName(tr("What is wrong"));
}

void ItemPane::buildScore()
{
    addHeading(tr("Rule"));
    m_rule = wrapped(this);
    m_layout->addWidget(m_rule);
    m_hint = wrapped(this);
    setRole(m_hint, "muted");
    m_layout->addWidget(m_hint);
    m_matters = new MatterList(this);
    m_layout->addWidget(m_matters);
    connect(m_matters, &MatterList::ended, this, &ItemPane::done);
    connect(m_matters, &MatterList::edited, this, [this](const core::ClauseAnswer &answer) {
        if (m_clause >= 0)
            say(m_editor.setAnswer(m_clause, answer));
    });
    addHeading(tr("Why this score"));
    m_lines = wrapped(this);
    m_layout->addWidget(m_lines);
    m_who = wrapped(this);
    setRole(m_who, "muted");
    setTextSize(m_who, TextSize::Small);
    m_layout->addWidget(m_who);
}

void ItemPane::buildWords()
{
    m_absentLabel = addHeading(tr("Why it does not apply"));
    m_absent = new NoteField(this);
    m_absent->setAccessibleName(tr("Why it does not apply"));
    m_absent->setPlaceholderText(tr("Write the reason, then Enter."));
    m_layout->addWidget(m_absent);
    connect(m_absent, &NoteField::ended, this, &ItemPane::markIfReasoned);
    connect(m_absent, &NoteField::edited, this, [this](const QString &words) {
        if (m_item >= 0 && m_editor.sheet().items[at(m_item)].notApplicable &&
            !words.trimmed().isEmpty())
            m_editor.markNotApplicable(m_item, words.trimmed());
    });
    m_fields = {
        addField(tr("Reason of the deduction (R)"), SheetText::Note),
        addField(tr("Evidence: seen on the spot, or where it is kept (E)"), SheetText::Source),
        addField(tr("Sample looked at"), SheetText::Sample),
        addField(tr("Remark"), SheetText::Remark)};
    addHeading(tr("Files attached as evidence"));
    m_evidence = new EvidenceList(this);
    m_layout->addWidget(m_evidence);
    m_redacted = wrapped(this);
    setRole(m_redacted, "muted");
    m_layout->addWidget(m_redacted);
    m_redact = new QPushButton(tr("Take out of every copy…"), this);
    m_redact->setToolTip(tr("A remark or a file that should never have been written here, as a "
                            "name, leaves this workbook and every other copy."));
    setRole(m_redact, "link");
    m_layout->addWidget(m_redact, 0, Qt::AlignLeft);
    connect(m_redact, &QPushButton::clicked, this, &ItemPane::redactAsked);
}

ItemPane::Field ItemPane::addField(const QString &label, SheetText which)
{
    Field made;
    made.label = addHeading(label);
    made.field = new NoteField(this);
    made.field->setAccessibleName(label);
    made.label->setBuddy(made.field);
    m_layout->addWidget(made.field);
    connect(made.field, &NoteField::edited, this, [this, which](const QString &words) {
        if (m_item >= 0)
            m_editor.setText(m_item, which, words);
    });
    connect(made.field, &NoteField::ended, this, &ItemPane::done);
    return made;
}

void ItemPane::show(int item, int clause)
{
    m_item = m_editor.isOpen() ? item : -1;
    m_clause = m_item < 0 ? -1 : clause;
    widget()->setVisible(m_item >= 0);
    Q_EMIT shown();
    if (m_item < 0)
        return;
    say({});
    showItem();
    showRule();
    showScore();
    showWords();
    showWho();
}

/// Of what is in the file: what is being typed has no author yet.
void ItemPane::showWho()
{
    const auto answered = m_item < 0 ? std::nullopt : m_editor.answered(m_item);
    if (!answered)
        return showText(m_who, {});
    const QString when =
        dayText(answered->at.date()) + u' ' + answered->at.time().toString(u"HH:mm"_s);
    showText(m_who, answered->by.isEmpty() ? tr("Answered %1, by somebody not named").arg(when)
                                           : tr("Answered %1 by %2").arg(when, answered->by));
}

void ItemPane::showItem()
{
    const core::Item &item = *m_editor.standard().items[at(m_item)];
    const core::Section &section = *m_editor.standard().sections[at(item.section)];
    m_head->setText(item.number.isEmpty() ? section.title : item.number + u"  "_s + section.title);
    QStringList facts;
    if (item.kind == core::ItemKind::Scored)
        facts << (item.points == core::wholePoints(1) ? tr("%1 point") : tr("%1 points"))
                     .arg(pointsText(item.points));
    if (!item.method.isEmpty())
        facts << item.method;
    if (!item.department.isEmpty())
        facts << item.department;
    showText(m_facts, facts.join(u" · "_s));
    m_text->setText(item.text);
}

QString ItemPane::clauseWords(const core::Clause &clause, std::size_t place) const
{
    const core::Item &item = *m_editor.standard().items[at(m_item)];
    const QString rule = ruleWords(m_editor.standard().standard, item, clause);
    const QString own = clause.text == item.text ? QString() : clause.text + u'\n';
    return item.clauses.size() > 1 ? u"(%1) "_s.arg(place + 1) + own + rule : own + rule;
}

void ItemPane::showRule()
{
    const core::Item &item = *m_editor.standard().items[at(m_item)];
    QStringList rules;
    for (std::size_t n = 0; n < item.clauses.size(); ++n) {
        if (m_clause < 0 || item.clauses[n].ordinal == m_clause)
            rules << clauseWords(item.clauses[n], n);
    }
    const QString whole = itemWords(m_editor.standard().standard, item);
    if (!whole.isEmpty())
        rules << whole;
    m_rule->setText(rules.join(u'\n'));
    const core::Clause *clause = m_clause < 0 ? nullptr : m_editor.standard().clauses[at(m_clause)];
    showText(m_hint, clause && m_editor.isWritable() ? answerHint(*clause) : QString());
    m_matters->setVisible(clause && clause->input == core::InputType::Matters);
}

void ItemPane::showScore()
{
    if (m_item < 0 || at(m_item) >= m_editor.result().items.size())
        return;
    const core::Item &item = *m_editor.standard().items[at(m_item)];
    const core::ItemResult &result = m_editor.result().items[at(m_item)];
    QStringList lines;
    if (result.unanswered)
        lines << tr("Not answered yet.");
    for (const core::Line &line : result.lines)
        lines << namedLineWords(m_editor.standard().standard, item, line);
    if (item.kind == core::ItemKind::Scored && !result.unanswered)
        lines << tr("Earned %1 of %2.").arg(pointsText(result.earned), pointsText(item.points));
    else if (item.kind == core::ItemKind::Bonus || item.kind == core::ItemKind::Penalty)
        lines << tr("Adds %1 to the section.").arg(signedPointsText(result.earned));
    else if (item.kind == core::ItemKind::Veto && !result.unanswered)
        lines << (result.fired ? tr("The veto has fired.") : tr("The veto has not fired."));
    m_lines->setText(lines.join(u'\n'));
    const core::Clause *clause = m_clause < 0 ? nullptr : m_editor.standard().clauses[at(m_clause)];
    if (clause && clause->input == core::InputType::Matters)
        m_matters->show(*clause, m_editor.sheet().clauses[at(m_clause)], m_editor.isWritable());
    if (!m_editor.typingError().isEmpty() || m_editor.typingClause() >= 0)
        say(m_editor.typingError());
}

void ItemPane::showWords()
{
    if (m_item < 0)
        return;
    const core::ItemAnswer &said = m_editor.sheet().items[at(m_item)];
    const bool writable = m_editor.isWritable();
    m_absentLabel->setVisible(said.notApplicable);
    m_absent->setVisible(said.notApplicable);
    allowTyping(m_absent, writable);
    if (m_absent->toPlainText().trimmed() != said.reason)
        m_absent->show(said.reason);
    const std::array texts = {said.note, said.source, said.sample, said.remark};
    for (std::size_t n = 0; n < texts.size(); ++n) {
        m_fields[n].field->show(texts[n]);
        allowTyping(m_fields[n].field, writable);
    }
}

void ItemPane::ask(SheetText which)
{
    const std::size_t place = which == SheetText::Note     ? 0
                              : which == SheetText::Source ? 1
                              : which == SheetText::Sample ? 2
                                                           : 3;
    NoteField *field = m_fields[place].field;
    field->setFocus(Qt::ShortcutFocusReason);
    field->moveCursor(QTextCursor::End);
    ensureWidgetVisible(field);
}

void ItemPane::askWhyNotApplicable()
{
    m_absentLabel->show();
    m_absent->setVisible(true);
    m_absent->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(m_absent);
}

void ItemPane::askMatters()
{
    m_matters->begin();
    ensureWidgetVisible(m_matters);
}

void ItemPane::markIfReasoned(bool byEnter)
{
    const QString reason = m_absent->toPlainText().trimmed();
    if (!byEnter) {
        m_absent->show(m_editor.sheet().items[at(m_item)].reason);
        showWords();
        Q_EMIT done();
        return;
    }
    if (reason.isEmpty()) {
        say(tr("Say why the item does not apply; without a reason it stays as it is."));
        return;
    }
    m_editor.markNotApplicable(m_item, reason);
    Q_EMIT markedNotApplicable();
}

void ItemPane::showRedacted(const QString &words, bool mayRedact)
{
    showText(m_redacted, words);
    m_redact->setVisible(mayRedact);
}

void ItemPane::say(const QString &trouble)
{
    showText(m_trouble, trouble);
}

} // namespace ui
