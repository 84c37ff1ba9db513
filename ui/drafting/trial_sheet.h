// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/trial.h"

#include <QString>

#include <map>

namespace ui {

/// What somebody typed to try a draft out, kept while the page is open: by ids, so that it stays
/// with an item that is moved.
///
///     sheet.type(u"i1"_s, u"c1"_s, u"3"_s);
///     sheet.score(standard, item).trial.result->earned
class TrialSheet
{
public:
    void type(const QString &item, const QString &clause, const QString &typed);
    QString typed(const QString &item, const QString &clause) const;

    /// Of the organization that is tried: "members 30, households 240".
    void setAttributes(core::Attributes attributes);

    struct Outcome
    {
        core::Trial trial;
        std::map<QString, QString> refused; ///< by clause: why what was typed is no answer
    };

    /// `item` is one of `standard`'s.
    Outcome score(const core::Standard &standard, const core::Item &item) const;

private:
    std::map<std::pair<QString, QString>, QString> m_typed;
    core::Attributes m_attributes;
};

} // namespace ui
