// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// A folder of the house and the folders that it may include from, besides itself.
struct Room
{
    QString folder;
    QStringList below;
};

// From the ground up: a room may only name rooms that stand before it. The exception is "ui"
// itself, which holds both the doors that everybody in ui uses (Session, undo, texts) and the
// roof (the window); `roof` keeps the second out of the rooms.
std::vector<Room> house()
{
    const QStringList ground = {u"core/base"_s, u"core/model"_s};
    const QStringList rules = ground + QStringList{u"core/tables"_s, u"core/scoring"_s,
                                                   u"core/document"_s, u"core/drafting"_s};
    const QStringList written =
        rules + QStringList{u"core/planning"_s, u"core/storage"_s, u"core/journal"_s};
    const QStringList core =
        written + QStringList{u"core/sync"_s, u"core/exchange"_s, u"core/forms"_s,
                              u"core/reporting"_s, u"core/sample"_s};
    const QStringList looks = core + QStringList{u"ui"_s, u"ui/style"_s};
    const QStringList furniture = looks + QStringList{u"ui/print"_s};
    const QStringList models = furniture + QStringList{u"ui/models"_s};
    const QStringList parts = models + QStringList{u"ui/delegates"_s, u"ui/widgets"_s};
    const QStringList views = parts + QStringList{u"ui/charts"_s, u"ui/drafting"_s};
    const QStringList window = views + QStringList{u"ui/dialogs"_s, u"ui/pages"_s};
    return {
        {u"core/base"_s, {}},
        {u"core/model"_s, {u"core/base"_s}},
        {u"core/tables"_s, {u"core/base"_s}},
        {u"core/scoring"_s, ground},
        {u"core/document"_s, ground + QStringList{u"core/tables"_s, u"core/scoring"_s}},
        {u"core/drafting"_s,
         ground + QStringList{u"core/tables"_s, u"core/scoring"_s, u"core/document"_s}},
        {u"core/planning"_s, ground + QStringList{u"core/scoring"_s}},
        {u"core/storage"_s, ground},
        {u"core/journal"_s, rules + QStringList{u"core/planning"_s, u"core/storage"_s}},
        {u"core/sync"_s, written},
        {u"core/exchange"_s, written},
        {u"core/forms"_s, rules},
        {u"core/spreadsheets"_s, rules + QStringList{u"core/forms"_s}},
        {u"core/reporting"_s, written},
        {u"core/sample"_s, written},
        {u"ui"_s, window},
        {u"ui/style"_s, {}},
        {u"ui/print"_s, looks}, // of style only the palette: paper links no more
        {u"ui/models"_s, furniture},
        {u"ui/delegates"_s, models},
        {u"ui/widgets"_s, models + QStringList{u"ui/delegates"_s}},
        {u"ui/charts"_s, parts},
        {u"ui/drafting"_s, parts},
        {u"ui/dialogs"_s, views},
        {u"ui/pages"_s, views + QStringList{u"ui/dialogs"_s}},
        {u"app"_s, window},
        {u"app/cli"_s, core + QStringList{u"ui"_s, u"ui/print"_s}},
    };
}

// Files of "ui" that no room of ui may include, and those that the command line shares with it.
const QStringList roof = {u"ui/main_window.h"_s};
const QStringList shared = {u"ui/error_text.h"_s, u"ui/error_text.cpp"_s, u"ui/style/palette.h"_s,
                            u"ui/style/palette.cpp"_s};

const QStringList testRooms = {u"tests"_s,       u"tests/core"_s, u"tests/ui"_s,
                               u"tests/cli"_s,   u"tests/app"_s,  u"tests/support"_s,
                               u"tests/bench"_s, u"tests/fuzz"_s, u"tests/data"_s};

QDir root()
{
    return QDir(QString::fromUtf8(SOURCE_DIR));
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

QStringList sourcesBelow(const QStringList &tops)
{
    QStringList found;
    for (const QString &top : tops) {
        QDirIterator files(root().filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            found << root().relativeFilePath(files.next());
    }
    found.sort();
    return found;
}

QString textOf(const QString &path)
{
    QFile file(root().filePath(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QString::fromUtf8(file.readAll());
}

/// An #include as written: its target, and whether it stood in <…>.
struct Include
{
    QString target;
    bool angled = false;
};

std::vector<Include> includesOf(const QString &path)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_s,
                                         QRegularExpression::MultilineOption);
    std::vector<Include> found;
    for (auto it = line.globalMatch(textOf(path)); it.hasNext();) {
        const auto match = it.next();
        found.push_back({match.captured(2), match.captured(1) == u"<"});
    }
    return found;
}

/// The Qt module that brings `header`: "QtGui" for both <QColor> and <QtGui/QColor>, "" for what
/// is not Qt's.
QString moduleOf(const QString &header)
{
    if (header.startsWith(u"Qt") && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    if (!header.startsWith(u'Q') && !header.startsWith(u'q'))
        return {};
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const auto *module : {"QtCore", "QtGui", "QtSql", "QtWidgets", "QtCharts", "QtSvg",
                               "QtPrintSupport", "QtConcurrent", "QtNetwork", "QtDBus", "QtTest",
                               "QtXml", "QtOpenGL", "QtOpenGLWidgets", "QtSvgWidgets"}) {
        QString name = QString::fromLatin1(module);
        if (QFileInfo::exists(headers + u'/' + name + u'/' + header))
            return name;
    }
    return {};
}

/// The Qt modules a source may use; none named: all but SQL.
QStringList modulesFor(const QString &path)
{
    const QString folder = folderOf(path);
    if (folder == u"core/storage")
        return {u"QtCore"_s, u"QtSql"_s};
    if (folder.startsWith(u"core/"))
        return {u"QtCore"_s};
    if (folder == u"ui/print" || folder == u"app/cli" || shared.contains(path))
        return {u"QtCore"_s, u"QtGui"_s};
    return {};
}

TEST(ArchitectureTest, EveryFolderHasAPlaceInTheHouse)
{
    std::set<QString> known;
    for (const Room &room : house())
        known.insert(room.folder);

    for (const QString &path : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s}))
        EXPECT_TRUE(known.count(folderOf(path)))
            << qPrintable(folderOf(path)) << " has no place in the house: " << qPrintable(path);
}

