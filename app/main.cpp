// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/main_window.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFont>
#include <QStyleFactory>

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

QString workbookToOpen(const QApplication &app)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"workbook"_s, u"The workbook (.plumb) to open."_s);
    parser.process(app);
    if (!parser.positionalArguments().isEmpty())
        return parser.positionalArguments().first();
    return QString::fromUtf8(ui::preferences::value(u"lastWorkbook"_s));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"plumbline"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(PLUMBLINE_VERSION));
    QApplication::setDesktopFileName(u"org.plumbline.Plumbline"_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QString path = workbookToOpen(app);
    addFallbackFonts();
    ui::applyLanguage(ui::preferences::language());
    ui::applyTheme(ui::preferences::theme(), ui::preferences::textScale());
    ui::MainWindow window(core::systemClock());
    window.restore();
    if (!path.isEmpty())
        window.openWorkbook(path);
    window.show();
    return QApplication::exec();
}
