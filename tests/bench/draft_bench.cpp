// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/document/json_text.h"
#include "core/drafting/draft_edits.h"
#include "core/drafting/parts.h"
#include "core/storage/workbook.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/draft_view.h"
#include "ui/pages/standards_page.h"
#include "ui/session.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

const core::JsonPath sections = core::JsonPath() / "parts" / 0 / "sections";

/// `items` items in sections of ten, each with two clauses, as a clerk would have typed them.
QByteArray draftOf(int items)
{
    core::Json standard = core::newStandard(
        {u"9a2e1c34-8a25-4c1f-8a35-0c1f6d6a0c11"_s, u"村级标准"_s, u"TS-V"_s, u"village"_s, 2024});
    core::Json list = core::jsonList();
    for (int n = 0; n < items; ++n) {
        if (n % 10 == 0)
            list.elements.push_back(core::newSection(u"s%1"_s.arg(n), QString::number(n / 10 + 1)));
        core::Json item =
            core::newItem(u"i%1"_s.arg(n), u"%1.%2"_s.arg(n / 10 + 1).arg(n % 10 + 1));
        item = core::withField(item, core::JsonPath() / "text",
                               core::jsonText(u"按期召开会议，议题明确，记录完整，档案齐全。"_s));
        for (int clause = 0; clause < 2; ++clause)
            item = core::withInserted(item, core::JsonPath() / "clauses" / clause,
                                      core::newClause(u"c%1"_s.arg(clause + 1)));
        core::findMember(list.elements.back(), "items")->elements.push_back(item);
    }
    return core::writtenJson(core::withField(standard, sections, list));
}

/// The Standards page with such a draft open and the focus in the text of one of its items.
class OpenDraft
{
public:
    explicit OpenDraft(int items)
    {
        const QString path = m_folder.filePath(u"office.plumb"_s);
        core::Workbook::create(path, u"130207"_s, u"丰南区"_s, core::systemClock());
        m_session = std::make_unique<ui::Session>(path, core::systemClock());
        m_page = std::make_unique<ui::StandardsPage>(*m_session);
        m_page->resize(1160, 720);
        m_page->show();
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            qFatal("no window came up");
        m_page->beginDraft(draftOf(items));
        m_page->view().select(sections / (items / 20) / "items" / 5);
        m_page->view().tree()->setFocus();
        press(Qt::Key_F2);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }

    ui::DraftEditor &editor() { return m_page->editor(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::StandardsPage> m_page;
};

/// A letter typed into an item's text until it stands on the screen: the document, the row of the
/// tree, the rule in words and the trial follow; the findings come when the keys rest.
void typeLetter(benchmark::State &state)
{
    OpenDraft draft(static_cast<int>(state.range(0)));
    for (auto _ : state)
        draft.press(Qt::Key_A);
}

/// What happens once when the keys rest.
void findAll(benchmark::State &state)
{
    OpenDraft draft(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        state.PauseTiming();
        draft.press(Qt::Key_A);
        state.ResumeTiming();
        draft.editor().checkNow();
    }
}

/// What happens once a second while somebody types: the draft goes into the file.
void keepDraft(benchmark::State &state)
{
    OpenDraft draft(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        state.PauseTiming();
        draft.press(Qt::Key_A);
        state.ResumeTiming();
        draft.editor().settle();
    }
}

/// A new item: the tree grows by a row and the form shows it.
void insertItem(benchmark::State &state)
{
    OpenDraft draft(static_cast<int>(state.range(0)));
    for (auto _ : state)
        draft.press(Qt::Key_Insert);
}

} // namespace

BENCHMARK(typeLetter)
    ->Name("draft: a letter to the screen, items")
    ->Arg(200)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(findAll)->Name("draft: all findings, items")->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(keepDraft)->Name("draft: into the file, items")->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(insertItem)
    ->Name("draft: Insert to the new item's form, items")
    ->Arg(200)
    ->Iterations(20)
    ->Unit(benchmark::kMillisecond);
