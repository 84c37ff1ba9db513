// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/organization.h"
#include "core/model/round.h"
#include "core/model/sheet.h"
#include "tests/support/print_text.h"
#include "ui/session.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

/// A workbook on disk as an office begins its day: an open round of one sector, some organizations
/// and no sheet yet, with preferences and an installation of its own.
///
///     TestOffice office(countingStandard(60));
///     ui::AssessPage page(office.session());
class TestOffice
{
public:
    explicit TestOffice(const QByteArray &standardJson, int count = 3);

    ui::Session &session() { return *m_session; }

    void close();
    void reopen(); ///< as after a restart of the program

    core::AssessmentId plan(std::size_t organization, const QDate &day = today());
    void freeze();

    core::Sheet sheet(const core::AssessmentId &id); ///< as it stands in the file
    core::AssessmentEntry entry(const core::AssessmentId &id);

    QString path() const { return m_folder.filePath(QStringLiteral("office.plumb")); }

    core::Round round;
    core::StandardRef standard;
    std::vector<core::Organization> organizations;

    static QDate today() { return {2023, 11, 15}; }

private:
    void fill(const QByteArray &standardJson, int count);

    QTemporaryDir m_folder;
    std::int64_t m_now;
    std::unique_ptr<ui::Session> m_session;
};

/// `items` items in sections of ten, each of one counting clause at −0.5 an occurrence; graded A
/// from 90 %, B from 60 %.
QByteArray countingStandard(int items);
/// One section with these items (JSON, comma between) of `points` in all, graded the same.
QByteArray standardOf(const QByteArray &items, int points);
