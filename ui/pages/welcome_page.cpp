// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome_page.h"

#include "ui/preferences.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"
#include "ui/widgets/job_strip.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

WelcomePage::WelcomePage(Jobs *jobs, QWidget *parent)
    : QWidget(parent)
    , m_messages(new MessageBar(this))
    , m_recentBox(new QWidget(this))
    , m_recent(new QVBoxLayout(m_recentBox))
{
    setAccessibleName(tr("Welcome"));
    m_recent->setContentsMargins(0, 0, 0, 0);
    m_recent->setSpacing(space(1));
    auto *inside = new QWidget(this);
    inside->setMaximumWidth(space(180));
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(space(4));
    column->addWidget(m_messages);
    column->addWidget(new JobStrip(jobs, inside), 0, Qt::AlignLeft);
    column->addWidget(makeStart());
    column->addWidget(m_recentBox);
    auto *secrecy = new QLabel(tr("This program is for work information only. State secrets must "
                                  "not be entered or stored in a workbook."),
                               inside);
    secrecy->setWordWrap(true);
    setRole(secrecy, "muted");
    column->addWidget(secrecy);
    auto *centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(inside, 6);
    centre->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(centre);
    page->addStretch(3);
    refresh();
}

QWidget *WelcomePage::makeStart()
{
    auto *box = new QWidget(this);
    auto *name = new QLabel(tr("Plumbline"), box);
    setTextSize(name, TextSize::Figure);
    auto *purpose = new QLabel(
        tr("Grade organizations against their standard, on site and offline; say why; see how far "
           "the city is from its goal. Everything is kept in one file, a workbook."),
        box);
    purpose->setWordWrap(true);
    auto *make =
        new QPushButton(icon(u"new"_s, coloursFor(palette()).onAccent), tr("New workbook…"), box);
    setRole(make, "primary");
    auto *join = new QPushButton(icon(u"import"_s), tr("Join with a bundle…"), box);
    join->setToolTip(tr("For an office that has a bundle of the one above it"));
    auto *open = new QPushButton(icon(u"open"_s), tr("Open a workbook…"), box);
    auto *sample = new QPushButton(icon(u"city"_s), tr("Open the sample city…"), box);
    connect(make, &QPushButton::clicked, this, &WelcomePage::newPressed);
    connect(join, &QPushButton::clicked, this, &WelcomePage::joinPressed);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openPressed);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::samplePressed);
    auto *buttons = new QGridLayout; // in one row they would be too wide in large letters
    buttons->setSpacing(space(2));
    buttons->setColumnStretch(2, 1);
    int place = 0;
    for (QPushButton *button : {make, join, open, sample}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(true); // Enter presses it too
        buttons->addWidget(button, place / 2, place % 2);
        ++place;
    }
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(name);
    column->addWidget(purpose);
    column->addLayout(buttons);
    return box;
}

void WelcomePage::refresh()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = preferences::recentWorkbooks();
    m_recentBox->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    auto *head = new QLabel(tr("Recent workbooks"), m_recentBox);
    setTextSize(head, TextSize::Title);
    m_recent->addWidget(head);
    for (const QString &path : paths)
        m_recent->addWidget(makeRecentRow(path));
}

QWidget *WelcomePage::makeRecentRow(const QString &path)
{
    const QFileInfo file(path);
    const bool there = file.exists();
    auto *line = new QWidget(m_recentBox);
    auto *open = new QPushButton(file.completeBaseName(), line);
    setRole(open, "link");
    open->setEnabled(there);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    auto *place = new QLabel(there ? folder : tr("%1 (missing)").arg(folder), line);
    setRole(place, "muted");
    open->setAccessibleName(tr("Open %1").arg(QDir::toNativeSeparators(path)));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(open);
    row->addWidget(place, 1);
    connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT recentPressed(path); });
    if (there)
        return line;
    auto *forget = new QToolButton(line);
    forget->setIcon(icon(u"close"_s));
    forget->setToolTip(tr("Take it off this list"));
    forget->setAccessibleName(forget->toolTip());
    row->addWidget(forget);
    connect(
        forget, &QToolButton::clicked, this,
        [this, path] {
            preferences::removeRecentWorkbook(path);
            refresh();
        },
        Qt::QueuedConnection);
    return line;
}

void WelcomePage::tell(const Message &message)
{
    m_messages->show(message);
}

void WelcomePage::clearMessage()
{
    m_messages->clear();
}

} // namespace ui
