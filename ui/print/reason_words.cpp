// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reason_words.h"

#include "ui/print/exchange_reasons.h"
#include "ui/print/finding_words.h"
#include "ui/print/reason_table.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)
};

std::optional<Reason> reasonIn(std::span<const Sentence> table, const QString &detail)
{
    for (const auto &[form, words] : table) {
        const auto places = placesIn(detail, form);
        if (!places)
            continue;
        Reason reason{ReasonWords::tr(words), true};
        for (qsizetype i = 0; i < places->size(); ++i) {
            const QString mark = u'%' + QString::number(i + 1);
            reason.isWhole = reason.isWhole && reason.words.contains(mark);
        }
        reason.words = filled(reason.words, *places);
        return reason;
    }
    return std::nullopt;
}

} // namespace

Reason reasonWords(const QString &detail)
{
    if (const auto reason = reasonIn(reasonTable(), detail))
        return *reason;
    if (const auto reason = reasonIn(exchangeReasons(), detail))
        return *reason;
    const QString words = schemaWords(detail);
    return words == detail ? Reason{} : Reason{words, true};
}

QString reasonText(const QString &detail)
{
    const Reason reason = reasonWords(detail);
    return reason.words.isEmpty() ? detail : reason.words;
}

QString placeText(const QString &where)
{
    if (const auto places = placesIn(where, u"line %1, column %2"_s))
        return filled(ReasonWords::tr("line %1, column %2"), *places);
    if (const auto places = placesIn(where, u"line %1"_s))
        return filled(ReasonWords::tr("line %1"), *places);
    return where;
}

} // namespace ui
