// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace cli {

struct Verb;

/// Where a verb's words go: data to standard output, messages and progress to standard error.
class Console
{
public:
    explicit Console(const Verb &verb) : m_verb(verb) {}

    void print(const QString &line);                ///< a line of data
    void print(const nlohmann::ordered_json &json); ///< one document of data
    void say(const QString &line);                  ///< a message

    /// Lines up the columns; numbers in the columns named are put right.
    void table(const std::vector<QStringList> &rows, const std::vector<int> &numbers = {});
    void csv(const std::vector<QStringList> &rows);

    /// A running figure, on a terminal only.
    void progress(qint64 done, qint64 of);

    /// Says what is wrong with the call and how it goes.
    Exit wrongUsage(const QString &complaint);

    /// Says what `error` means and what to do.
    Exit failure(const core::Error &error);

private:
    const Verb &m_verb;
    int m_shown = -1;
};

/// The bytes of a file, or of standard input for "-", which may be asked for again; throws
/// core::Error.
QByteArray readAll(const QString &path);

/// Writes a file as a whole or not at all, or to standard output for "-"; throws core::Error.
void writeAll(const QString &path, QByteArrayView bytes);

} // namespace cli
