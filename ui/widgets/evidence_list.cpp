// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence_list.h"

#include "ui/print/evidence_words.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QDropEvent>
#include <QGridLayout>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace ui {

namespace {

constexpr int mostRows = 5;

QString rowText(const core::AttachedFile &file)
{
    const QString size = fileSizeText(file.evidence.size);
    return file.isHere ? EvidenceList::tr("%1  (%2)").arg(file.evidence.name, size)
                       : EvidenceList::tr("%1  (%2, not here yet)").arg(file.evidence.name, size);
}

QString rowHint(const core::AttachedFile &file)
{
    QStringList said = {EvidenceList::tr("Attached %1.").arg(momentText(file.at))};
    if (!file.isHere)
        said << EvidenceList::tr("The file itself comes with a later bundle.");
    said << EvidenceList::tr("BLAKE2b: %1").arg(core::hexOf(file.evidence.content));
    return said.join(u'\n');
}

QStringList filesIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

EvidenceList::EvidenceList(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this))
{
    setAcceptDrops(true);
    m_list->setAccessibleName(tr("Files attached as evidence"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_attach = addButton(tr("Attach files…"),
                         tr("Copies files into the workbook as evidence of this item. They can "
                            "also be dropped here."));
    m_open = addButton(tr("Open"), tr("Shows the file in the program for it."),
                       &EvidenceList::openAsked);
    m_save = addButton(tr("Save as…"), tr("Writes the file out of the workbook."),
                       &EvidenceList::saveAsked);
    m_remove = addButton(tr("Remove"), tr("Takes the file off this item; it can be undone."),
                         &EvidenceList::removeAsked);
    connect(m_attach, &QPushButton::clicked, this, &EvidenceList::attachAsked);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_open->isEnabled())
            Q_EMIT openAsked(*current());
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &EvidenceList::showButtons);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    layout->addWidget(m_list, 0, 0, 1, 3);
    layout->addWidget(m_open, 1, 0);
    layout->addWidget(m_save, 1, 1);
    layout->addWidget(m_remove, 1, 2);
    layout->addWidget(m_attach, 2, 0, 1, 3);
}

QPushButton *EvidenceList::addButton(const QString &words, const QString &hint)
{
    auto *button = new QPushButton(words, this);
    button->setToolTip(hint);
    return button;
}

QPushButton *EvidenceList::addButton(const QString &words, const QString &hint, Asked asked)
{
    QPushButton *button = addButton(words, hint);
    connect(button, &QPushButton::clicked, this, [this, asked] {
        if (const core::AttachedFile *file = current())
            Q_EMIT(this->*asked)(core::AttachedFile(*file));
    });
    return button;
}

const core::AttachedFile *EvidenceList::current() const
{
    const int row = m_list->currentRow();
    const bool isThere = row >= 0 && static_cast<std::size_t>(row) < m_files.size();
    return isThere ? &m_files[static_cast<std::size_t>(row)] : nullptr;
}

void EvidenceList::show(const std::vector<core::AttachedFile> &files, bool writable)
{
    const core::AttachedFile *before = current();
    const core::Key chosen = before != nullptr ? before->key : core::Key();
    m_files = files;
    m_isWritable = writable;
    m_list->clear();
    int row = m_files.empty() ? -1 : 0;
    for (const core::AttachedFile &file : m_files) {
        auto *line = new QListWidgetItem(rowText(file), m_list);
        line->setToolTip(rowHint(file));
        if (file.key == chosen)
            row = m_list->row(line);
    }
    m_list->setCurrentRow(row);
    fitHeight();
    showButtons();
}

void EvidenceList::fitHeight()
{
    const int rows = std::min(mostRows, static_cast<int>(m_files.size()));
    m_list->setFixedHeight(rows * rowHeight() + 2 * m_list->frameWidth());
}

void EvidenceList::showButtons()
{
    const core::AttachedFile *file = current();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_list, m_open, m_save, m_remove})
        widget->setVisible(!m_files.empty());
    m_open->setEnabled(file != nullptr && file->isHere);
    m_save->setEnabled(file != nullptr && file->isHere);
    m_remove->setEnabled(file != nullptr && m_isWritable);
    m_attach->setEnabled(m_isWritable);
}

void EvidenceList::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_isWritable && !filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EvidenceList::dropEvent(QDropEvent *event)
{
    const QStringList paths = filesIn(event->mimeData());
    if (!m_isWritable || paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(paths);
}

} // namespace ui
