// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/issue_dialog.h"

#include "ui/models/cell_text.h"
#include "ui/print/finding_words.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What of a standard a finding is about that belongs to no item.
QString partWords(const core::Finding &finding)
{
    if (finding.code == u"schema")
        return findingPlace(finding); // in a document as such only its path tells
    static const QStringList grading = {u"grading"_s, u"quota"_s, u"rankClasses"_s};
    const QString key = finding.path.section(QRegularExpression(u"[.\\[]"_s), 1, 1);
    if (grading.contains(key))
        return IssueDialog::tr("grades, vetoes, quotas");
    if (key == u"mix" || key == u"levels")
        return IssueDialog::tr("levels of assessors");
    if (key == u"total")
        return IssueDialog::tr("total");
    return IssueDialog::tr("the standard");
}

/// The place of a clause among those of its item, as the editor has it; nothing of a single one.
QString clauseNumber(const core::Item &item, const QString &clause)
{
    for (std::size_t n = 0; n < item.clauses.size(); ++n)
        if (item.clauses[n].id == clause)
            return item.clauses.size() == 1 ? QString() : QString::number(n + 1);
    return clause;
}

/// By the number that is printed, where the item has one; ids and paths are for machines.
QString placeWords(const core::Standard &standard, const core::Finding &finding)
{
    const bool isPlaced = !finding.section.isEmpty() || !finding.item.isEmpty() ||
                          !finding.cell.isEmpty() || finding.path.isEmpty();
    if (!isPlaced)
        return partWords(finding);
    core::Finding printed = finding;
    printed.path.clear();
    for (const core::Section *section : core::sectionsOf(standard))
        if (section->id == finding.section && !section->number.isEmpty())
            printed.section = section->number;
    for (const core::Item *item : core::itemsOf(standard)) {
        if (item->id != finding.item)
            continue;
        if (!item->number.isEmpty())
            printed.item = item->number;
        printed.clause = clauseNumber(*item, finding.clause);
    }
    return findingPlace(printed);
}

/// Code, sector, revision, year and items, as far as the document says them.
QString factsOf(const core::Standard &standard)
{
    QStringList facts = {standard.code, sectorName(standard.sector),
                         IssueDialog::tr("revision %1 · %2 · %n item(s)", nullptr,
                                         static_cast<int>(core::itemsOf(standard).size()))
                             .arg(standard.revision)
                             .arg(standard.year)};
    facts.removeAll(QString());
    return facts.join(IssueDialog::tr(" · "));
}

} // namespace

IssueDialog::IssueDialog(const core::StandardReading &reading,
                         const std::vector<core::Round> &rounds, core::IssueObstacle obstacle,
                         Offers offers, QWidget *parent)
    : QDialog(parent)
    , m_obstacle(obstacle)
    , m_hasWarnings(!reading.findings.empty())
    , m_mayShowImpact(reading.isUsable() && !reading.standard.isPart)
    , m_form(new QWidget(this))
    , m_rounds(new QComboBox(this))
    , m_reason(new QPlainTextEdit(this))
    , m_issue(new QPushButton(tr("Issue"), this))
    , m_buttons(nullptr)
{
    const core::Standard &standard = reading.standard;
    setWindowTitle(standard.isPart ? tr("Issue a part") : tr("Issue a standard"));
    openWide(this, 70, reading.findings.empty() ? 12 : 32);
    auto *title = new QLabel(
        standard.title.isEmpty() ? tr("The document has no title.") : standard.title, this);
    setTextSize(title, TextSize::Title);
    title->setWordWrap(true);
    auto *facts = new QLabel(factsOf(standard), this);
    setRole(facts, "muted");
    facts->setVisible(offers != Offers::Nothing);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(facts);
    column->addWidget(makeVerdict(reading, offers));
    if (reading.findings.empty())
        column->addStretch(1);
    else
        column->addWidget(makeFindings(reading.findings, standard), 1);
    column->addWidget(m_form);
    buildForm(standard, rounds);
    buildButtons(offers);
    column->addWidget(m_buttons);
    judge();
}

QLabel *IssueDialog::makeVerdict(const core::StandardReading &reading, Offers offers)
{
    auto *verdict = new QLabel(this);
    verdict->setWordWrap(true);
    const bool isOpen = m_obstacle == core::IssueObstacle::None ||
                        m_obstacle == core::IssueObstacle::Unexplained ||
                        offers == Offers::DraftOnly;
    setRole(verdict, isOpen ? "muted" : "error");
    if (offers == Offers::Nothing)
        verdict->setText(tr("Nothing can be taken over before what is listed below is mended in "
                            "the file. Nothing was changed."));
    else if (offers == Offers::DraftOnly)
        verdict->setText(tr("This is an official sheet. It becomes a draft with its texts and "
                            "points; the rule of each clause is left to choose."));
    else
        verdict->setText(obstacleText(reading.standard.revision));
    return verdict;
}

