// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace cli {

class Console;

/// What an option's value must look like.
enum class Value
{
    None,    ///< a flag
    Text,    ///< any
    Number,  ///< a whole number from 1
    Perhaps, ///< a whole number from 1, given as --name=N, or none at all
    OneOf,   ///< one of the words of `oneOf`
    Day,     ///< a day as 2023-07-03
};

struct Option
{
    QString name; ///< without dashes
    Value value = Value::None;
    QString shown;       ///< as the help names the value: FILE
    QStringList oneOf;   ///< for Value::OneOf
    bool needed = false; ///< wrong usage without it
};

/// What a person typed, understood: the operands in their order and the options by name.
struct Call
{
    QStringList operands;
    std::map<QString, QString> options;

    bool has(const QString &option) const { return options.count(option) > 0; }

    QString value(const QString &option, const QString &otherwise = {}) const;
    int number(const QString &option, int otherwise) const; ///< checked by the parser already
    QDate day(const QString &option, const QDate &otherwise) const;

    /// --dry-run and --preview are one.
    bool isDry() const { return has(QStringLiteral("dry-run")) || has(QStringLiteral("preview")); }
};

/// One thing that the program does. `usage` stands behind the program's name.
struct Verb
{
    QString name; ///< "score", "standard check"
    QString usage;
    QString purpose; ///< one line of the help
    int least = 0;   ///< operands
    int most = 0;    ///< operands; −1 = any number
    std::vector<Option> options;
    std::function<Exit(const Call &, Console &)> run;
    QStringList examples = {}; ///< of its help, without the program's name
};

/// The outcome of reading a command line: a call, or the sentence that says what is wrong with it.
struct Parsed
{
    std::optional<Call> call;
    QString complaint;
};

/// Reads what stands behind the verb's name, as GNU programs do: `--name value` and
/// `--name=value`, options anywhere, `--` ends them, `-` is an operand.
Parsed parse(const Verb &verb, const QStringList &words);

/// The name nearest to `word`, empty when none is near.
QString nearest(const QString &word, const QStringList &names);

} // namespace cli
