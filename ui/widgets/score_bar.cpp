// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/score_bar.h"

#include "ui/models/sheet_editor.h"
#include "ui/print/phrases.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/grade_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

ScoreBar::ScoreBar(SheetEditor &editor, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_total(new QLabel(this))
    , m_possible(new QLabel(this))
    , m_grade(new GradeField(this))
    , m_margin(new QLabel(this))
    , m_vetoes(new QLabel(this))
    , m_gaps(new QPushButton(this))
{
    setRole(this, "strip");
    setTextSize(m_total, TextSize::Figure);
    setRole(m_possible, "muted");
    setRole(m_vetoes, "error");
    setRole(m_gaps, "link");
    m_vetoes->setWordWrap(true);
    m_margin->setWordWrap(true);
    m_gaps->setToolTip(tr("Goes to the next unanswered item (Shift+Enter)."));

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_margin);
    words->addWidget(m_vetoes);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(3), space(1), space(3), space(1));
    layout->setSpacing(space(3));
    layout->addWidget(m_total);
    layout->addWidget(m_possible, 0, Qt::AlignBottom);
    layout->addWidget(m_grade);
    layout->addLayout(words, 1);
    layout->addWidget(m_gaps);
    connect(m_gaps, &QPushButton::clicked, this, &ScoreBar::nextGapAsked);
    connect(&editor, &SheetEditor::opened, this, &ScoreBar::show);
    connect(&editor, &SheetEditor::changed, this, &ScoreBar::show);
    connect(&editor, &SheetEditor::reread, this, &ScoreBar::show);
    show();
}

QString ScoreBar::vetoWords() const
{
    QStringList names;
    for (const std::int32_t item : m_editor.result().vetoes) {
        const core::Item &veto = *m_editor.standard().items[static_cast<std::size_t>(item)];
        names << (veto.number.isEmpty() ? veto.text.left(16)
                                        : veto.number + u' ' + veto.text.left(16));
    }
    return names.isEmpty() ? QString() : tr("Veto: %1").arg(names.join(tr("; ")));
}

QString ScoreBar::marginOrState() const
{
    const core::Result &result = m_editor.result();
    if (m_editor.isComparing())
        return tr("Comparing with the peers…");
    if (!m_editor.conflicts().empty())
        return tr("Provisional: %n item(s) have different answers of two offices.", nullptr,
                  static_cast<int>(m_editor.conflicts().size()));
    if (result.state == core::ResultState::Suspended)
        return tr("Suspended by a veto: there is no grade.");
    if (result.state == core::ResultState::Incomplete)
        return tr("Provisional; the grade comes with the last answer.");
    const QString margin = marginWords(m_editor.standard().standard, result.next);
    return result.provisional
               ? sentencesText(
                     {tr("Provisional: it hangs on the peers until the round is frozen."), margin})
               : margin;
}

void ScoreBar::show()
{
    const bool open = m_editor.isOpen();
    setVisible(open);
    if (!open)
        return;
    const core::Result &result = m_editor.result();
    const QString total = m_editor.isComparing() ? u"…"_s : pointsText(result.total);
    m_total->setText(total);
    m_total->setAccessibleName(tr("Total: %1 of %2").arg(total, pointsText(result.possible)));
    m_possible->setText(tr("of %1").arg(pointsText(result.possible)));
    m_grade->show(m_editor.isComparing() ? QString() : m_editor.gradeAt(result.grade));
    m_margin->setText(marginOrState());
    const QString vetoes = vetoWords();
    m_vetoes->setText(vetoes);
    m_vetoes->setVisible(!vetoes.isEmpty());
    QStringList missing;
    const auto gaps = static_cast<int>(result.unanswered.size());
    missing << (gaps == 0 ? tr("All items are answered") : tr("%n unanswered", nullptr, gaps));
    QStringList lacking;
    for (const QString &attribute : result.missingAttributes)
        lacking << attributeName(attribute);
    if (!lacking.isEmpty())
        missing << tr("the organization's record lacks: %1").arg(listText(lacking));
    m_gaps->setText(missing.join(tr("; ")));
    m_gaps->setEnabled(gaps > 0);
}

} // namespace ui
