// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QHeaderView;
class QSplitter;
QT_END_NAMESPACE

namespace ui {

/// What one person set on one machine: nothing of it is in a workbook. Kept in an INI file of the
/// user's; tests lead it elsewhere with QSettings::setPath.
namespace preferences {

QString language(); ///< "en", "zh_CN", or empty: as the machine
void setLanguage(const QString &code);

Theme theme();
void setTheme(Theme theme);

int textScale(); ///< percent
void setTextScale(int percent);

QStringList recentWorkbooks(); ///< newest first
void addRecentWorkbook(const QString &path);
void removeRecentWorkbook(const QString &path);

/// Where a search for a file begins, and a new one is proposed: beside the last workbook, else
/// among the documents, else at home.
QString filesFolder();

/// Where what is handed over is proposed: on a medium that is plugged in and can be written, else
/// where the last one went, else with the files.
QString mediumFolder();
void setMediumFolder(const QString &folder); ///< where one went

QByteArray value(const QString &name);
void setValue(const QString &name, const QByteArray &value);

/// Restores the columns or parts now, and keeps what the person changes by hand under `name`: for
/// each text size apart, because widths that fit one do not fit another. What the layout does to
/// them by itself is nobody's wish and not kept.
void remember(QHeaderView *header, const QString &name);
void remember(QSplitter *splitter, const QString &name);
void keep(const QHeaderView *header, const QString &name); ///< as it stands now
bool isRemembered(const QString &name);
void forget(const QString &name);

} // namespace preferences

/// Puts the program into a language ("en", "zh_CN", empty: Chinese when LANG is zh…, else English).
/// Texts that are already on screen stay as they are.
void applyLanguage(const QString &code);

/// The language in use: "en" or "zh_CN".
QString currentLanguage();

} // namespace ui
