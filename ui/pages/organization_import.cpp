// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organization_import.h"

#include "core/exchange/import_edits.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/organization_reader.h"
#include "core/tables/table_reader.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/error_text.h"
#include "ui/preferences.h"
#include "ui/session.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString folderName = u"importFolder"_s;

/// Where the last list came from.
QString importFolder()
{
    const QString last = QString::fromUtf8(preferences::value(folderName));
    return QFileInfo(last).isDir() ? last : preferences::filesFolder();
}

constexpr int percentRead = 40; ///< of a plan: the file is read, the rest is comparing

/// What the words in a list are judged by.
core::ImportScope scopeOf(core::Database &db, const QString &area, const QDate &today)
{
    core::ImportScope scope;
    scope.today = today;
    scope.area = area;
    scope.divisions = core::readDivisions(db);
    for (const core::StandardEntry &standard : core::readStandards(db))
        if (!scope.sectors.contains(standard.sector))
            scope.sectors.append(standard.sector);
    return scope;
}

void stopIfCancelled(JobControl &control, int percent)
{
    if (!control.progress(percent))
        throw core::Error(core::Failure::Cancelled, u"cancelled by hand"_s);
}

} // namespace

OrganizationImport::OrganizationImport(Session &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{
}

Jobs &OrganizationImport::jobs()
{
    if (Jobs *ofWindow = Jobs::of(m_page))
        return *ofWindow;
    return *new Jobs(m_page); // a page that stands alone
}

void OrganizationImport::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(
        m_page, tr("Import organizations"), importFolder(),
        tr("Spreadsheets (*.xlsx *.ods *.csv *.txt *.xls *.et);;All files (*)"));
    if (path.isEmpty())
        return;
    preferences::setValue(folderName, QFileInfo(path).absolutePath().toUtf8());
    readFile(path);
}

void OrganizationImport::readFile(const QString &path)
{
    plan(tr("Reading %1").arg(QFileInfo(path).fileName()),
         [path] { return core::readTables(path); });
}

void OrganizationImport::readBlock(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        Q_EMIT message({Message::Kind::Note,
                        tr("The clipboard holds no text."),
                        tr("Copy a block with its header in the spreadsheet first."),
                        {}});
        return;
    }
    plan(tr("Reading the pasted block"),
         [text] { return std::vector<core::Table>{core::readPastedBlock(text)}; });
}

void OrganizationImport::plan(const QString &name, const Source &source)
{
    if (m_isReading)
        return;
    m_isReading = true;
    const auto made = std::make_shared<core::ImportPlan>();
    const auto work = [made, source, path = m_session.path(), area = m_session.filter().county,
                       today = m_session.today()](JobControl &control) {
        const std::vector<core::Table> tables = source();
        stopIfCancelled(control, percentRead);
        if (tables.empty())
            throw core::Error(core::Failure::FileForeign, u"no table in it"_s);
        core::Database db(path, core::Database::Mode::ReadOnly);
        const std::vector<core::Organization> existing = core::readOrganizations(db);
        const core::ImportScope scope = scopeOf(db, area, today);
        *made = core::planImport(
            tables[core::likeliestTable(tables)], existing, scope, [&control](int percent) {
                return control.progress(percentRead + percent * (100 - percentRead) / 100);
            });
    };
    jobs().start(name, work, [self = QPointer<OrganizationImport>(this), made](const auto &error) {
        if (self.isNull())
            return;
        self->m_isReading = false;
        if (!error) {
            self->m_waiting = std::move(*made);
            Q_EMIT self->planned();
        } else if (error->kind() != core::Failure::Cancelled) {
            const ErrorText text = errorText(*error);
            Q_EMIT self->message(
                {Message::Kind::Failure, text.sentence, text.advice, text.details});
        }
    });
}

void OrganizationImport::preview()
{
    if (!m_waiting)
        return;
    core::ImportPlan shown = std::move(*m_waiting);
    m_waiting.reset();
    if (const auto accepted = ImportDialog::ask(std::move(shown), m_page))
        apply(*accepted);
}

void OrganizationImport::apply(const core::ImportPlan &plan)
{
    const int accepted = plan.accepted();
    if (accepted == 0)
        return;
    const auto kept = std::make_shared<const core::ImportPlan>(plan);
    const core::Clock clock = [now = m_session.now()] { return now; };
    m_session.editMany(
        core::Action::ImportOrganizations, tr("Importing organizations"),
        [kept, clock](core::Database &db) { return core::importEdits(db, *kept, clock); },
        [this, accepted](bool isDone) {
            if (isDone)
                Q_EMIT done(tr("%n organization(s) were imported.", nullptr, accepted));
        });
}

} // namespace ui
