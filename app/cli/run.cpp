// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/console.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString helpText(const std::vector<Verb> &known)
{
    QString text = Text::tr("Examples:") + u'\n';
    for (const QString &example : {
             u"new city.plumb --office 130200 --name \"Sample City\" --sample=600"_s,
             u"stats city.plumb --by county"_s,
             u"list city.plumb assessments --where county=130207,grade=C --csv"_s,
             u"report city.plumb grade --organization 130207-0012 --out report.pdf"_s,
             u"score standard.json answers.json --explain"_s,
             u"import city.plumb organizations.xlsx --preview"_s,
         })
        text += u"  plumbline-cli "_s + example + u'\n';
    text += u'\n' + Text::tr("Commands:") + u'\n';
    for (const Verb &verb : known)
        text += u"  "_s + verb.usage + u"\n      "_s + verb.purpose + u'\n';
    text += u'\n' +
            Text::tr("Everywhere: --lang zh|en, --help, --version. The path - is standard input or "
                     "output.") +
            u'\n' + Text::tr("Data goes to standard output, messages to standard error.") + u'\n' +
            Text::tr("Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input, "
                     "4 cannot read or write, 5 refused for safety.");
    return text;
}

QString helpText(const Verb &verb)
{
    QString text;
    if (!verb.examples.isEmpty())
        text += Text::tr("Examples:") + u'\n';
    for (const QString &example : verb.examples)
        text += u"  plumbline-cli "_s + example + u'\n';
    return text + Text::tr("Usage: %1").arg(u"plumbline-cli "_s + verb.usage) + u'\n' +
           verb.purpose;
}

/// The verb that the first one or two words name, and what is left of the words.
const Verb *verbOf(const std::vector<Verb> &known, QStringList &words)
{
    for (const qsizetype taken : {2, 1}) {
        const QString name = words.mid(0, taken).join(u' ');
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const Verb &verb) { return verb.name == name; });
        if (words.size() >= taken && found != known.end()) {
            words.remove(0, taken);
            return &*found;
        }
    }
    return nullptr;
}

Exit unknownVerb(const std::vector<Verb> &known, const QStringList &words)
{
    Verb program{u""_s, u"COMMAND …"_s, {}, 0, 0, {}, {}};
    for (const QString &later : laterVerbs())
        if (words.mid(0, later.count(u' ') + 1).join(u' ') == later) {
            Console(program).say(Text::tr("“%1” is not available in this version.").arg(later));
            return Exit::Usage;
        }
    QStringList names;
    for (const Verb &verb : known)
        names << verb.name;
    QString meant = nearest(words.mid(0, 2).join(u' '), names);
    if (meant.isEmpty())
        meant = nearest(words.first(), names);
    for (const Verb &verb : known)
        if (verb.name == meant || (meant.isEmpty() && verb.name.startsWith(words.first() + u' ')))
            return Console(verb).wrongUsage(
                Text::tr("There is no command “%1”.").arg(words.first()));
    return Console(program).wrongUsage(
        Text::tr("There is no command “%1”; plumbline-cli --help lists them.").arg(words.first()));
}

Exit runVerb(const Verb &verb, const QStringList &words)
{
    Console console(verb);
    const Parsed parsed = parse(verb, words);
    if (!parsed.call)
        return console.wrongUsage(parsed.complaint);
    try {
        return verb.run(*parsed.call, console);
    } catch (const core::Error &error) {
        return console.failure(error);
    } catch (const std::exception &error) {
        return console.failure(
            core::Error(core::Failure::Defect, QString::fromLocal8Bit(error.what())));
    }
}

} // namespace

Exit run(const QStringList &given)
{
    const std::vector<Verb> known = verbs();
    Verb program{u""_s, u"COMMAND …"_s, {}, 0, 0, {}, {}};
    Console console(program);
    if (given.isEmpty())
        return console.wrongUsage(Text::tr("Which command? plumbline-cli --help lists them."));

    QStringList words = given;
    const qsizetype end = words.indexOf(u"--"_s);
    const QStringList beforeEnd = end < 0 ? words : words.mid(0, end);
    if (beforeEnd.contains(u"--version"_s)) {
        console.print(u"plumbline-cli " PLUMBLINE_VERSION ""_s);
        return Exit::Done;
    }
    const bool help = beforeEnd.contains(u"--help"_s) || beforeEnd.contains(u"-h"_s);
    const Verb *verb = verbOf(known, words);
    if (help && verb != nullptr)
        console.print(helpText(*verb));
    else if (help)
        console.print(helpText(known));
    if (help)
        return Exit::Done;
    return verb != nullptr ? runVerb(*verb, words) : unknownVerb(known, words);
}

} // namespace cli
