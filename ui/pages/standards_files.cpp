// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"
#include "core/drafting/parts.h"
#include "core/forms/form_file.h"
#include "core/forms/official_sheet.h"
#include "core/forms/standard_form.h"
#include "core/journal/edits.h"
#include "core/journal/renewal.h"
#include "core/tables/table_reader.h"
#include "ui/dialogs/issue_dialog.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/draft_view.h"
#include "ui/drafting/revision_list.h"
#include "ui/jobs.h"
#include "ui/pages/standards_page.h"
#include "ui/preferences.h"
#include "ui/print/finding_words.h"
#include "ui/print/standard_form_words.h"
#include "ui/print/words.h"
#include "ui/session.h"
#include "ui/widgets/save_place.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QSaveFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Rows of a form that are made ready below what it holds.
constexpr int spareRows = 50;
constexpr int spareRowsOfTemplate = 200;

bool isForm(const QString &path)
{
    return path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw core::Error(core::Failure::FileUnreadable, file.errorString()).in(path);
    return file.readAll();
}

/// A document, a spreadsheet form or an official sheet. Any thread.
core::StandardFile contentOpened(const QString &path, const core::DraftHead &head)
{
    core::StandardFile file;
    try {
        file = core::openStandardFile(contentOf(path), path, head);
    } catch (core::Error &error) {
        throw error.file().isEmpty() ? error.in(path) : error;
    }
    if (file.reading.standard.title.isEmpty())
        file.reading.standard.title = QFileInfo(path).fileName();
    return file;
}

void writeDocument(const core::Json &document, const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = core::indentedJson(document);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        throw core::Error(core::Failure::FileUnwritable, file.errorString()).in(path);
}

IssueDialog::Offers offersFor(const core::StandardFile &file)
{
    if (!file.document && file.reading.canonical.isEmpty())
        return IssueDialog::Offers::Nothing;
    if (file.isOfficial)
        return IssueDialog::Offers::DraftOnly;
    return file.document ? IssueDialog::Offers::DraftToo : IssueDialog::Offers::IssueOnly;
}

/// The first few findings in words, and how many there are beside them.
QString firstFindings(const core::Findings &findings)
{
    constexpr std::size_t shown = 3;
    QStringList sentences;
    for (std::size_t n = 0; n < std::min(shown, findings.size()); ++n)
        sentences.append(StandardsPage::tr("%1: %2").arg(
            findingPlace(findings[n]),
            sentencesText({findingTitle(findings[n]), findingReason(findings[n])})));
    if (findings.size() > shown)
        sentences.append(
            StandardsPage::tr("%n more", nullptr, static_cast<int>(findings.size() - shown)));
    return sentences.join(u'\n');
}

QString allFindings(const core::Findings &findings)
{
    QStringList lines;
    for (const core::Finding &finding : findings)
        lines.append(findingPlace(finding) + u'\t' + findingTitle(finding) + u'\t' +
                     findingReason(finding));
    return lines.join(u'\n');
}

} // namespace

core::DraftHead StandardsPage::headFor(const QString &path) const
{
    core::DraftHead head;
    head.id = core::Key::make([this] { return m_session.now(); }).text();
    head.title = QFileInfo(path).completeBaseName();
    head.year = m_session.today().year();
    return head;
}

std::optional<core::StandardFile> StandardsPage::openFile(const QString &path)
{
    std::optional<core::StandardFile> opened;
    m_session.read([&] { opened = contentOpened(path, headFor(path)); });
    return opened;
}

