// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/journal/edits.h"
#include "core/journal/installation.h"
#include "core/journal/rebuild.h"
#include "core/journal/standard_shelf.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/workbook.h"
#include "core/sync/bundle_export.h"
#include "core/sync/bundle_file.h"
#include "core/sync/bundle_import.h"
#include "tests/bench/city.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int edited = 88'000; ///< answers that each office changes
constexpr int editedInBoth = 8'812;
constexpr int added = 82'000; ///< answers in sheets that had none of them
constexpr int floorRows = 172'000;

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Peak resident memory in MB since it was last forgotten.
double peak(bool forget)
{
    QFile status(u"/proc/self/status"_s);
    double megabytes = 0;
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                megabytes = line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    QFile clear(u"/proc/self/clear_refs"_s);
    if (forget && clear.open(QIODevice::WriteOnly))
        clear.write("5");
    return megabytes;
}

/// An office with its copy of the city.
struct Office
{
    Office(const QString &folder, const QString &city, const QString &name)
        : path(folder + u'/' + name + u".plumb"_s)
        , here(Installation::open(folder + u'/' + name))
    {
        QFile::copy(city, path);
        book = std::make_unique<Workbook>(path, Access::Write);
        journal = std::make_unique<Journal>(book->database(), here, systemClock());
        Statement put = book->database().prepare(
            "UPDATE meta SET value = ? WHERE name IN ('office_code', 'office_name')");
        put.bind(1, name).run();
    }

    QString path;
    Installation here;
    std::unique_ptr<Workbook> book;
    std::unique_ptr<Journal> journal;
};

/// Types answers as people do: one item a step, a thousand steps a transaction.
class Typist
{
public:
    explicit Typist(Office &office)
        : m_office(office)
        , m_shelf(office.book->database())
        , m_entries(readAssessments(office.book->database(), {}))
    {
    }

    /// `count` answers from the `first` on, spread over all sheets; `seed` says what is typed.
    void type(int first, int count, unsigned seed)
    {
        std::mt19937 random(seed);
        Database &db = m_office.book->database();
        for (int n = first; n < first + count;) {
            db.write([&] {
                for (int k = 0; k < 1000 && n < first + count; ++k, ++n)
                    typeOne(static_cast<std::size_t>(n), static_cast<unsigned>(random()));
            });
        }
    }

    double cpuMilliseconds() const { return m_cpu; }

private:
    void typeOne(std::size_t n, unsigned what)
    {
        const AssessmentEntry &entry = m_entries.at(n % m_entries.size());
        const ShelvedStandard &shelved = m_shelf.get(entry.standard);
        Sheet sheet;
        readSheet(m_office.book->database(), entry.id, shelved.standard, sheet);
        const std::vector<const Item *> items = itemsOf(shelved.standard);
        const auto item = static_cast<std::uint32_t>(n / m_entries.size() % items.size());
        sheet.items.at(item).note = QString();
        sheet.items.at(item).clean = !sheet.items.at(item).clean;
        for (const Clause &clause : items.at(item)->clauses)
            if (clause.input == InputType::Count) {
                sheet.clauses.at(static_cast<std::size_t>(clause.ordinal)).given = true;
                sheet.clauses.at(static_cast<std::size_t>(clause.ordinal)).a = what % 5;
                sheet.items.at(item).clean = false;
            }
        const Edit edit = answersEdit({entry.id, entry.standard, shelved.standard, sheet, {item}},
                                      entry.affiliation);
        const std::clock_t before = std::clock();
        m_office.journal->apply(Action::ScoreItem, {edit});
        m_cpu += 1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    }

    Office &m_office;
    StandardShelf m_shelf;
    std::vector<AssessmentEntry> m_entries;
    double m_cpu = 0;
};

double insertFloor(const QString &path)
{
    Database db(path, Database::Mode::Create);
    db.script(u"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE answer "
              "(assessment BLOB NOT NULL, item INTEGER NOT NULL, value BLOB NOT NULL, "
              "PRIMARY KEY (assessment, item)) WITHOUT ROWID"_s);
    std::mt19937_64 random(3);
    return milliseconds([&] {
        db.write([&] {
            Statement put = db.prepare("INSERT INTO answer VALUES (?, ?, ?)");
            for (int n = 0; n < floorRows; ++n) {
                QByteArray key(16, Qt::Uninitialized);
                for (int i = 0; i < 2; ++i) {
                    const auto part = random();
                    memcpy(key.data() + 8 * i, &part, 8);
                }
                put.bind(1, key).bind(2, std::int64_t{n % 40}).bind(3, QByteArray(6, 'x')).run();
            }
        });
    });
}

void line(const char *what, double value, const char *unit, double floor = 0)
{
    if (floor > 0)
        std::printf("%-46s %10.2f %s  %.2f × floor\n", what, value, unit, value / floor);
    else
        std::printf("%-46s %10.2f %s\n", what, value, unit);
    std::fflush(stdout);
}

BundleIntake take(Office &at, const QString &path)
{
    BundleFile bundle(path);
    return takeBundle(at.book->database(), *at.journal, at.here, bundle, {false, systemClock()});
}

void measure(const QString &folder)
{
    const double floor = insertFloor(folder + u"/floor.db"_s);
    line("raw INSERT of 172,000 rows", floor, "ms");
    const QString city = cityInMemory();
    Office a(folder, city, u"130207"_s);
    Office b(folder, city, u"130208"_s);
    for (Office *office : {&a, &b})
        for (Office *other : {&a, &b})
            confirmInstallation(office->book->database(), other->here.publicKey(), {}, {}, 1);
    Typist atA(a);
    Typist atB(b);
    atA.type(0, edited + added, 5);
    atB.type(edited + added - editedInBoth, edited + added, 6);
    line("capture, CPU an edit", atA.cpuMilliseconds() * 1e3 / (edited + added), "µs");
    const QString bundle = folder + u"/a.plumbx"_s;
    BundleHeader header;
    const ExportOrder order{u"130208"_s, {}, false, systemClock()};
    line("export", milliseconds([&] {
             header = exportBundle(a.book->database(), *a.journal, a.here, order, bundle);
         }),
         "ms", floor);
    line("operations", static_cast<double>(header.operations()), "");
    line("bundle", static_cast<double>(QFileInfo(bundle).size()) / 1e6, "MB");
    peak(true);
    BundleIntake intake;
    line("import", milliseconds([&] { intake = take(b, bundle); }), "ms", floor);
    line("import, peak memory of the process", peak(false), "MB");
    line("import again", milliseconds([&] { take(b, bundle); }), "ms", floor);
    line("conflicts open", static_cast<double>(intake.conflicts), "");
}

} // namespace

// Prints the figures of one exchange between two offices on the city at full size, beside the time
// of as many plain INSERTs: `build/bench/bin/exchange_bench`.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir home(QDir::currentPath() + u"/exchange-XXXXXX"_s);
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    measure(home.path());
    return 0;
}
