// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/organization_card.h"

#include "ui/models/cell_text.h"
#include "ui/print/attribute_words.h"
#include "ui/print/import_words.h"
#include "ui/print/words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString numberText(std::int64_t millionths)
{
    QString text = QString::number(millionths / 1000000);
    const std::int64_t rest = std::abs(millionths % 1000000);
    if (rest != 0)
        text += u'.' + QString::number(rest).rightJustified(6, u'0');
    while (rest != 0 && text.endsWith(u'0'))
        text.chop(1);
    return text;
}

QString attributeText(const QString &name, const core::AttributeValue &value)
{
    const bool isFlag = isYesOrNo(name) && value.number;
    if (value.text == u"true" || (isFlag && *value.number == 1000000))
        return OrganizationCard::tr("yes");
    if (value.text == u"false" || (isFlag && *value.number == 0))
        return OrganizationCard::tr("no");
    return value.number ? numberText(*value.number) : value.text;
}

/// The usual ones in their order, then what else the organization has.
QStringList attributesOf(const core::Organization &shown)
{
    QStringList names = attributeKeys();
    for (const QString &name : shown.attributes.keys())
        if (!names.contains(name))
            names.append(name);
    return names;
}

QString totalText(std::int64_t points, bool isComplete, bool isProvisional)
{
    const QString total = pointsText(points);
    if (!isComplete)
        return OrganizationCard::tr("%1 so far").arg(total);
    return isProvisional ? OrganizationCard::tr("%1, provisional").arg(total) : total;
}

QString gradeText(const QString &decided, const QString &computed)
{
    const QString &grade = decided.isEmpty() ? computed : decided;
    return grade.isEmpty() ? u"–"_s : grade;
}

QString roundName(const OrganizationFacts &facts, const core::RoundId &id)
{
    const auto round = facts.rounds.find(id);
    return round == facts.rounds.end() ? QString() : round->second;
}

/// Whether what counts in the round is told beside the sheet: of a single one it goes without
/// saying.
bool isOfSeveral(const OrganizationFacts &facts, const core::AssessmentEntry &sheet)
{
    return std::count_if(facts.sheets.begin(), facts.sheets.end(), [&](const auto &other) {
               return other.scored && other.name.scorer() == 0 &&
                      other.state != core::VisitState::Superseded &&
                      other.name.round == sheet.name.round;
           }) > 1;
}

QString standingText(const core::AssessmentEntry &sheet, bool counts)
{
    QString text =
        counts ? OrganizationCard::tr("counts", "of the sheets of a round") + u" · "_s : QString();
    text += levelName(sheet.name.level);
    if (sheet.name.scorer() > 0)
        text += OrganizationCard::tr(", scorer %1").arg(sheet.name.scorer() + 1);
    return text + u" · "_s + stateName(sheet.state);
}

void fit(QTableWidget *table)
{
    table->resizeColumnsToContents();
    table->setColumnWidth(table->columnCount() - 1, 0); // it takes what is left, and elides
    const int lines = std::clamp(table->rowCount(), 1, 16);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          lines * table->verticalHeader()->defaultSectionSize() + 2);
}

} // namespace

