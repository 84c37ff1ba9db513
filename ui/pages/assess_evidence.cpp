// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/attaching.h"
#include "core/journal/redacting.h"
#include "core/storage/redaction_reader.h"
#include "ui/dialogs/redact_dialog.h"
#include "ui/models/sheet_editor.h"
#include "ui/pages/assess_page.h"
#include "ui/preferences.h"
#include "ui/print/evidence_words.h"
#include "ui/session.h"
#include "ui/widgets/evidence_list.h"
#include "ui/widgets/item_pane.h"
#include "ui/widgets/save_place.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// So many bytes are copied in without anybody noticing; more is a job.
constexpr std::int64_t quickBytes = 4LL * 1024 * 1024;

/// What is shown and never run, whatever another office put into the file.
bool isForLookingAt(const QString &path)
{
    static const std::array kinds = {u"image/"_s,
                                     u"audio/"_s,
                                     u"video/"_s,
                                     u"application/pdf"_s,
                                     u"application/vnd.openxmlformats-officedocument."_s,
                                     u"application/vnd.oasis.opendocument."_s,
                                     u"application/msword"_s,
                                     u"application/vnd.ms-excel"_s,
                                     u"application/vnd.ms-powerpoint"_s};
    const QString media = QMimeDatabase().mimeTypeForFile(path).name();
    return media == u"text/plain" || media == u"text/csv" ||
           std::any_of(kinds.begin(), kinds.end(),
                       [&](const QString &kind) { return media.startsWith(kind); });
}

std::int64_t sizeOf(const QStringList &paths)
{
    return std::accumulate(
        paths.begin(), paths.end(), std::int64_t{0},
        [](std::int64_t sum, const QString &path) { return sum + QFileInfo(path).size(); });
}

} // namespace

void AssessPage::wireEvidence()
{
    EvidenceList &list = m_item->evidence();
    connect(&list, &EvidenceList::attachAsked, this, &AssessPage::askForFiles);
    connect(&list, &EvidenceList::dropped, this, &AssessPage::attach);
    connect(&list, &EvidenceList::openAsked, this, &AssessPage::openFile);
    connect(&list, &EvidenceList::saveAsked, this, &AssessPage::saveFile);
    connect(&list, &EvidenceList::removeAsked, this, &AssessPage::removeFile);
    connect(m_item, &ItemPane::shown, this, &AssessPage::showEvidence);
    connect(m_item, &ItemPane::redactAsked, this, &AssessPage::redact);
    connect(&m_session, &Session::changed, this, [this](core::Action action) {
        if (action >= core::Action::PlanVisit) // nothing that is typed into a sheet
            showEvidence();
    });
}

/// Those of the item that is shown.
std::vector<core::AttachedFile> AssessPage::filesHere()
{
    std::vector<core::AttachedFile> files;
    if (m_editor->isOpen() && m_item->item() >= 0)
        m_session.read(
            [&] { files = core::readEvidence(m_session.database(), m_editor->entry().id); });
    std::erase_if(files, [this](const core::AttachedFile &file) {
        return static_cast<int>(file.evidence.item) != m_item->item();
    });
    return files;
}

void AssessPage::showEvidence()
{
    const std::vector<core::AttachedFile> files = filesHere();
    m_item->evidence().show(files, m_editor->isWritable());
    showRedacted(files);
}

void AssessPage::showRedacted(const std::vector<core::AttachedFile> &files)
{
    if (!m_editor->isOpen() || m_item->item() < 0)
        return;
    std::vector<core::RedactedPlace> places;
    m_session.read(
        [&] { places = core::readRedactions(m_session.database(), m_editor->entry().id); });
    QStringList words;
    for (const core::RedactedPlace &place : places)
        if (static_cast<int>(place.item) == m_item->item())
            words << redactedText(place);
    const auto item = static_cast<std::uint32_t>(m_item->item());
    const bool isAny = !files.empty() || !m_editor->sheet().items[item].remark.isEmpty();
    m_item->showRedacted(words.join(u'\n'), isAny);
}

