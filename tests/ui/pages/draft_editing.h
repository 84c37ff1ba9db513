// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json_text.h"
#include "core/drafting/draft_edits.h"
#include "core/drafting/lineage.h"
#include "core/drafting/parts.h"
#include "core/storage/standard_list.h"
#include "tests/ui/pages/page_test.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/draft_view.h"
#include "ui/pages/standards_page.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QTest>
#include <QTreeView>

inline const core::JsonPath section = core::JsonPath() / "parts" / 0 / "sections" / 0;

/// A page before which somebody sits and types.
class DraftEditingTest : public PageTest
{
protected:
    DraftEditingTest() : page(*session)
    {
        page.resize(1160, 700);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        page.refresh();
    }

    void begin()
    {
        core::DraftHead head{QStringLiteral("9a2e1c34-8a25-4c1f-8a35-0c1f6d6a0c11"),
                             QStringLiteral("村级标准"), QStringLiteral("TS-V"),
                             QStringLiteral("village"), 2024};
        ASSERT_TRUE(page.beginDraft(core::writtenJson(core::newStandard(head))));
        page.view().select(section);
        page.view().tree()->setFocus();
    }

    /// A draft of a sample standard.
    void beginSample()
    {
        QFile file(QStringLiteral(":/sample/standards/village.json"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        ASSERT_TRUE(page.beginDraft(file.readAll()));
    }

    static QWidget *focus() { return QApplication::focusWidget(); }

    /// Types where the focus is, as hands do.
    static void type(const QString &words)
    {
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
        QCoreApplication::processEvents();
    }

    QString text(const core::JsonPath &place)
    {
        const core::Json *found = page.editor().at(place);
        return found ? found->string() : QStringLiteral("(nothing)");
    }

    core::Json stored()
    {
        return core::parseJson(core::readDraftDocument(session->database(), *page.editor().draft()))
            .root;
    }

    std::vector<QString> itemTexts()
    {
        std::vector<QString> texts;
        for (const core::PlacedItem &placed : core::placedItems(page.editor().document()))
            texts.push_back(placed.item->find("text")->string());
        return texts;
    }

    /// An item typed from the tree: Insert, the text, Tab, the points.
    void typeItem(const QString &words, const QString &points)
    {
        press(Qt::Key_Insert);
        type(words);
        press(Qt::Key_Tab);
        type(points);
        page.view().tree()->setFocus();
    }

    /// One of the words of a list, as a click on it does.
    void choose(const QString &list, const QString &key)
    {
        auto *box = named<QComboBox>(list);
        ASSERT_NE(box, nullptr) << qPrintable(list);
        box->setCurrentIndex(box->findData(key));
        Q_EMIT box->activated(box->currentIndex());
        QCoreApplication::processEvents();
    }

    template <typename Widget>
    Widget *named(const QString &name)
    {
        for (Widget *widget : page.findChildren<Widget *>())
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        return nullptr;
    }

    ui::StandardsPage page;
};