OrganizationCard::OrganizationCard(QWidget *parent)
    : QFrame(parent)
    , m_name(new QLabel(this))
    , m_line(new QLabel(this))
    , m_grade(new QLabel(this))
    , m_edit(new QPushButton(icon(u"edit"_s), tr("Edit…"), this))
    , m_content(new QWidget(this))
    , m_identity(new QFormLayout)
    , m_sheets(makeTable(tr("Sheets"), {tr("Round"), tr("Total"), tr("Grade"), tr("Level, state")}))
    , m_decisions(makeTable(tr("Decisions"),
                            {tr("Day"), tr("Grade"), tr("Computed"), tr("Document"), tr("Reason")}))
    , m_nothing(new QLabel(tr("Choose an organization to see its card."), this))
{
    setRole(this, "card");
    setTextSize(m_name, TextSize::Title);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(m_line, "muted");
    m_line->setWordWrap(true);
    setTextSize(m_grade, TextSize::Title);
    setRole(m_nothing, "muted");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_grade, 1);
    head->addWidget(m_edit);
    m_identity->setHorizontalSpacing(space(3));
    m_identity->setVerticalSpacing(space(1));
    m_identity->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(space(3), space(3), space(3), space(3));
    m_column->setSpacing(space(2));
    m_column->addWidget(m_name);
    m_column->addWidget(m_line);
    m_column->addLayout(head);
    m_column->addWidget(new QLabel(tr("Sheets"), m_content));
    m_column->addWidget(m_sheets);
    m_column->addWidget(new QLabel(tr("Decisions"), m_content));
    m_column->addWidget(m_decisions);
    m_column->addLayout(m_identity);
    m_column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    for (QWidget *transparent : {scroll->viewport(), m_content})
        transparent->setAutoFillBackground(false); // the card's own colour shows

    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(scroll);
    frame->addWidget(m_nothing);
    connect(m_edit, &QPushButton::clicked, this, &OrganizationCard::editRequested);
    const auto open = [this](int row) {
        if (row < 0 || static_cast<std::size_t>(row) >= m_shown.size())
            return;
        if (const core::AssessmentId &sheet = m_shown[static_cast<std::size_t>(row)];
            !sheet.isNull())
            Q_EMIT navigate({.page = PageName::Assess, .assessment = sheet});
    };
    connect(m_sheets, &QTableWidget::cellClicked, this, open);
    connect(m_sheets, &QTableWidget::cellActivated, this, open);
    m_sheets->setToolTip(tr("A click opens the sheet."));
    clear();
}

QTableWidget *OrganizationCard::makeTable(const QString &name, const QStringList &headers)
{
    auto *table = new QTableWidget(0, static_cast<int>(headers.size()), this);
    table->setHorizontalHeaderLabels(headers);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight());
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addCopyShortcuts(table);
    return table;
}

void OrganizationCard::setPicture(const QString &heading, QWidget *picture)
{
    constexpr int afterHead = 3;
    m_heading = new QLabel(heading, m_content);
    m_picture = picture;
    m_column->insertWidget(afterHead, m_heading);
    m_column->insertWidget(afterHead + 1, m_picture);
}

void OrganizationCard::setPictureVisible(bool isVisible)
{
    m_heading->setVisible(isVisible);
    m_picture->setVisible(isVisible);
}

void OrganizationCard::clear()
{
    m_content->hide();
    m_content->parentWidget()->parentWidget()->hide();
    m_nothing->show();
}

void OrganizationCard::show(const OrganizationFacts &facts)
{
    const core::Organization &organization = facts.organization;
    m_name->setText(organization.name);
    setAccessibleName(organization.name);
    QStringList line = {organization.code, sectorName(organization.sector)};
    for (const QString &place : {facts.countyName, organization.township})
        if (!place.isEmpty())
            line.append(place);
    m_line->setText(line.join(u" · "_s));
    const Colours &colours = coloursFor(palette());
    const QString grade = organization.standing.exempt
                              ? tr("Exempt: %1").arg(organization.standing.ground)
                              : gradeName(facts.standing);
    m_grade->setText(grade);
    QPalette tinted = m_grade->palette();
    tinted.setColor(QPalette::WindowText,
                    facts.standing.isEmpty()
                        ? colours.muted
                        : mixed(gradeColour(colours, facts.standing), colours.text, 0.35));
    m_grade->setPalette(tinted);
    fillSheets(facts);
    fillDecisions(facts);
    fillIdentity(facts);
    m_nothing->hide();
    m_content->show();
    m_content->parentWidget()->parentWidget()->show();
}

void OrganizationCard::addLine(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *title = new QLabel(name, m_content);
    setRole(title, "muted");
    auto *text = new QLabel(value, m_content);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_identity->addRow(title, text);
}

