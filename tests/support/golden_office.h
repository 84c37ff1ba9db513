// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/installation.h"
#include "core/journal/journal.h"
#include "core/storage/workbook.h"
#include "core/sync/bundle_import.h"

#include <QString>

#include <functional>
#include <memory>

/// An office whose key and clock are the same each time, with a workbook in a folder of its own.
///
///     GoldenOffice city(folder, {'c', u"130200"_s, u"唐山市委组织部"_s}, joining(dataset));
///     city.take(path);
///
/// Thread: one.
class GoldenOffice
{
public:
    struct Name
    {
        char seed; ///< of its installation's key
        QString code;
        QString name;
    };

    /// What is done to the new workbook before it is written in.
    using Beginning = std::function<void(core::Database &, const core::Installation &)>;

    GoldenOffice(const QString &folder, const Name &name, const Beginning &begin);

    core::Database &database() { return m_workbook->database(); }

    core::Journal &journal() { return *m_journal; }

    core::Installation &installation() { return m_installation; }

    core::Clock clock()
    {
        return [this] { return m_now += 1000; };
    }

    core::BundleIntake take(const QString &bundle);

private:
    core::Installation m_installation;
    std::int64_t m_now = 1'700'000'000'000; ///< 2023-11-14
    std::unique_ptr<core::Workbook> m_workbook;
    std::unique_ptr<core::Journal> m_journal;
};

/// A workbook that holds nothing yet and is to take bundles of that data set.
GoldenOffice::Beginning joining(const core::DatasetId &dataset);
