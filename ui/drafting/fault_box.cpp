// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/fault_box.h"

#include "ui/print/finding_words.h"
#include "ui/print/words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::size_t mostLines = 3; // the list beside the tree has all of them

QWidget *lineOf(const core::Finding &finding, QWidget *parent)
{
    const bool isError = finding.severity == core::Severity::Error;
    const Colours &colours = coloursFor(parent->palette());
    auto *line = new QWidget(parent);
    auto *mark = new QLabel(line);
    mark->setPixmap(
        icon(isError ? u"veto"_s : u"warning"_s, isError ? colours.error : colours.warning)
            .pixmap(iconSize()));
    auto *words = new QLabel(
        sentencesText({findingTitle(finding), findingReason(finding), findingProposal(finding)}),
        line);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(severityName(finding.severity) + u": "_s + words->text());
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    return line;
}

} // namespace

FaultBox::FaultBox(QWidget *parent) : QFrame(parent), m_lines(new QVBoxLayout(this))
{
    setRole(this, "caution");
    m_lines->setContentsMargins(space(2), space(2), space(2), space(2));
    m_lines->setSpacing(space(1));
    hide();
}

void FaultBox::show(const std::vector<const core::Finding *> &findings)
{
    for (QWidget *row : m_rows)
        delete row;
    m_rows.clear();
    const std::size_t shown = std::min(findings.size(), mostLines);
    for (std::size_t n = 0; n < shown; ++n)
        m_rows.push_back(lineOf(*findings[n], this));
    if (const std::size_t left = findings.size() - shown; left > 0)
        m_rows.push_back(new QLabel(
            tr("%n more in the list of findings.", nullptr, static_cast<int>(left)), this));
    for (QWidget *row : m_rows)
        m_lines->addWidget(row);
    setVisible(!findings.empty());
}

} // namespace ui