QString IssueDialog::obstacleText(int revision) const
{
    switch (m_obstacle) {
    case core::IssueObstacle::Errors:
        return tr("It cannot be issued before the errors below are mended. Nothing was changed.");
    case core::IssueObstacle::IssuedBefore:
        return tr("This very document is issued already.");
    case core::IssueObstacle::RevisionTaken:
        return tr("Revision %1 of it is issued already with another content: give this one a new "
                  "revision.")
            .arg(revision);
    case core::IssueObstacle::None:
    case core::IssueObstacle::Unexplained:
        break;
    }
    return m_hasWarnings ? tr("The warnings below do not keep it from being issued, for a reason "
                              "that is kept with it.")
                         : tr("Nothing was found against it.");
}

void IssueDialog::buildForm(const core::Standard &standard, const std::vector<core::Round> &rounds)
{
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    m_reason->setAccessibleName(tr("Why it is issued in spite of the warnings"));
    m_reason->setPlaceholderText(
        tr("For instance: the texts are printed so in the official sheet."));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(3 * fontMetrics().lineSpacing() + space(3));
    m_rounds->addItem(tr("No round yet"));
    for (const core::Round &round : rounds)
        if (!round.frozen)
            m_rounds->addItem(round.name, round.id.raw());
    m_rounds->setAccessibleName(tr("Use it in the round"));
    const bool isOpen =
        m_obstacle == core::IssueObstacle::None || m_obstacle == core::IssueObstacle::Unexplained;
    m_reason->setVisible(isOpen && m_hasWarnings);
    m_rounds->setVisible(isOpen && !standard.isPart);
    if (isOpen && m_hasWarnings)
        form->addRow(tr("Reason"), m_reason);
    if (isOpen && !standard.isPart)
        form->addRow(tr("Use it for %1 in the round").arg(sectorName(standard.sector)), m_rounds);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &IssueDialog::judge);
}

void IssueDialog::buildButtons(Offers offers)
{
    auto *buttons = new QDialogButtonBox(
        offers == Offers::Nothing ? QDialogButtonBox::Close : QDialogButtonBox::Cancel, this);
    const bool mayIssue = offers == Offers::IssueOnly || offers == Offers::DraftToo;
    m_issue->setVisible(mayIssue);
    if (offers == Offers::DraftToo || offers == Offers::DraftOnly) {
        auto *draft = new QPushButton(tr("Open as a draft"), this);
        buttons->addButton(draft, QDialogButtonBox::ActionRole);
        if (!mayIssue)
            setRole(draft, "primary");
        connect(draft, &QPushButton::clicked, this, [this] {
            m_asDraft = true;
            accept();
        });
    }
    if (offers == Offers::IssueOnly && m_mayShowImpact) {
        auto *impact = new QPushButton(tr("What would it change…"), this);
        buttons->addButton(impact, QDialogButtonBox::ActionRole);
        connect(impact, &QPushButton::clicked, this, &IssueDialog::impactWanted);
    }
    setRole(m_issue, "primary");
    if (mayIssue)
        buttons->addButton(m_issue, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_buttons = buttons;
}

void IssueDialog::judge()
{
    m_issue->setEnabled(canIssue());
    m_rounds->setEnabled(canIssue());
}

bool IssueDialog::canIssue() const
{
    const bool isExplained = !m_hasWarnings || !m_reason->toPlainText().trimmed().isEmpty();
    return isExplained && (m_obstacle == core::IssueObstacle::None ||
                           m_obstacle == core::IssueObstacle::Unexplained);
}

QTableWidget *IssueDialog::makeFindings(const core::Findings &findings,
                                        const core::Standard &standard)
{
    auto *table = new QTableWidget(static_cast<int>(findings.size()), 4, this);
    table->setHorizontalHeaderLabels({tr("Weight"), tr("Finding"), tr("Place"), tr("Details")});
    table->setAccessibleName(tr("Findings"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // texts wrap
    int row = 0;
    for (const core::Finding &finding : findings) {
        QStringList sentences = {findingReason(finding), findingProposal(finding)};
        sentences.removeAll(QString());
        const QStringList cells = {severityName(finding.severity), findingTitle(finding),
                                   placeWords(standard, finding), sentencesText(sentences)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(column == 2 ? findingPlace(finding) : cells[column]);
            table->setItem(row, column, item);
        }
        ++row;
    }
    table->resizeColumnsToContents();
    addCopyShortcuts(table);
    return table;
}

IssueDialog::Choice IssueDialog::choice() const
{
    Choice choice;
    choice.asDraft = m_asDraft;
    choice.reason = m_reason->toPlainText().trimmed();
    const QByteArray key = m_rounds->currentData().toByteArray();
    if (!key.isEmpty())
        choice.round = core::RoundId::from(key);
    return choice;
}

} // namespace ui
