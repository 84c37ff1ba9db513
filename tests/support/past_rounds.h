// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/standard_reader.h"
#include "core/scoring/compiled_standard.h"
#include "tests/support/test_workbook.h"

/// A workbook with a history made by hand: organizations, rounds and sheets, each answer given as
/// how often the item's one clause happened.
///
///     PastRounds past;
///     const auto first = past.addOrganization(u"130207-0002"_s);
///     past.score(past.addRound(2022, u"2022年"_s), first, {6, 0, 0, 0, 0});
class PastRounds : public TestWorkbook
{
public:
    /// The standard of TestWorkbook with changes: each text is replaced where it is found first,
    /// and the revision is counted up with each call.
    QByteArray revised(const std::vector<std::pair<QByteArray, QByteArray>> &changes);

    /// Issues a document; later rounds are begun under it.
    core::StandardRef issue(const QByteArray &document);

    core::Organization addOrganization(const QString &code, const QString &county = {},
                                       const QString &sector = {});
    core::Round addRound(int year, const QString &name,
                         const QStringList &levels = {QStringLiteral("county")});

    /// How often each item's clause happened, in the standard's order; −1: unanswered.
    core::AssessmentId score(const core::Round &of, const core::Organization &whom,
                             const std::vector<std::int64_t> &times,
                             const QString &level = QStringLiteral("county"));
    void freeze(const core::Round &which);

private:
    int m_revision = 1;
    std::map<QString, core::StandardReading> m_issued; ///< by hash
};

/// The document as a standard that can be scored with.
core::CompiledStandard compiledFrom(const QByteArray &document);
