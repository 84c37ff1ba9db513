// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/edits.h"
#include "core/storage/workbook.h"
#include "ui/session.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>
#include <gtest/gtest.h>

/// A small city in a workbook of its own: 3 counties, 60 organizations, two rounds decided.
class PageTest : public testing::Test
{
protected:
    static constexpr int organizationCount = 60;

    PageTest()
    {
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("home")).toUtf8());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        const QString path = folder.filePath(QStringLiteral("city.plumb"));
        const core::Clock clock = [] { return core::startOfDay(QDate(2024, 12, 31)) + 36'000'000; };
        core::Workbook::create(path, QStringLiteral("130200"), QStringLiteral("唐山市"), clock);
        session = std::make_unique<ui::Session>(path, clock);
        QObject::connect(session.get(), &ui::Session::failed,
                         [](const core::Error &error) { ADD_FAILURE() << error.what(); });
    }

    void fillCity()
    {
        std::vector<core::Edit> edits = {
            core::divisionEdit({QStringLiteral("130202"), QStringLiteral("路南区"), {}}),
            core::divisionEdit({QStringLiteral("130207"), QStringLiteral("丰南区"), {}}),
            core::divisionEdit({QStringLiteral("130283"), QStringLiteral("迁安市"), {}}),
            core::targetEdit({QStringLiteral("A"), 50000, QDate(2025, 12, 31)})};
        core::Round first;
        first.id = core::RoundId::make(core::systemClock());
        first.year = 2023;
        first.name = QStringLiteral("2023年度考评");
        first.levels = {QStringLiteral("county")};
        core::Round second = first;
        second.id = core::RoundId::make(core::systemClock());
        second.year = 2024;
        second.name = QStringLiteral("2024年度考评");
        edits.push_back(core::roundEdit(first));
        edits.push_back(core::roundEdit(second));
        for (int i = 0; i < organizationCount; ++i) {
            const core::Organization made = organization(i);
            ids.push_back(made.id);
            for (core::Edit &edit : core::organizationEdits(made))
                edits.push_back(std::move(edit));
            if (i % 10 == 9)
                continue; // not assessed
            decide(made, first, i % 4 == 0 ? u'A' : i % 20 == 7 ? u'C' : u'B', edits);
            if (i % 3 == 0)
                decide(made, second, i % 2 == 0 ? u'A' : u'B', edits);
        }
        ASSERT_TRUE(session->edit(core::Action::MakeSample, edits));
    }

    static core::Organization organization(int i)
    {
        static const QStringList counties = {QStringLiteral("130202"), QStringLiteral("130207"),
                                             QStringLiteral("130283")};
        static const QStringList sectors = {QStringLiteral("village"), QStringLiteral("community"),
                                            QStringLiteral("office")};
        core::Organization made;
        made.id = core::OrganizationId::make(core::systemClock());
        made.county = counties[i % 3];
        made.affiliation = made.county;
        made.code = QStringLiteral("%1-%2").arg(made.county).arg(i, 4, 10, QChar(u'0'));
        made.name = QStringLiteral("第%1党支部").arg(i + 1);
        made.township = QStringLiteral("第%1镇").arg(i % 5 + 1);
        made.sector = sectors[i / 7 % 3];
        made.contact.secretary = QStringLiteral("王某");
        made.attributes[QStringLiteral("members")] =
            core::AttributeValue::ofNumber((20 + i) * 1'000'000LL);
        if (i == 5)
            made.standing = {true, QStringLiteral("新成立")};
        return made;
    }

    static void decide(const core::Organization &of, const core::Round &round, QChar grade,
                       std::vector<core::Edit> &edits)
    {
        core::Decision decision;
        decision.organization = of.id;
        decision.round = round.id;
        decision.grade = QString(grade);
        decision.computed = decision.grade;
        decision.day = QDate(round.year, 12, 20);
        edits.push_back(core::decisionEdit(decision, of.affiliation));
    }

    /// Waits until `done` holds, at most some seconds.
    template <typename Done>
    static bool waitFor(const Done &done)
    {
        QElapsedTimer clock;
        clock.start();
        while (!done() && clock.elapsed() < 10000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        return done();
    }

    /// Leaves pictures of a page in the build folder, as it looks in both sizes and themes.
    static void photograph(QWidget &page, const QString &name)
    {
        const QDir folder(QStringLiteral(BINARY_DIR "/screenshots"));
        folder.mkpath(QStringLiteral("."));
        for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark})
            for (const QSize &size : {QSize(1160, 700), QSize(1800, 980)}) {
                ui::applyTheme(theme, 100);
                page.resize(size);
                page.show();
                for (int i = 0; i < 5; ++i)
                    QCoreApplication::processEvents();
                page.grab().save(folder.filePath(QStringLiteral("%1-%2-%3.png")
                                                     .arg(name, theme == ui::Theme::Dark
                                                                    ? QStringLiteral("dark")
                                                                    : QStringLiteral("light"))
                                                     .arg(size.width())));
            }
        ui::applyTheme(ui::Theme::Light, 100);
    }

    QTemporaryDir folder;
    std::unique_ptr<ui::Session> session;
    std::vector<core::OrganizationId> ids;
};
