// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/installation.h"
#include "core/journal/journal.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/workbook.h"

namespace cli {

/// A workbook opened by a verb that changes it: alone, through the journal, as this installation.
class Writing
{
public:
    explicit Writing(const QString &path)
        : m_here(core::Installation::open(core::Installation::defaultFolder()))
        , m_book(path, core::Access::Write)
        , m_journal(m_book.database(), m_here, core::systemClock())
    {
        if (const auto sole = core::readSoleAuthor(m_book.database(), m_book.facts().officeCode))
            m_journal.setAuthor(sole->id);
    }

    ~Writing() = default;
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;

    core::Workbook &book() { return m_book; }

    const core::Installation &installation() const { return m_here; }

    core::Database &database() { return m_book.database(); }

    core::Journal &journal() { return m_journal; }

    core::WorkbookFacts facts() { return m_book.facts(); }

private:
    core::Installation m_here;
    core::Workbook m_book;
    core::Journal m_journal;
};

} // namespace cli
