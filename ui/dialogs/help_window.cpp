// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_window.h"

#include "ui/preferences.h"
#include "ui/style/metrics.h"
#include "ui/widgets/manual_text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

QStringList helpTopics()
{
    return {u"start"_s,         u"overview"_s,     u"assess"_s,
            u"organizations"_s, u"standards"_s,    u"exchange"_s,
            u"exchange-week"_s, u"command-line"_s, u"glossary"_s};
}

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_topics(new QListWidget(this))
    , m_text(new ManualText(this))
{
    setWindowTitle(tr("Manual"));
    m_topics->setAccessibleName(tr("Pages of the manual"));
    m_text->setAccessibleName(tr("Text of the manual"));
    m_text->setOpenExternalLinks(false);
    m_text->document()->setDocumentMargin(space(5));
    const std::vector<std::pair<QString, QString>> words = {
        {u"start"_s, tr("Getting started")},
        {u"overview"_s, tr("Overview")},
        {u"assess"_s, tr("Assess")},
        {u"organizations"_s, tr("Organizations")},
        {u"standards"_s, tr("Standards")},
        {u"exchange"_s, tr("Exchange")},
        {u"exchange-week"_s, tr("A week of exchange")},
        {u"command-line"_s, tr("Command line")},
        {u"glossary"_s, tr("Glossary")},
    };
    for (const auto &[topic, word] : words) {
        auto *item = new QListWidgetItem(word, m_topics);
        item->setData(Qt::UserRole, topic);
    }
    m_topics->setMaximumWidth(space(50));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_topics);
    row->addWidget(m_text, 1);
    openWide(this, 92, 44);
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item != nullptr && item->data(Qt::UserRole) != topic()) // a link led there
            m_text->setSource(QUrl(
                u"qrc:/help/%1/%2.html"_s.arg(currentLanguage() == u"zh_CN" ? u"zh"_s : u"en"_s,
                                              item->data(Qt::UserRole).toString())));
    });
    connect(m_text, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        const auto at = helpTopics().indexOf(QFileInfo(url.path()).completeBaseName());
        if (at >= 0 && at != m_topics->currentRow())
            m_topics->setCurrentRow(static_cast<int>(at));
    });
}

void HelpWindow::open(const QString &topic)
{
    const auto row = helpTopics().indexOf(topic);
    m_topics->setCurrentRow(static_cast<int>(qMax(0, row)));
    show();
    raise();
    activateWindow();
}

QString HelpWindow::topic() const
{
    return QFileInfo(m_text->source().path()).completeBaseName();
}

} // namespace ui
