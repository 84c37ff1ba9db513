// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/organization_reader.h"
#include "tests/ui/pages/page_test.h"
#include "ui/models/organization_table_model.h"
#include "ui/pages/organization_import.h"
#include "ui/pages/organizations_page.h"

#include <QApplication>
#include <QTableView>
#include <QTimer>

/// The Organizations page on a small city.
class OrganizationsPageTest : public PageTest
{
protected:
    void open()
    {
        page = std::make_unique<ui::OrganizationsPage>(*session);
        page->resize(1160, 700);
        page->show();
        page->refresh();
        page->activateWindow();
        table = page->findChild<QTableView *>(QStringLiteral("organizationsTable"));
        model = page->findChild<ui::OrganizationTableModel *>();
    }

    /// What an import of this block would do.
    core::ImportPlan planned(const QString &block)
    {
        QWidget alone;
        ui::OrganizationImport import(*session, &alone);
        import.readBlock(block);
        EXPECT_TRUE(waitFor([&] { return import.waiting().has_value(); }));
        return import.waiting().value_or(core::ImportPlan());
    }

    /// Does `work` in the dialog that opens, as soon as it is there.
    template <typename Dialog, typename Work>
    void whenOpen(const Work &work)
    {
        auto *look = new QTimer(page.get());
        QObject::connect(look, &QTimer::timeout, page.get(), [look, work] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            look->stop();
            work(*dialog);
        });
        look->start(5);
    }

    std::vector<core::Organization> stored()
    {
        return core::readOrganizations(session->database());
    }

    std::unique_ptr<ui::OrganizationsPage> page;
    QTableView *table = nullptr;
    ui::OrganizationTableModel *model = nullptr;
};
