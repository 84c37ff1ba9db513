// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/first_paint.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/style/plain_style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFont>

using namespace Qt::StringLiterals;

namespace {

/// The fonts that hold all the characters of names, after the desktop's own.
void addFallbackFonts()
{
    QFont font = QApplication::font();
    QStringList families = font.families();
    families << u"Noto Sans CJK SC"_s << u"Droid Sans Fallback"_s;
    font.setFamilies(families);
    QApplication::setFont(font);
}

/// What the command line asks for.
struct Wish
{
    QString workbook;
    QStringList bundles;
    bool quitWhenPainted = false;
};

Wish wishOf(const QApplication &app)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"workbook"_s, u"The workbook (.plumb) to open, or bundles (.plumbx) to take in."_s);
    const QCommandLineOption quit(u"quit-when-painted"_s,
                                  u"Leave when the window has been painted, to time the start."_s);
    parser.addOption(quit);
    parser.process(app);
    Wish wish;
    for (const QString &file : parser.positionalArguments()) {
        if (file.endsWith(u".plumbx"_s, Qt::CaseInsensitive))
            wish.bundles << file;
        else if (wish.workbook.isEmpty())
            wish.workbook = file;
    }
    if (wish.workbook.isEmpty())
        wish.workbook = QString::fromUtf8(ui::preferences::value(u"lastWorkbook"_s));
    wish.quitWhenPainted = parser.isSet(quit);
    return wish;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"plumbline"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(PLUMBLINE_VERSION));
    QApplication::setDesktopFileName(u"org.plumbline.Plumbline"_s);
    QApplication::setStyle(new ui::PlainStyle);
    const Wish wish = wishOf(app);
    addFallbackFonts();
    ui::applyLanguage(ui::preferences::language());
    ui::applyTheme(ui::preferences::theme(), ui::preferences::textScale());
    ui::MainWindow window(core::systemClock());
    window.restore();
    if (!wish.workbook.isEmpty())
        window.openWorkbook(wish.workbook);
    if (wish.quitWhenPainted)
        ui::leaveWhenPainted(window);
    window.show();
    window.openBundles(wish.bundles);
    return QApplication::exec();
}