void OrganizationCard::fillIdentity(const OrganizationFacts &facts)
{
    while (m_identity->rowCount() > 0)
        m_identity->removeRow(0);
    const core::Organization &shown = facts.organization;
    using Field = core::OrganizationField;
    addLine(fieldName(Field::Affiliation), facts.affiliationName);
    addLine(fieldName(Field::Department), shown.department);
    addLine(fieldName(Field::CreditCode), shown.creditCode);
    addLine(fieldName(Field::Founded),
            shown.founded.isValid() ? dayText(shown.founded) : QString());
    addLine(fieldName(Field::Dissolved),
            shown.dissolved.isValid() ? dayText(shown.dissolved) : QString());
    addLine(fieldName(Field::Secretary), shown.contact.secretary);
    addLine(fieldName(Field::Office), shown.contact.office);
    addLine(fieldName(Field::Telephone), shown.contact.telephone);
    for (const QString &name : attributesOf(shown))
        addLine(attributeName(name), attributeText(name, shown.attributes.value(name)));
    addOtherEntries(facts.otherEntries);
}

void OrganizationCard::addOtherEntries(const std::vector<core::Organization> &entries)
{
    if (entries.empty())
        return;
    QStringList names;
    for (const core::Organization &entry : entries)
        names << entry.name;
    addLine(tr("Merged from"), listText(names));
    auto *separate = new QPushButton(tr("They are two after all"), m_content);
    separate->setObjectName(u"separate"_s);
    setRole(separate, "link");
    separate->setToolTip(tr("Takes back that the entries of this code were merged"));
    connect(separate, &QPushButton::clicked, this, &OrganizationCard::separateRequested,
            Qt::QueuedConnection); // it makes the card anew
    m_identity->addRow(QString(), separate);
}

void OrganizationCard::addRow(const QStringList &cells, const core::AssessmentId &sheet)
{
    const int row = m_sheets->rowCount();
    m_sheets->setRowCount(row + 1);
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        if (column == 1)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(cells[column]);
        m_sheets->setItem(row, column, item);
    }
    m_shown.push_back(sheet);
}

void OrganizationCard::fillSheets(const OrganizationFacts &facts)
{
    m_shown.clear();
    m_sheets->setRowCount(0);
    core::RoundId mixed; // the mix of this round is there already
    for (std::size_t n = 0; n < facts.sheets.size(); ++n) {
        const core::AssessmentEntry &sheet = facts.sheets[n];
        const auto counting = n < facts.counting.size() ? facts.counting[n] : std::nullopt;
        const bool isMix = counting && counting->level.isEmpty();
        if (isMix && mixed != sheet.name.round) {
            mixed = sheet.name.round;
            addRow({roundName(facts, mixed),
                    totalText(counting->total, counting->complete, counting->provisional),
                    gradeText(sheet.decided, counting->grade), tr("counts · mix of the levels")},
                   {});
        }
        const bool counts = counting && !isMix && sheet.name.scorer() == 0 &&
                            sheet.state != core::VisitState::Superseded &&
                            counting->level == sheet.name.level && isOfSeveral(facts, sheet);
        addRow({roundName(facts, sheet.name.round),
                sheet.scored ? totalText(sheet.total, sheet.complete, sheet.provisional) : u"–"_s,
                gradeText(sheet.decided, sheet.grade), standingText(sheet, counts)},
               sheet.id);
    }
    fit(m_sheets);
}

void OrganizationCard::fillDecisions(const OrganizationFacts &facts)
{
    m_decisions->setRowCount(static_cast<int>(facts.decisions.size()));
    int row = 0;
    for (const core::Decision &decision : facts.decisions) {
        const QStringList cells = {dayText(decision.day), decision.grade, decision.computed,
                                   decision.document, decision.reason};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_decisions->setItem(row, column, item);
        }
        ++row;
    }
    // Columns that say nothing give their room to those that do.
    const auto &all = facts.decisions;
    m_decisions->setColumnHidden(2, std::all_of(all.begin(), all.end(), [](const auto &each) {
                                     return each.computed == each.grade;
                                 }));
    m_decisions->setColumnHidden(4, std::all_of(all.begin(), all.end(), [](const auto &each) {
                                     return each.reason.isEmpty();
                                 }));
    fit(m_decisions);
}

} // namespace ui
