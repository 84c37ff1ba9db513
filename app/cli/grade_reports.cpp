// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grade_reports.h"

#include "app/cli/console.h"
#include "app/cli/rounds.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "core/base/clock.h"
#include "core/journal/installation.h"
#include "core/journal/journal.h"
#include "core/journal/standard_shelf.h"
#include "core/reporting/grade_report.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/organization_reader.h"
#include "core/storage/workbook.h"
#include "ui/print/font_set.h"
#include "ui/print/grade_report_paper.h"

#include <QDir>
#include <QTemporaryDir>

#include <atomic>
#include <map>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// One PDF to be written: where, and of which sheets.
struct File
{
    QString path;
    std::vector<core::AssessmentId> sheets;
};

/// The sheet of each organization that its report is made of: of the highest level, of one round.
std::vector<core::AssessmentEntry> sheetsOf(core::Database &db, const Call &call)
{
    core::Filter filter;
    filter.round = roundNamed(db, call.value(u"round"_s)).id;
    filter.county = call.value(u"county"_s);
    std::map<core::OrganizationId, std::size_t> places;
    std::vector<core::AssessmentEntry> sheets;
    for (core::AssessmentEntry &entry : core::readAssessments(db, filter)) {
        if (!entry.scored)
            continue;
        const auto [place, first] = places.emplace(entry.name.organization, sheets.size());
        if (first)
            sheets.push_back(std::move(entry));
        else if (entry.name.scorer() == 0 && entry.state != core::VisitState::Superseded)
            sheets[place->second] = std::move(entry);
    }
    return sheets;
}

std::vector<core::AssessmentEntry> sheetOf(core::Database &db, const QString &code,
                                           const Call &call)
{
    const auto organization = core::readOrganization(db, code);
    if (!organization)
        throw core::Error(core::Failure::Missing, u"no organization has the code %1"_s.arg(code))
            .in(db.path());
    std::optional<core::RoundId> round;
    if (call.has(u"round"_s))
        round = roundNamed(db, call.value(u"round"_s)).id;
    for (const core::AssessmentEntry &entry : core::readAssessmentsOf(db, organization->id))
        if (entry.scored && (!round || entry.name.round == *round))
            return {entry};
    throw core::Error(core::Failure::Missing, u"%1 has no sheet with an answer"_s.arg(code))
        .in(db.path());
}

bool isFolder(const QString &out)
{
    return out.endsWith(u'/') || QFileInfo(out).isDir();
}

std::vector<File> filesFor(const std::vector<core::AssessmentEntry> &sheets, const QString &out)
{
    std::map<QString, File> files;
    for (const core::AssessmentEntry &sheet : sheets) {
        const QString name = sheets.size() == 1 ? sheet.organizationCode : sheet.county;
        const QString path = isFolder(out) ? QDir(out).filePath(name + u".pdf"_s) : out;
        File &file = files[path];
        file.path = path;
        file.sheets.push_back(sheet.id);
    }
    std::vector<File> list;
    list.reserve(files.size());
    for (auto &[path, file] : files)
        list.push_back(std::move(file));
    return list;
}

/// Writes files until none is left; several may run at once, each with its own connection.
class Writer
{
public:
    Writer(const QString &workbook, std::vector<File> files)
        : m_workbook(workbook)
        , m_files(std::move(files))
    {
    }

    void run(int jobs)
    {
        std::vector<std::thread> others;
        const auto most = std::min(static_cast<std::size_t>(jobs), m_files.size());
        for (std::size_t i = 1; i < most; ++i)
            others.emplace_back([this] { work(); });
        work();
        for (std::thread &other : others)
            other.join();
        if (m_error)
            throw core::Error(*m_error);
    }

private:
    void work()
    {
        try {
            core::Workbook book(m_workbook, core::Access::Read);
            core::StandardShelf shelf(book.database());
            core::ReportScores scores(book.database(), shelf);
            ui::FontSet fonts;
            for (std::size_t at = m_next++; at < m_files.size() && !m_stop; at = m_next++)
                write(m_files[at], book.database(), shelf, scores, fonts);
        } catch (const core::Error &error) {
            const std::scoped_lock lock(m_mutex);
            m_error = error;
            m_stop = true;
        }
    }

    static void write(const File &file, core::Database &db, core::StandardShelf &shelf,
                      core::ReportScores &scores, ui::FontSet &fonts)
    {
        const std::int64_t now = core::systemClock()();
        std::size_t at = 0;
        core::GradeReport report;
        ui::writeGradeReports(file.path, fonts, [&]() -> const core::GradeReport * {
            if (at == file.sheets.size())
                return nullptr;
            report = core::buildGradeReport(db, shelf, file.sheets[at++], now, &scores);
            return &report;
        });
    }

    QString m_workbook;
    std::vector<File> m_files;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex;
    std::optional<core::Error> m_error;
};

} // namespace

Exit gradeReports(const Call &call, Console &console)
{
    const int asked =
        int(call.has(u"organization"_s)) + int(call.has(u"county"_s)) + int(call.has(u"all"_s));
    if (asked != 1)
        return console.wrongUsage(
            Text::tr("Whose report? Give one of --organization, --county and --all."));

    std::vector<core::AssessmentEntry> sheets;
    {
        core::Workbook book(call.operands[0], core::Access::Read);
        core::Database &db = book.database();
        core::settleMarks(db, core::Installation::defaultFolder());
        const QString code = call.value(u"organization"_s);
        sheets = code.isEmpty() ? sheetsOf(db, call) : sheetOf(db, code, call);
        if (sheets.empty())
            throw core::Error(core::Failure::Missing, u"no sheet has an answer yet"_s)
                .in(db.path());
    }

    const QString out = call.value(u"out"_s);
    if (out.endsWith(u'/') && !QDir().mkpath(out))
        throw core::Error(core::Failure::FileUnwritable, u"the folder cannot be made"_s).in(out);
    const QTemporaryDir between;
    const QString target = out == u"-" ? between.filePath(u"report.pdf"_s) : out;
    const std::vector<File> files = filesFor(sheets, target);
    Writer(call.operands[0], files).run(call.number(u"jobs"_s, 1));
    if (out == u"-") {
        writeAll(out, readAll(target));
        return Exit::Done;
    }
    for (const File &file : files)
        console.say(Text::tr("Wrote %1, reports of %n organizations.", nullptr,
                             static_cast<int>(file.sheets.size()))
                        .arg(file.path));
    return Exit::Done;
}

} // namespace cli