TEST(ArchitectureTest, TestsStandWhereWhatTheyTestStands)
{
    std::set<QString> known(testRooms.begin(), testRooms.end());
    for (const Room &room : house())
        known.insert(u"tests/"_s + room.folder);

    for (const QString &path : sourcesBelow({u"tests"_s}))
        EXPECT_TRUE(known.count(folderOf(path))) << qPrintable(path) << " mirrors no folder";
}

TEST(ArchitectureTest, FoldersIncludeOnlyWhatStandsBelowThem)
{
    std::map<QString, std::set<QString>> allowed;
    for (const Room &room : house())
        allowed[room.folder] = {room.below.begin(), room.below.end()};

    for (const QString &path : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s})) {
        const QString home = folderOf(path);
        for (const Include &include : includesOf(path)) {
            const QString guest = folderOf(include.target);
            if (!allowed.count(guest) || guest == home)
                continue;
            EXPECT_TRUE(allowed[home].count(guest))
                << qPrintable(path) << " must not include " << qPrintable(include.target);
        }
    }
}

TEST(ArchitectureTest, NoCircleStandsInTheTableItself)
{
    std::set<QString> built;
    for (const Room &room : house()) {
        for (const QString &below : room.below) {
            const bool inUi = room.folder.startsWith(u"ui");
            EXPECT_TRUE(built.count(below) || below == u"ui" || (inUi && room.folder == u"ui"))
                << qPrintable(room.folder) << " names " << qPrintable(below) << " too early";
        }
        built.insert(room.folder);
    }
}

TEST(ArchitectureTest, TheRoofIsIncludedByTheRoofAndTheAppOnly)
{
    for (const QString &path : sourcesBelow({u"ui"_s})) {
        if (folderOf(path) == u"ui")
            continue;
        for (const Include &include : includesOf(path))
            EXPECT_FALSE(roof.contains(include.target))
                << qPrintable(path) << " must not include " << qPrintable(include.target);
    }
}

TEST(ArchitectureTest, OurOwnFilesAreIncludedFromTheRootInQuotes)
{
    for (const QString &path : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s})) {
        for (const Include &include : includesOf(path)) {
            const bool generated = include.target.endsWith(u".moc");
            const QString top = include.target.section(u'/', 0, 0);
            const bool ours = top == u"core" || top == u"ui" || top == u"app";
            EXPECT_EQ(ours || generated, !include.angled)
                << qPrintable(path) << " includes " << qPrintable(include.target);
        }
    }
}

TEST(ArchitectureTest, CoreKnowsNoScreenAndPaperKnowsNoWidgets)
{
    ASSERT_EQ(moduleOf(u"QWidget"_s), u"QtWidgets") << "Qt's headers are not where Qt says";
    for (const QString &path : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s})) {
        const QStringList modules = modulesFor(path);
        for (const Include &include : includesOf(path)) {
            const QString module = moduleOf(include.target);
            if (modules.isEmpty() || module.isEmpty())
                continue;
            EXPECT_TRUE(modules.contains(module))
                << qPrintable(path) << " reaches for " << qPrintable(include.target);
        }
    }
}

TEST(ArchitectureTest, OnlyStorageKnowsSql)
{
    for (const QString &path : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s})) {
        if (folderOf(path) == u"core/storage")
            continue;
        for (const Include &include : includesOf(path))
            EXPECT_FALSE(include.target == u"sqlite3.h" || moduleOf(include.target) == u"QtSql")
                << qPrintable(path) << " reaches for " << qPrintable(include.target);
    }
}

TEST(ArchitectureTest, CoreSpeaksToNobodyInTheirLanguage)
{
    static const QRegularExpression translated(u"\\b(tr|translate|QT_TR_NOOP)\\("_s);
    for (const QString &path : sourcesBelow({u"core"_s}))
        EXPECT_FALSE(textOf(path).contains(translated)) << qPrintable(path);
}

TEST(ArchitectureTest, EverySourceNamesItsLicenceFirst)
{
    const QString mark = u"SPDX-License-Identifier: GPL-3.0-or-later"_s;
    for (const QString &path : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}))
        EXPECT_TRUE(textOf(path).startsWith(u"// "_s + mark)) << qPrintable(path);
    const QDir schema(root().filePath(u"resources/schema"_s));
    for (const QString &name : schema.entryList({u"*.sql"_s}, QDir::Files))
        EXPECT_TRUE(textOf(schema.filePath(name)).startsWith(u"-- "_s + mark)) << qPrintable(name);
}

TEST(ArchitectureTest, HeadersAreReadOnce)
{
    for (const QString &path : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}))
        EXPECT_TRUE(!path.endsWith(u".h") || textOf(path).contains(u"\n#pragma once\n"_s))
            << qPrintable(path);
}

// Length alone proves nothing: a long file is named here, for somebody to look at, and passes.
TEST(ArchitectureTest, LongFilesAreNamed)
{
    for (const QString &path : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s})) {
        const auto lines = textOf(path).count(u'\n');
        if (lines > (path.endsWith(u".h") ? 150 : 400))
            std::cerr << "long: " << qPrintable(path) << ", " << lines << " lines\n";
    }
}

} // namespace