void AssessPage::redact()
{
    settle();
    if (!m_editor->isOpen() || !isSettled() || m_item->item() < 0)
        return;
    const auto item = static_cast<std::uint32_t>(m_item->item());
    const core::Item &about = *m_editor->standard().items[item];
    RedactDialog dialog(about.number.isEmpty() ? about.id : about.number,
                        !m_editor->sheet().items[item].remark.isEmpty(), filesHere(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const core::RedactedRemark remark{m_editor->entry().id, item, m_editor->scope()};
    m_session.step(
        core::Action::Redact, tr("Taking out of every copy"), true,
        [remark, wish = dialog.wish()](core::Database &db, core::Journal &journal, JobControl &) {
            if (wish.file)
                core::redactEvidence(db, journal, *wish.file, wish.reason);
            else
                core::redactRemark(db, journal, remark, wish.reason);
        },
        [this](bool isDone) {
            if (isDone)
                Q_EMIT done(tr("It was taken out, and leaves other copies with the next bundle."));
        });
}

void AssessPage::askForFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Attach files as evidence"), preferences::filesFolder(),
        tr("Pictures and documents (*.jpg *.jpeg *.png *.pdf *.doc *.docx *.xls *.xlsx *.ppt "
           "*.pptx *.odt *.ods *.txt);;All files (*)"));
    if (!paths.isEmpty())
        attach(paths);
}

void AssessPage::attach(const QStringList &paths)
{
    settle();
    if (!m_editor->isWritable() || !isSettled() || m_item->item() < 0)
        return;
    for (const QString &path : paths)
        if (const auto why = core::whyUnattachable(path))
            return warn(unattachableText(path, *why), tr("Nothing was attached."));
    const core::EvidencePlace place{m_editor->entry().id, m_editor->entry().standard,
                                    static_cast<std::uint32_t>(m_item->item()), m_editor->scope()};
    m_session.step(
        core::Action::AttachEvidence, tr("Attaching files"), sizeOf(paths) > quickBytes,
        [place, paths](core::Database &db, core::Journal &journal, JobControl &) {
            core::attachFiles(db, journal, place, paths);
        },
        [this, count = static_cast<int>(paths.size())](bool isDone) {
            if (isDone)
                Q_EMIT done(tr("%n file(s) attached.", nullptr, count));
        });
}

void AssessPage::openFile(const core::AttachedFile &file)
{
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    const QDir folder(m_opened->filePath(core::hexOf(file.evidence.content).left(16)));
    const QString path = folder.filePath(file.evidence.name);
    const bool isWritten = folder.mkpath(u"."_s) && m_session.read([&] {
        core::saveEvidence(m_session.database(), file.evidence, path);
    });
    if (!isWritten)
        return;
    if (!isForLookingAt(path))
        return warn(tr("“%1” is no picture and no document.").arg(file.evidence.name),
                    tr("Save it, and open it only if you know what it is."));
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        warn(tr("No program shows “%1” here.").arg(file.evidence.name), tr("Save it instead."));
}

void AssessPage::saveFile(const core::AttachedFile &file)
{
    const QString path =
        askForPlace(this, {tr("Save the file as"), file.evidence.name, tr("All files (*)")});
    if (path.isEmpty())
        return;
    const bool isSaved =
        m_session.read([&] { core::saveEvidence(m_session.database(), file.evidence, path); });
    if (isSaved)
        Q_EMIT done(tr("“%1” was saved.").arg(QFileInfo(path).fileName()));
}

void AssessPage::removeFile(const core::AttachedFile &file)
{
    settle();
    if (m_editor->isWritable() && isSettled())
        m_session.edit(core::Action::RemoveEvidence, {core::removalEdit(file)});
}

} // namespace ui
