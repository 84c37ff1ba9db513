// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace cli {

/// Takes --lang out of `words` and gives the language to speak, "zh" or "en": what it says, else
/// the window's setting, else Chinese where the environment is. Nothing, after a sentence, when
/// --lang names another language.
std::optional<QString> takeLanguage(QStringList &words);

void speak(const QString &language);

} // namespace cli
