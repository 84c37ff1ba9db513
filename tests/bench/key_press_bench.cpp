// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/assessment_reader.h"
#include "tests/bench/city.h"
#include "ui/main_window.h"
#include "ui/session.h"
#include "ui/widgets/sheet_view.h"
#include "ui/workbench.h"

#include <QCoreApplication>
#include <QTest>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

int firstCounted(const core::Standard &standard)
{
    for (const core::Item *item : core::itemsOf(standard))
        if (item->clauses.size() == 1 && item->clauses.front().input == core::InputType::Count)
            return item->ordinal;
    return 0;
}

/// The whole window on the city with a planned visit's sheet open and the focus in it. Goal: 16 ms
/// from a key to the new total on the screen, the disk's sync apart. The sync is what `OnDisk`
/// takes beyond `InMemory`.
class OpenSheet
{
public:
    explicit OpenSheet(const QString &city) : m_window(core::systemClock())
    {
        m_window.resize(1280, 800);
        m_window.openWorkbook(city);
        m_window.show();
        ui::Destination visit;
        core::StandardRef standard;
        for (const core::AssessmentEntry &entry :
             core::readAssessments(m_window.session()->database(), {})) {
            if (entry.state != core::VisitState::Planned)
                continue;
            visit = {.page = ui::PageName::Assess, .assessment = entry.id};
            standard = entry.standard;
        }
        m_counted = firstCounted(m_window.session()->standards().get(standard).standard);
        m_window.workbench()->go(visit);
        m_view = m_window.findChild<ui::SheetView *>();
        m_view->setFocus();
        QCoreApplication::processEvents();
    }

    /// What the person waits for: the key's work and the painting that it asked for.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view, key, modifiers);
        QCoreApplication::processEvents();
    }

    void goToCounted()
    {
        m_view->goToItem(m_counted);
        QCoreApplication::processEvents();
    }

    std::size_t steps() const { return m_window.session()->undoable().size(); }

private:
    ui::MainWindow m_window;
    ui::SheetView *m_view = nullptr;
    int m_counted = 0; ///< an item of one counting clause
};

void typeDigit(benchmark::State &state)
{
    OpenSheet sheet(cityInMemory());
    sheet.goToCounted();
    for (auto _ : state) {
        sheet.press(Qt::Key_2);
        state.PauseTiming();
        sheet.press(Qt::Key_Backspace);
        state.ResumeTiming();
    }
}

/// Another count is typed each time, so each Enter writes.
void keepCount(benchmark::State &state, const QString &city)
{
    OpenSheet sheet(city);
    sheet.goToCounted();
    const std::size_t before = sheet.steps();
    bool odd = false;
    for (auto _ : state) {
        state.PauseTiming();
        sheet.press(odd ? Qt::Key_1 : Qt::Key_2);
        odd = !odd;
        state.ResumeTiming();
        sheet.press(Qt::Key_Return);
        state.PauseTiming();
        sheet.goToCounted();
        state.ResumeTiming();
    }
    if (sheet.steps() != before + state.iterations())
        state.SkipWithError("not every count was kept");
}

void keepCountInMemory(benchmark::State &state)
{
    keepCount(state, cityInMemory());
}

void keepCountOnDisk(benchmark::State &state)
{
    keepCount(state, cityOnDisk());
}

} // namespace

BENCHMARK(typeDigit)->Name("key press: a digit to the new total")->Unit(benchmark::kMillisecond);
BENCHMARK(keepCountInMemory)
    ->Name("key press: Enter after a count, kept and counted, without the disk's sync")
    ->Unit(benchmark::kMillisecond);
BENCHMARK(keepCountOnDisk)
    ->Name("key press: Enter after a count, kept and counted, in the file on disk")
    ->Unit(benchmark::kMillisecond);
