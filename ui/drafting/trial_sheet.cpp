// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/trial_sheet.h"

#include "ui/models/answer_text.h"

using namespace Qt::StringLiterals;

namespace ui {

void TrialSheet::type(const QString &item, const QString &clause, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        m_typed.erase({item, clause});
    else
        m_typed[{item, clause}] = typed;
}

QString TrialSheet::typed(const QString &item, const QString &clause) const
{
    const auto found = m_typed.find({item, clause});
    return found == m_typed.end() ? QString() : found->second;
}

void TrialSheet::setAttributes(core::Attributes attributes)
{
    m_attributes = std::move(attributes);
}

TrialSheet::Outcome TrialSheet::score(const core::Standard &standard, const core::Item &item) const
{
    Outcome outcome;
    core::Sheet sheet;
    sheet.fit(standard);
    for (const core::Item *other : core::itemsOf(standard))
        for (const core::Clause &clause : other->clauses) {
            const QString text = typed(other->id, clause.id);
            if (text.isEmpty())
                continue;
            const TypedAnswer answer = parseAnswer(clause, text);
            if (answer.answer)
                sheet.clauses.at(static_cast<std::size_t>(clause.ordinal)) = *answer.answer;
            else if (other->id == item.id)
                outcome.refused[clause.id] = answer.error;
        }
    core::Subject subject;
    subject.year = standard.year;
    subject.sector = standard.sector;
    subject.attributes = m_attributes;
    subject.level = standard.levels.isEmpty() ? u"county"_s : standard.levels.first();
    outcome.trial = core::tryItem(standard, item.ordinal, sheet, subject);
    return outcome;
}

} // namespace ui
