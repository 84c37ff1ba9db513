// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

/// A sentence as core has it, and as people read it (before translation); what %1, %2 … stand for
/// is the same in both.
struct Sentence
{
    QStringView form;
    const char *words = nullptr;
};

/// What stands for %1, %2 … where `text` has the form; nothing where it has another.
///
///     placesIn(u"format 7, this program knows 3"_s, u"format %1, this program knows %2"_s) // 7, 3
std::optional<QStringList> placesIn(const QString &text, QStringView form);

/// The form with its places filled, whatever they hold.
QString filled(QString form, const QStringList &places);

} // namespace ui