void StandardsPage::askForFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import a standard"), preferences::filesFolder(),
                                     tr("Standards and sheets (*.json *.xlsx);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void StandardsPage::importFile(const QString &path)
{
    if (m_isReading)
        return;
    m_isReading = true;
    const auto read = std::make_shared<core::StandardFile>();
    const auto work = [read, path, head = headFor(path)](JobControl &control) {
        *read = contentOpened(path, head);
        if (control.isCancelled())
            throw core::Error(core::Failure::Cancelled, u"stopped while reading"_s);
    };
    const auto finish = [self = QPointer<StandardsPage>(this),
                         read](const std::optional<core::Error> &error) {
        if (self.isNull())
            return;
        self->m_isReading = false;
        if (!error)
            self->m_read = std::move(*read);
        else if (error->kind() != core::Failure::Cancelled)
            Q_EMIT self->m_session.failed(*error);
        Q_EMIT self->fileRead();
    };
    Jobs *jobs = Jobs::of(this);
    if (jobs == nullptr)
        jobs = new Jobs(this); // a page that stands alone
    jobs->start(tr("Reading %1").arg(QFileInfo(path).fileName()), work, finish);
}

void StandardsPage::offerFile()
{
    if (!m_read)
        return;
    const core::StandardFile file = std::move(*m_read);
    m_read.reset();
    IssueDialog dialog(file.reading, m_rounds, obstacleTo(file.reading), offersFor(file), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const IssueDialog::Choice choice = dialog.choice();
    if (!choice.asDraft)
        issue(file.reading, choice.reason, choice.round);
    else if (file.document)
        takeOver(*file.document);
}

/// A form that was filled in comes back to its draft; anything else begins one.
bool StandardsPage::takeOver(const core::Json &document)
{
    m_editor->leaveField();
    const core::StandardEntry head = core::draftHead(document);
    std::optional<core::DraftEntry> known;
    m_session.read([&] { known = core::draftOf(m_session.database(), head.ref.id); });
    if (!known || known->standard.ref.revision != head.ref.revision)
        return beginDraft(core::writtenJson(document));
    if (!m_session.edit(core::Action::PasteIntoDraft,
                        {core::draftEdit(known->id, core::writtenJson(document))}))
        return false;
    m_list->choose(known->id);
    Q_EMIT done(tr("The draft of “%1” holds what the file says.").arg(head.title));
    return true;
}

void StandardsPage::exportDocument()
{
    m_editor->leaveField();
    const core::StandardEntry head = core::draftHead(m_editor->document());
    const QString proposed =
        u"%1-%2.xlsx"_s.arg(head.code.isEmpty() ? u"standard"_s : head.code).arg(head.ref.revision);
    const QString form = tr("Spreadsheets (*.xlsx)");
    QString chosen = form;
    QString path = QFileDialog::getSaveFileName(this, tr("Export a standard"),
                                                QDir(preferences::filesFolder()).filePath(proposed),
                                                form + u";;"_s + tr("Standards (*.json)"), &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen == form ? u".xlsx"_s : u".json"_s;
    exportTo(path);
}

bool StandardsPage::exportTo(const QString &path)
{
    return m_session.read([&] {
        if (isForm(path))
            core::writeForm(path, core::formOf(m_editor->document(), formLanguage()),
                            formInstructions(), spareRows);
        else
            writeDocument(m_editor->document(), path);
    });
}

void StandardsPage::askForTemplate()
{
    const QString path = askForPlace(this, {tr("An empty spreadsheet to fill in"),
                                            tr("standard.xlsx"), tr("Spreadsheets (*.xlsx)")});
    if (!path.isEmpty())
        saveTemplate(path);
}

bool StandardsPage::saveTemplate(const QString &path)
{
    const bool isWritten = m_session.read([&] {
        core::writeForm(path, core::emptyForm(formLanguage()), formInstructions(),
                        spareRowsOfTemplate);
    });
    if (isWritten)
        Q_EMIT message(
            {Message::Kind::Note,
             tr("The empty spreadsheet was saved as %1.").arg(QFileInfo(path).fileName()),
             tr("Fill it in, then bring it back with Import."),
             {}});
    return isWritten;
}

void StandardsPage::pasteFromClipboard()
{
    pasteSheet(QGuiApplication::clipboard()->text());
}

bool StandardsPage::pasteSheet(const QString &block)
{
    core::PastedSheet sheet;
    if (!block.trimmed().isEmpty() && m_editor->isWritable())
        m_session.read([&] { sheet = core::pastedSheet(core::readPastedBlock(block)); });
    if (sheet.count == 0) {
        Q_EMIT message({Message::Kind::Note,
                        tr("There is nothing to paste."),
                        tr("Copy rows of a sheet, or lines of text, first."),
                        {}});
        return false;
    }
    if (!m_view->insertSheet(sheet)) {
        Q_EMIT message({Message::Kind::Note,
                        tr("Nothing was pasted."),
                        tr("Choose the section that the items go into, first."),
                        {}});
        return false;
    }
    if (!sheet.findings.empty())
        Q_EMIT message({Message::Kind::Note, tr("Not all of the block was taken over as it is."),
                        firstFindings(sheet.findings), allFindings(sheet.findings)});
    Q_EMIT done(tr("%n item(s) were pasted. The rule of each clause is left to choose.", nullptr,
                   sheet.count));
    return true;
}

} // namespace ui
