// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"
#include "core/drafting/lineage.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/standard_list.h"
#include "ui/dialogs/difference_dialog.h"
#include "ui/dialogs/impact_dialog.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/revision_list.h"
#include "ui/pages/standards_page.h"
#include "ui/session.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

int revisionOf(const core::Json &document)
{
    const core::Json *revision = document.find("revision");
    return revision == nullptr ? 0 : revision->text.toInt();
}

} // namespace

/// Revisions of the same standard, the one before what is open first; of no other kind of paper.
std::vector<core::StandardEntry> StandardsPage::othersOf(const core::Json &document) const
{
    const core::Json *id = document.find("id");
    const int revision = revisionOf(document);
    const bool isIssued = m_list->issued().has_value();
    std::vector<core::StandardEntry> others;
    for (const core::StandardEntry &entry : m_issued)
        if (id != nullptr && entry.ref.id == id->string() &&
            (!isIssued || entry.ref.hash != m_openHash))
            others.push_back(entry);
    std::stable_sort(others.begin(), others.end(), [revision](const auto &a, const auto &b) {
        const auto rank = [revision](const core::StandardEntry &entry) {
            return entry.ref.revision <= revision ? revision - entry.ref.revision
                                                  : entry.ref.revision;
        };
        return rank(a) < rank(b);
    });
    return others;
}

void StandardsPage::askToCompare()
{
    m_editor->leaveField();
    const core::Json document = m_editor->document();
    std::vector<DifferenceDialog::Other> others;
    for (const core::StandardEntry &entry : othersOf(document))
        others.push_back(
            {tr("Revision %1 · %2").arg(entry.ref.revision).arg(entry.title), entry.ref.revision,
             [this, ref = entry.ref] {
                 return core::parseJson(core::readStandardDocument(m_session.database(), ref)).root;
             }});
    if (others.empty()) {
        Q_EMIT message({Message::Kind::Note,
                        tr("There is no other issued revision to compare it with."),
                        {},
                        {}});
        return;
    }
    DifferenceDialog(m_session, document, revisionOf(document), std::move(others), this).exec();
}

void StandardsPage::askForImpact()
{
    m_editor->leaveField();
    std::optional<core::StandardReading> reading;
    m_session.read([&] { reading = core::readStandard(core::writtenJson(m_editor->document())); });
    if (reading)
        showImpact(*reading, this);
}

void StandardsPage::showImpact(const core::StandardReading &reading, QWidget *parent)
{
    std::optional<core::CompiledStandard> compiled;
    if (reading.isUsable() && !reading.standard.isPart)
        m_session.read([&] { compiled = core::compile(reading.standard); });
    if (!compiled) {
        Q_EMIT message({Message::Kind::Note,
                        tr("Before its errors are mended nothing can be scored under it."),
                        tr("Check and issue… lists them."),
                        {}});
        return;
    }
    ImpactDialog(m_session, Jobs::of(this), std::move(*compiled), parent).exec();
}

} // namespace ui
