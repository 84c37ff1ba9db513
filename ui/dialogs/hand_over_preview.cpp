// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/hand_over_preview.h"

#include "ui/print/paper_file.h"

#include <QLineEdit>
#include <QToolBar>

namespace ui {

HandOverPreview::HandOverPreview(Session &session, HandOver handOver, QWidget *parent)
    : PaperPreview(session, parent)
    , m_handOver(std::move(handOver))
    , m_medium(new QLineEdit(this))
{
    m_medium->setAccessibleName(tr("Number of the medium"));
    m_medium->setPlaceholderText(m_medium->accessibleName());
    m_medium->setText(m_handOver.medium);
    m_medium->setMaximumWidth(m_medium->sizeHint().width());
    bar().insertWidget(beforeCount(), m_medium);
    connect(m_medium, &QLineEdit::textChanged, this, &HandOverPreview::layOut);
    layOut();
}

void HandOverPreview::layOut()
{
    m_handOver.medium = m_medium->text().trimmed();
    const QString title = handOverTitle(m_handOver);
    setPaper({title, paperFileName(title),
              [this](FontSet &fonts) { return handOverPages(m_handOver, fonts); },
              [this, title](const QString &path, FontSet &fonts) {
                  writePaper(path, fonts, handOverPages(m_handOver, fonts), title, session().now());
              }});
}

} // namespace ui
