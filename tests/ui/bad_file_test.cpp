// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workbook.h"
#include "tests/ui/office.h"
#include "ui/main_window.h"
#include "ui/pages/welcome_page.h"
#include "ui/preferences.h"
#include "ui/widgets/message_bar.h"
#include "ui/workbench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QRegularExpression>
#include <QSysInfo>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// A file that cannot be opened, and a word of why, in English and in Chinese.
struct BadFile
{
    QString path;
    QString english;
    QString chinese;
};

// Each bad file is opened in the window, in both languages: one sentence, advice, nothing changed.
class BadFileTest : public testing::Test
{
protected:
    void SetUp() override { office.close(); }

    void TearDown() override { ui::applyLanguage(u"en"_s); }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QString path = QFileInfo(office.path()).dir().filePath(name);
        QFile written(path);
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(bytes);
        return path;
    }

    static QByteArray content(const QString &path)
    {
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    QByteArray workbook() const { return content(office.path()); }

    QByteArray newer() const
    {
        QByteArray bytes = workbook();
        bytes[63] = '\x63';
        return bytes;
    }

    QByteArray torn() const
    {
        QByteArray bytes = workbook();
        return bytes.replace(100, 3000, QByteArray(3000, '\x7f'));
    }

    std::vector<BadFile> badFiles()
    {
        QByteArray other = workbook();
        other.replace(68, 4, QByteArray(4, '\1'));
        return {
            {file(u"letter.plumb"_s, "Dear colleagues"), u"It is no workbook."_s,
             u"这不是考评库。"_s},
            {file(u"other.plumb"_s, other), u"of another program"_s, u"其他程序的数据库"_s},
            {file(u"newer.plumb"_s, newer()), u"newer version"_s, u"更高版本"_s},
            {file(u"cut.plumb"_s, workbook().left(60)), u"is damaged"_s, u"已损坏"_s},
            {file(u"torn.plumb"_s, torn()), u"is damaged"_s, u"已损坏"_s},
            {file(u"empty.plumb"_s, {}), u"It is no workbook."_s, u"这不是考评库。"_s},
            {QFileInfo(office.path()).path() + u"/none.plumb"_s, u"There is no file"_s,
             u"不存在"_s},
            {QFileInfo(office.path()).path(), u"cannot be read"_s, u"无法读取"_s},
        };
    }

    /// The message of a window that cannot open this file.
    ui::Message messageFor(const QString &path)
    {
        ui::MainWindow window([] { return std::int64_t{1'700'100'000'000}; });
        EXPECT_FALSE(window.openWorkbook(path));
        EXPECT_EQ(window.session(), nullptr);
        return window.welcome()->messages()->current();
    }

    TestOffice office{countingStandard(5)};
};

bool isEnglish(const QString &text)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    return !text.isEmpty() && !text.contains(han);
}

/// Chinese throughout, file names and the like left aside.
bool isChinese(QString text)
{
    static const QRegularExpression names(
        u"“[^”]*”|（[^）]*）|[\\w./-]*\\.(plumb|before-)[\\w-]*"_s);
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
    return isEnglish(text.remove(names).remove(QSysInfo::machineHostName()))
               ? false
               : !text.contains(latin);
}

TEST_F(BadFileTest, EachIsToldInOneSentenceWithAdviceAndLeftAsItWas)
{
    for (const BadFile &bad : badFiles()) {
        SCOPED_TRACE(bad.path.toStdString());
        const QByteArray before = content(bad.path);
        ui::applyLanguage(u"en"_s);
        const ui::Message english = messageFor(bad.path);
        ui::applyLanguage(u"zh_CN"_s);
        const ui::Message chinese = messageFor(bad.path);

        EXPECT_TRUE(english.what.contains(bad.english)) << qPrintable(english.what);
        EXPECT_TRUE(english.what.contains(QFileInfo(bad.path).fileName()));
        EXPECT_TRUE(isEnglish(english.what) && isEnglish(english.advice));
        EXPECT_TRUE(chinese.what.contains(bad.chinese)) << qPrintable(chinese.what);
        EXPECT_TRUE(chinese.what.contains(QFileInfo(bad.path).fileName()));
        EXPECT_TRUE(isChinese(chinese.what)) << qPrintable(chinese.what);
        EXPECT_TRUE(isChinese(chinese.advice)) << qPrintable(chinese.advice);
        EXPECT_EQ(content(bad.path), before);
    }
}

TEST_F(BadFileTest, AWorkbookInUseSaysWhoHasItAndWhere)
{
    QLockFile other(office.path() + u".lock"_s);
    other.setStaleLockTime(0);
    ASSERT_TRUE(other.tryLock());
    const QByteArray before = workbook();
    ui::applyLanguage(u"zh_CN"_s);
    const ui::Message chinese = messageFor(office.path());
    EXPECT_TRUE(chinese.what.contains(QSysInfo::machineHostName())) << qPrintable(chinese.what);
    EXPECT_TRUE(chinese.what.contains(QString::number(QCoreApplication::applicationPid())));
    EXPECT_TRUE(chinese.what.contains(QFileInfo(office.path() + u".lock"_s).owner()));
    EXPECT_EQ(workbook(), before);
}

TEST_F(BadFileTest, TheWorkbookThatIsOpenStaysOpen)
{
    ui::applyLanguage(u"en"_s);
    ui::MainWindow window([] { return std::int64_t{1'700'100'000'000}; });
    ASSERT_TRUE(window.openWorkbook(office.path()));
    for (const BadFile &bad : badFiles()) {
        EXPECT_FALSE(window.openWorkbook(bad.path));
        ASSERT_NE(window.session(), nullptr);
        EXPECT_EQ(window.session()->path(), office.path());
        const ui::Message told = window.workbench()->findChild<ui::MessageBar *>()->current();
        EXPECT_TRUE(told.what.contains(bad.english)) << qPrintable(told.what);
    }
    EXPECT_TRUE(window.openWorkbook(office.path())) << "it is open already";
}

} // namespace
