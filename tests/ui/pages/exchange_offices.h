// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/edits.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"
#include "core/sync/bundle_export.h"
#include "core/sync/bundle_import.h"
#include "core/sync/strangers.h"
#include "tests/ui/office.h"
#include "ui/preferences.h"
#include "ui/session.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

#include <functional>
#include <memory>

/// A county (130207) and the city above it (130200), on two computers: copies of one workbook of
/// one data set, each with an installation of its own.
class TwoOffices
{
public:
    TwoOffices() : sheet(county.plan(0))
    {
        ui::applyLanguage(QStringLiteral("en")); // with its plurals
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
        county.close();
        QFile::copy(county.path(), cityPath());
        {
            core::Database db(cityPath(), core::Database::Mode::ReadWrite);
            db.script(QStringLiteral(
                "UPDATE meta SET value = '130200' WHERE name = 'office_code'; "
                "UPDATE meta SET value = '唐山市委组织部' WHERE name = 'office_name'"));
        }
        openCity();
        qputenv("XDG_DATA_HOME", QFileInfo(county.path()).path().toLocal8Bit());
        county.reopen();
    }

    QString cityPath() const { return m_folder.filePath(QStringLiteral("city.plumb")); }

    QString medium(const QString &name) const { return m_medium.filePath(name); }

    void openCity()
    {
        city.reset();
        const std::int64_t morning = core::startOfDay(TestOffice::today()) + 50'000'000;
        city = std::make_unique<ui::Session>(cityPath(),
                                             [this, morning] { return morning + (m_tick += 1); });
    }

    /// The county's answer to an item of the sheet, or the city's.
    void score(int item, std::int64_t times) { score(county.session(), item, times); }

    void score(ui::Session &session, int item, std::int64_t times)
    {
        const auto &shelved = session.standards().get(county.standard);
        core::Sheet typed;
        typed.fit(shelved.standard);
        core::readSheet(session.database(), sheet, shelved.standard, typed);
        core::ClauseAnswer &answer = typed.clauses.at(static_cast<std::size_t>(item));
        answer.given = true;
        answer.a = times;
        ASSERT_TRUE(session.edit(core::Action::ScoreItem,
                                 {core::answersEdit({sheet,
                                                     county.standard,
                                                     shelved.standard,
                                                     typed,
                                                     {static_cast<std::uint32_t>(item)}},
                                                    QStringLiteral("130207"))}));
    }

    /// A bundle of all that the office has after `work`.
    QString send(ui::Session &session, const QString &name, const std::function<void()> &work)
    {
        if (work)
            work();
        QString path = medium(name);
        EXPECT_TRUE(session.read([&] {
            core::exportBundle(session.database(), session.journal(), session.installation(),
                               {{}, {}, true, core::systemClock()}, path);
        }));
        return path;
    }

    void confirmEachOther()
    {
        ui::Session &ours = county.session();
        core::confirmInstallation(city->database(), ours.installation().publicKey(),
                                  QStringLiteral("130207"), QStringLiteral("丰南区委组织部"), 1);
        core::confirmInstallation(ours.database(), city->installation().publicKey(),
                                  QStringLiteral("130200"), QStringLiteral("唐山市委组织部"), 1);
    }

    TestOffice county{countingStandard(5)};
    core::AssessmentId sheet;
    std::unique_ptr<ui::Session> city;

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_medium;
    std::int64_t m_tick = 0;
};

/// Does `work` with the modal dialog that opens next.
template <typename Dialog>
void inNext(const std::function<void(Dialog &)> &work)
{
    QTimer::singleShot(0, qApp, [work] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        work(*dialog);
    });
}

/// A control below `root` by what assistive technology calls it.
template <typename Control>
Control *named(const QWidget &root, const QString &name)
{
    for (auto *control : root.findChildren<Control *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        if (control->accessibleName() == name || (button != nullptr && button->text() == name))
            return control;
    }
    return nullptr;
}

template <typename Done>
bool soon(const Done &done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < 10000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return done();
}
