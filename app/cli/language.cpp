// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString languageHere()
{
    const QString set = QSettings().value(u"language"_s).toString();
    if (!set.isEmpty())
        return set.startsWith(u"zh") ? u"zh"_s : u"en"_s;
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value.startsWith("zh") ? u"zh"_s : u"en"_s;
    }
    return u"en"_s;
}

} // namespace

std::optional<QString> takeLanguage(QStringList &words)
{
    std::optional<QString> asked;
    for (qsizetype i = 0; i < words.size() && words[i] != u"--";) {
        const bool next = words[i] == u"--lang";
        if (!next && !words[i].startsWith(u"--lang=")) {
            ++i;
            continue;
        }
        asked = next ? words.value(i + 1) : words[i].section(u'=', 1);
        words.remove(i, next && i + 1 < words.size() ? 2 : 1);
    }
    if (!asked)
        return languageHere();
    if (asked->startsWith(u"zh"))
        return u"zh"_s;
    if (asked->startsWith(u"en"))
        return u"en"_s;
    std::fputs("--lang takes zh or en.\nUsage: plumbline-cli --lang zh|en COMMAND …\n", stderr);
    return std::nullopt;
}

void speak(const QString &language)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(language == u"zh" ? u":/translations/plumbline_zh_CN.qm"_s
                                           : u":/translations/plumbline_en.qm"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace cli
