// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks.h"

#include "ui/preferences.h"
#include "ui/style/theme.h"

using namespace Qt::StringLiterals;

void inEachLook(const std::function<void(const QString &look)> &show)
{
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            ui::applyLanguage(language);
            ui::applyTheme(theme, 100);
            show((theme == ui::Theme::Dark ? u"dark-"_s : u"light-"_s) + language);
        }
    }
    ui::applyLanguage(u"en"_s);
    ui::applyTheme(ui::Theme::Light, 100);
}
