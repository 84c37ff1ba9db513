// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "app/cli/text.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({changed, row[at] + 1, row[at + 1] + 1});
        }
    }
    return row.back();
}

bool isCount(const QString &text)
{
    bool read = false;
    return text.toInt(&read) > 0 && read;
}

/// Takes the words one after the other into a Call, or stops at the first that is wrong.
class Reader
{
public:
    Reader(const Verb &verb, const QStringList &words) : m_verb(verb), m_words(words) {}

    Parsed read()
    {
        while (m_at < m_words.size() && m_complaint.isEmpty())
            take(m_words[m_at++]);
        if (m_complaint.isEmpty())
            checkOperands();
        if (m_complaint.isEmpty())
            checkNeeded();
        if (!m_complaint.isEmpty())
            return {std::nullopt, m_complaint};
        return {m_call, {}};
    }

private:
    void take(const QString &word)
    {
        if (m_plain || word == u"-" || !word.startsWith(u'-'))
            m_call.operands << word;
        else if (word == u"--")
            m_plain = true;
        else
            takeOption(word);
    }

    void takeOption(const QString &word)
    {
        const QString name = word.section(u'=', 0, 0).mid(word.startsWith(u"--") ? 2 : 0);
        const auto option = std::find_if(m_verb.options.begin(), m_verb.options.end(),
                                         [&](const Option &known) { return known.name == name; });
        if (option == m_verb.options.end()) {
            complainOfUnknown(word.section(u'=', 0, 0), name);
            return;
        }
        const bool given = word.contains(u'=');
        QString value = word.section(u'=', 1);
        if (option->value == Value::None && given)
            m_complaint = Text::tr("The option --%1 takes no value.").arg(name);
        else if (!given && option->value != Value::None && option->value != Value::Perhaps) {
            if (m_at == m_words.size()) {
                m_complaint =
                    Text::tr("The option --%1 needs a value: %2.").arg(name, shown(*option));
                return;
            }
            value = m_words[m_at++];
        }
        checkValue(*option, value, given);
        m_call.options[name] = value;
    }

    static QString shown(const Option &option)
    {
        return option.oneOf.isEmpty() ? option.shown : option.oneOf.join(u'|');
    }

    void complainOfUnknown(const QString &word, const QString &name)
    {
        QStringList known;
        for (const Option &option : m_verb.options)
            known << option.name;
        const QString meant = nearest(name, known);
        m_complaint = meant.isEmpty() ? Text::tr("“%1” has no option %2.").arg(m_verb.name, word)
                                      : Text::tr("“%1” has no option %2; did you mean --%3?")
                                            .arg(m_verb.name, word, meant);
    }

    void checkValue(const Option &option, const QString &value, bool given)
    {
        if (!m_complaint.isEmpty())
            return;
        const bool counted =
            option.value == Value::Number || (option.value == Value::Perhaps && given);
        if (counted && !isCount(value))
            m_complaint =
                Text::tr("--%1 takes a whole number from 1, not “%2”.").arg(option.name, value);
        else if (option.value == Value::OneOf && !option.oneOf.contains(value))
            m_complaint = Text::tr("--%1 takes one of %2, not “%3”.")
                              .arg(option.name, option.oneOf.join(u", "_s), value);
        else if (option.value == Value::Day && !QDate::fromString(value, Qt::ISODate).isValid())
            m_complaint =
                Text::tr("--%1 takes a day as 2023-07-03, not “%2”.").arg(option.name, value);
        else if (option.value == Value::Text && value.isEmpty())
            m_complaint = Text::tr("The value of --%1 is empty.").arg(option.name);
    }

    void checkOperands()
    {
        const auto count = m_call.operands.size();
        if (count < m_verb.least)
            m_complaint = Text::tr("“%1” needs more than that.").arg(m_verb.name);
        else if (m_verb.most >= 0 && count > m_verb.most)
            m_complaint = Text::tr("“%1” does not know what to do with “%2”.")
                              .arg(m_verb.name, m_call.operands[m_verb.most]);
    }

    void checkNeeded()
    {
        for (const Option &option : m_verb.options)
            if (option.needed && !m_call.has(option.name)) {
                m_complaint =
                    Text::tr("“%1” needs --%2 %3.").arg(m_verb.name, option.name, shown(option));
                return;
            }
    }

    const Verb &m_verb;
    const QStringList &m_words;
    qsizetype m_at = 0;
    bool m_plain = false;
    Call m_call;
    QString m_complaint;
};

} // namespace

QString Call::value(const QString &option, const QString &otherwise) const
{
    const auto found = options.find(option);
    return found == options.end() ? otherwise : found->second;
}

QDate Call::day(const QString &option, const QDate &otherwise) const
{
    return has(option) ? QDate::fromString(value(option), Qt::ISODate) : otherwise;
}

int Call::number(const QString &option, int otherwise) const
{
    const QString text = value(option);
    return text.isEmpty() ? otherwise : text.toInt();
}

Parsed parse(const Verb &verb, const QStringList &words)
{
    return Reader(verb, words).read();
}

QString nearest(const QString &word, const QStringList &names)
{
    QString best;
    int least = static_cast<int>(word.size()) / 3 + 2;
    for (const QString &name : names) {
        const int far = distance(word, name);
        if (far < least) {
            least = far;
            best = name;
        }
    }
    return best;
}

} // namespace cli
