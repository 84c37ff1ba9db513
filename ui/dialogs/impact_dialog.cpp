// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/impact_dialog.h"

#include "core/storage/database.h"
#include "core/tables/table_writer.h"
#include "ui/error_text.h"
#include "ui/jobs.h"
#include "ui/print/impact_tables.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/save_place.h"
#include "ui/widgets/text_table.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

/// What the job works on; it outlives the dialog when that is closed meanwhile.
struct ImpactDialog::Run
{
    explicit Run(core::CompiledStandard &&compiled) : draft(std::move(compiled)) {}

    /// `control` is null without jobs.
    void work(const QString &path, JobControl *control)
    {
        core::Database db(path, core::Database::Mode::ReadOnly);
        report = core::buildImpact(db, {{&draft}, {}}, [&](std::int64_t done, std::int64_t all) {
            percent = all == 0 ? 0 : static_cast<int>(done * 100 / all);
            return !stop && (control == nullptr || control->progress(percent));
        });
        tables = {impactChanges(report, ImpactRows::ChangesOfGrade),
                  impactMatrix(report),
                  impactItems(report),
                  impactRounds(report),
                  impactCounties(report),
                  impactSectors(report),
                  impactBands(report)};
    }

    core::CompiledStandard draft;
    core::ImpactReport report;
    std::vector<core::Table> tables;
    std::atomic<int> percent{0};
    std::atomic<bool> stop{false};
};

ImpactDialog::ImpactDialog(Session &session, Jobs *jobs, core::CompiledStandard draft,
                           QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_run(std::make_shared<Run>(std::move(draft)))
    , m_stack(new QStackedWidget(this))
    , m_bar(new QProgressBar(this))
    , m_sentence(new QLabel(this))
    , m_notes(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_message(new MessageBar(this))
{
    setWindowTitle(tr("What it would change"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    openWide(this, 80, 36);
    layOut();
    connect(&m_session, &Session::failed, this, [this](const core::Error &error) {
        const ErrorText text = errorText(error);
        m_message->show({Message::Kind::Failure, text.sentence, text.advice, text.details});
    });
    begin(jobs);
}

ImpactDialog::~ImpactDialog()
{
    m_run->stop = true;
}

const core::ImpactReport &ImpactDialog::report() const
{
    return m_run->report;
}

QWidget *ImpactDialog::makeProgress()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    auto *words = new QLabel(tr("Past rounds are scored under it. Nothing in the workbook "
                                "changes; closing this stops the work."),
                             page);
    words->setWordWrap(true);
    m_bar->setAccessibleName(tr("Scoring past rounds"));
    m_bar->setTextVisible(false);
    column->addStretch();
    column->addWidget(words);
    column->addWidget(m_bar);
    column->addStretch();
    return page;
}

void ImpactDialog::layOut()
{
    m_message->clear();
    auto *title = new QLabel(tr("%1, revision %2", "standard")
                                 .arg(m_run->draft.standard.title)
                                 .arg(m_run->draft.standard.revision),
                             this);
    setTextSize(title, TextSize::Title);
    title->setWordWrap(true);
    auto *results = new QWidget(this);
    auto *lines = new QVBoxLayout(results);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space(2));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->setWordWrap(true);
    setRole(m_notes, "muted");
    lines->addWidget(m_sentence);
    lines->addWidget(m_notes);
    lines->addWidget(m_tabs, 1);
    m_stack->addWidget(makeProgress());
    m_stack->addWidget(results);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    m_export->setEnabled(false);
    connect(m_export, &QPushButton::clicked, this, &ImpactDialog::askToExport);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space(2));
    column->addWidget(title);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    column->addWidget(buttons);
}

void ImpactDialog::begin(Jobs *jobs)
{
    const QString path = m_session.path();
    if (jobs == nullptr) {
        if (m_session.read([&] { m_run->work(path, nullptr); }))
            finish(std::nullopt);
        return;
    }
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_bar->setValue(m_run->percent); });
    m_tick.start();
    jobs->start(
        tr("Scoring past rounds"),
        [run = m_run, path](JobControl &control) { run->work(path, &control); },
        [dialog = QPointer(this)](const std::optional<core::Error> &error) {
            if (dialog)
                dialog->finish(error);
        });
}

void ImpactDialog::finish(const std::optional<core::Error> &error)
{
    m_tick.stop();
    if (error) {
        if (error->kind() == core::Failure::Cancelled)
            return reject();
        const ErrorText text = errorText(*error);
        m_message->show({Message::Kind::Failure, text.sentence, text.advice, text.details});
        return;
    }
    m_isDone = true;
    m_sentence->setText(impactSentence(m_run->report));
    m_notes->setText(sentencesText(impactNotes(m_run->report)));
    m_notes->setVisible(!m_notes->text().isEmpty());
    for (const core::Table &table : m_run->tables)
        addTable(table);
    m_run->tables.clear();
    m_export->setEnabled(m_run->report.counts.compared > 0);
    m_stack->setCurrentIndex(1);
}

void ImpactDialog::addTable(const core::Table &table)
{
    QTableView *view = makeTextTable(table, m_tabs);
    view->horizontalHeader()->setStretchLastSection(true);
    m_tabs->addTab(view, table.name);
}

bool ImpactDialog::exportTo(const QString &path)
{
    return m_session.read([&] { core::writeTables(path, impactTables(m_run->report)); });
}

void ImpactDialog::askToExport()
{
    const QString name = tr("What %1 would change", "standard").arg(m_run->draft.standard.code);
    const QString path = askForPlace(
        this, {tr("Export what would change"), name + u".xlsx"_s, tr("Spreadsheets (*.xlsx)")});
    if (!path.isEmpty() && exportTo(path))
        m_message->show({Message::Kind::Note, tr("Exported to %1.").arg(path), {}, {}});
}

} // namespace ui
