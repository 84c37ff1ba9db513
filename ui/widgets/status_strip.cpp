// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_strip.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_workbook(new QLabel(this))
    , m_author(new QToolButton(this))
    , m_saved(new QLabel(this))
    , m_theme(new QToolButton(this))
{
    setRole(this, "strip");
    for (QLabel *label : {m_workbook, m_saved}) {
        setRole(label, "muted");
        setTextSize(label, TextSize::Small);
    }
    setTextSize(m_author, TextSize::Small);
    m_author->setIcon(icon(u"person"_s));
    m_author->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_author->setPopupMode(QToolButton::InstantPopup);
    m_author->setFocusPolicy(Qt::TabFocus);
    m_author->setMenu(new QMenu(m_author));
    m_row->setContentsMargins(space(3), space(1), space(3), space(1));
    m_row->setSpacing(space(4));
    m_row->addWidget(m_workbook);
    m_row->addWidget(m_author);
    m_row->addWidget(m_saved);
    m_row->addStretch();
    m_row->addWidget(m_theme);
    m_theme->setIcon(icon(u"theme"_s));
    m_theme->setToolTip(tr("Change between light and dark colours"));
    m_theme->setAccessibleName(m_theme->toolTip());
    m_theme->setFocusPolicy(Qt::TabFocus);
    connect(m_theme, &QToolButton::clicked, this, &StatusStrip::themePressed);
}

void StatusStrip::setWorkbook(const QString &path, const QString &office)
{
    const QString name = QFileInfo(path).completeBaseName();
    m_workbook->setText(office.isEmpty() ? name : u"%1 · %2"_s.arg(name, office));
    m_workbook->setToolTip(QDir::toNativeSeparators(path));
    m_workbook->setAccessibleName(tr("Workbook and office: %1").arg(m_workbook->text()));
}

void StatusStrip::setAuthors(const std::vector<core::Author> &authors,
                             const core::AuthorId &current)
{
    QMenu *menu = m_author->menu();
    menu->clear();
    QString name = tr("Nobody named");
    for (const core::Author &author : authors) {
        const QString text =
            author.post.isEmpty() ? author.name : u"%1 · %2"_s.arg(author.name, author.post);
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(author.id == current);
        if (author.id == current)
            name = author.name;
        connect(action, &QAction::triggered, this,
                [this, id = author.id] { Q_EMIT authorChosen(id); });
    }
    menu->addSeparator();
    connect(menu->addAction(icon(u"add"_s), tr("Add a person…")), &QAction::triggered, this,
            &StatusStrip::newAuthorWanted);
    m_author->setText(name);
    m_author->setAccessibleName(tr("Who works: %1").arg(name));
    m_author->setToolTip(tr("Who works with the program; every change carries this name"));
}

void StatusStrip::setSaved(const QDateTime &when)
{
    m_saved->setText(when.isValid() ? tr("Saved %1").arg(when.toLocalTime().toString(u"HH:mm"_s))
                                    : tr("Everything is saved"));
}

QString StatusStrip::savedText() const
{
    return m_saved->text();
}

void StatusStrip::addOnTheRight(QWidget *widget)
{
    m_row->insertWidget(m_row->count() - 1, widget);
}

} // namespace ui
