// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/finding_list.h"

#include "core/drafting/draft_edits.h"
#include "ui/models/cell_text.h"
#include "ui/print/finding_words.h"
#include "ui/print/words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype longestCaption = 16;
constexpr std::size_t mostLines = 500; // nobody reads more; the head says how many there are

QString textOf(const core::Json &json, const char *key)
{
    const core::Json *found = json.find(key);
    return found && found->isText() ? found->string().simplified() : QString();
}

} // namespace

QString placeCaption(const core::Json &document, const core::JsonPath &place)
{
    core::JsonPath at = core::holderOf(place);
    QString clause;
    if (core::kindOf(at) == core::DraftPlace::Clause) {
        clause = FindingList::tr(", clause %1").arg(at.steps.back().index + 1);
        at = at.parent().parent();
    }
    const core::Json *thing = jsonAt(document, at);
    if (thing == nullptr || at.isRoot())
        return {};
    QString caption = textOf(*thing, "number");
    if (caption.isEmpty())
        caption = textOf(*thing, "title") + textOf(*thing, "text");
    if (caption.size() > longestCaption)
        caption = caption.left(longestCaption) + u'…';
    return caption + clause;
}

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
    , m_head(new QLabel(this))
    , m_list(new QListWidget(this))
{
    m_list->setAccessibleName(tr("Findings"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(false);
    m_list->setIconSize({space(4), space(4)});
    m_list->setMinimumHeight(space(24));
    addCopyShortcuts(m_list);
    setRole(m_head, "muted");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(1), 0, 0);
    column->setSpacing(space(1));
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    const auto choose = [this](const QListWidgetItem *item) {
        const auto line = static_cast<std::size_t>(m_list->row(item));
        if (line < m_places.size())
            Q_EMIT chosen(m_places[line]);
    };
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, choose);
}

void FindingList::show(const core::Json &document, const core::Findings &findings, bool isBlank)
{
    std::vector<const core::Finding *> sorted;
    for (const core::Finding &finding : findings)
        sorted.push_back(&finding);
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto *one, const auto *other) {
        return one->severity < other->severity;
    });
    const auto errors =
        std::count_if(findings.begin(), findings.end(), [](const core::Finding &finding) {
            return finding.severity == core::Severity::Error;
        });
    const auto warnings = static_cast<std::ptrdiff_t>(findings.size()) - errors;
    m_head->setText(findings.empty()
                        ? (isBlank ? tr("It is checked from the first item on.")
                                   : tr("Nothing was found against it."))
                        : tr("%1, %2", "errors, warnings")
                              .arg(tr("%n error(s)", nullptr, static_cast<int>(errors)),
                                   tr("%n warning(s)", nullptr, static_cast<int>(warnings))));
    const int line = m_list->currentRow();
    m_list->clear();
    m_places.clear();
    const Colours &colours = coloursFor(palette());
    for (const core::Finding *finding : sorted) {
        if (m_places.size() == mostLines)
            break;
        m_places.push_back(core::placeIn(document, finding->path));
        const QString where = placeCaption(document, m_places.back());
        const bool isError = finding->severity == core::Severity::Error;
        auto *item = new QListWidgetItem(
            icon(isError ? u"veto"_s : u"warning"_s, isError ? colours.error : colours.warning),
            where.isEmpty() // of the whole: two of one kind differ only in their reason
                ? sentencesText({findingTitle(*finding), findingReason(*finding)})
                : tr("%1: %2").arg(where, findingTitle(*finding)),
            m_list);
        item->setToolTip(sentencesText({findingReason(*finding), findingProposal(*finding)}));
        item->setData(Qt::AccessibleTextRole,
                      severityName(finding->severity) + u": "_s + item->text());
    }
    m_list->setCurrentRow(qMin(line, m_list->count() - 1), QItemSelectionModel::NoUpdate);
    m_list->setVisible(!findings.empty());
    setMaximumHeight(findings.empty() ? sizeHint().height() : QWIDGETSIZE_MAX);
}

} // namespace ui
