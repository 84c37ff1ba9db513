// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_table.h"

#include "ui/pages/assess_page.h"
#include "ui/pages/exchange_page.h"
#include "ui/pages/organizations_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/standards_page.h"

#include <QCoreApplication>

namespace ui {

namespace {

template <typename Shown>
Page *makePage(Session &session, QWidget *parent)
{
    return new Shown(session, parent);
}

} // namespace

const std::vector<PageRow> &pageTable()
{
    static const std::vector<PageRow> table = {
        {PageName::Overview, "overview", QT_TRANSLATE_NOOP("Workbench", "Overview"),
         makePage<OverviewPage>},
        {PageName::Assess, "assess", QT_TRANSLATE_NOOP("Workbench", "Assess"),
         makePage<AssessPage>},
        {PageName::Organizations, "organizations", QT_TRANSLATE_NOOP("Workbench", "Organizations"),
         makePage<OrganizationsPage>},
        {PageName::Standards, "standards", QT_TRANSLATE_NOOP("Workbench", "Standards"),
         makePage<StandardsPage>},
        {PageName::Exchange, "exchange", QT_TRANSLATE_NOOP("Workbench", "Exchange"),
         makePage<ExchangePage>},
    };
    return table;
}

const PageRow *pageRow(PageName name)
{
    for (const PageRow &row : pageTable())
        if (row.name == name)
            return &row;
    return nullptr;
}

QString pageWord(PageName name)
{
    const PageRow *row = pageRow(name);
    return row == nullptr ? QString() : QCoreApplication::translate("Workbench", row->word);
}

} // namespace ui
