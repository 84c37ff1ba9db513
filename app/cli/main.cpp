// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"
#include "app/cli/run.h"
#include "app/cli/text.h"

#include <QGuiApplication>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <langinfo.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Only what paints needs fonts and a platform; the rest starts without them.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    const bool paints = std::any_of(argv + 1, argv + argc, [](const char *word) {
        return qstrcmp(word, "report") == 0 || qstrcmp(word, "bench") == 0 ||
               qstrcmp(word, "receipt") == 0;
    });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Qt reads arguments and file names as UTF-8 and says so at length where the environment does
/// not. It is told that they are; the language stays as it was set.
void readNamesAsUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    if (qEnvironmentVariableIsSet("LC_ALL"))
        qputenv("LANG", qgetenv("LC_ALL"));
    qunsetenv("LC_ALL");
    qputenv("LC_CTYPE", "C.UTF-8");
}

/// Standard error is for our sentences. What Qt notes of its own (a missing runtime folder, a font)
/// is told to whoever asks for it with QT_LOGGING_RULES or QT_DEBUG_PLUGINS.
void keepQtQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const bool asked = qEnvironmentVariableIsSet("QT_LOGGING_RULES") ||
                       qEnvironmentVariableIsSet("QT_DEBUG_PLUGINS");
    if (asked || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", message.toLocal8Bit().constData());
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(keepQtQuiet);
    readNamesAsUtf8();
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setOrganizationName(u"plumbline"_s);
    QCoreApplication::setApplicationName(u"plumbline"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));

    QStringList words = QCoreApplication::arguments().mid(1);
    const auto language = cli::takeLanguage(words);
    if (!language)
        return static_cast<int>(cli::Exit::Usage);
    cli::speak(*language);
    return static_cast<int>(cli::run(words));
}
