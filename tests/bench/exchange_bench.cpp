// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/journal/edits.h"
#include "core/journal/installation.h"
#include "core/journal/sheet_scorer.h"
#include "core/journal/standard_shelf.h"
#include "core/sample/sample_city.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/organization_reader.h"
#include "core/storage/workbook.h"
#include "core/sync/bundle_export.h"
#include "core/sync/bundle_file.h"
#include "core/sync/bundle_import.h"
#include "core/sync/roster.h"
#include "core/sync/roster_edits.h"
#include "tests/bench/measured.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <random>
#include <set>

using namespace bench;
using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int edited = 88'000; ///< answers that each office changes
constexpr int editedInBoth = 8'812;
constexpr int added = 82'000; ///< answers in sheets that had none of them
constexpr int floorRows = 172'000;
constexpr std::uint32_t answered = 40; ///< items of each sheet of the base
constexpr int rounds = 4;

/// An office with its copy of the city.
struct Office
{
    Office(const QString &folder, const QString &name)
        : here(Installation::open(folder + u'/' + name))
        , book(std::make_unique<Workbook>(folder + u'/' + name + u".plumb"_s, Access::Write))
        , journal(std::make_unique<Journal>(book->database(), here, systemClock()))
    {
        Statement put = book->database().prepare(
            "UPDATE meta SET value = ? WHERE name IN ('office_code', 'office_name')");
        put.bind(1, name).run();
    }

    Installation here;
    std::unique_ptr<Workbook> book;
    std::unique_ptr<Journal> journal;
};

void copyTo(const QString &folder, const QString &city, const QString &name)
{
    QFile::copy(city, folder + u'/' + name + u".plumb"_s);
}

/// Four rounds of 11,000 sheets with forty answers each, beside the sample's organizations.
class Base
{
public:
    explicit Base(const QString &path) : m_here(Installation::open(Installation::defaultFolder()))
    {
        makeSampleCity(path, {.organizations = 11000, .rounds = 1, .sheets = false}, m_here,
                       systemClock(), {});
        m_book = std::make_unique<Workbook>(path, Access::Write);
        m_journal = std::make_unique<Journal>(m_book->database(), m_here, systemClock());
        for (int n = 1; n <= rounds; ++n)
            addRound(n);
        m_book->database().script(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }

private:
    void addRound(int number)
    {
        Database &db = m_book->database();
        Round round = readRounds(db).front();
        round.id = RoundId::make(systemClock());
        round.frozen = false;
        round.name = u"第%1季"_s.arg(number);
        m_journal->apply(Action::AddRound, {roundEdit(round)});
        const std::vector<Organization> organizations = readOrganizations(db);
        StandardShelf shelf(db);
        std::size_t next = 0;
        m_journal->applyMany(Action::MakeSample, [&] {
            std::vector<Edit> edits;
            for (; next < organizations.size() && edits.size() < 1000; ++next)
                addSheet(round, organizations[next], shelf, edits);
            return edits;
        });
    }

    static void addSheet(const Round &round, const Organization &organization, StandardShelf &shelf,
                         std::vector<Edit> &edits)
    {
        const auto given = round.standards.find(organization.sector);
        if (given == round.standards.end())
            return;
        const ShelvedStandard &shelved = shelf.get(given->second);
        Sheet sheet;
        sheet.fit(shelved.standard);
        std::vector<std::uint32_t> items;
        for (std::uint32_t item = 0; item < answered; ++item) {
            sheet.items.at(item).clean = true;
            items.push_back(item);
        }
        const SheetName name{round.id, organization.id, u"county"_s, 0};
        edits.push_back(assessmentEdit(name, shelved.ref, organization.affiliation));
        edits.push_back(
            answersEdit({assessmentKey(name), shelved.ref, shelved.standard, sheet, items},
                        organization.affiliation));
    }

    Installation m_here;
    std::unique_ptr<Workbook> m_book;
    std::unique_ptr<Journal> m_journal;
};

/// Types answers as people do: one item a step, a thousand steps a transaction.
class Typist
{
public:
    Typist(Office &office, int count)
        : m_office(office)
        , m_shelf(office.book->database())
        , m_count(count)
    {
        std::set<RoundId> open;
        for (const Round &round : readRounds(office.book->database()))
            if (!round.frozen)
                open.insert(round.id);
        for (AssessmentEntry &entry : readAssessments(office.book->database(), {}))
            if (open.contains(entry.name.round) && entry.scored)
                m_entries.push_back(std::move(entry));
    }

    std::size_t sheets() const { return m_entries.size(); }

    /// What it takes to score a sheet again, which each edit does: µs of CPU.
    double scoring()
    {
        Database &db = m_office.book->database();
        std::vector<std::int64_t> sheets;
        db.each("SELECT no FROM assessment ORDER BY no DESC LIMIT 20000",
                [&](const Statement &row) { sheets.push_back(row.integer(0)); });
        const Time time = timeOf([&] {
            db.write([&] {
                SheetScorer scorer(db);
                for (const std::int64_t sheet : sheets)
                    scorer.score(sheet);
            });
        });
        return time.cpu * 1e3 / static_cast<double>(sheets.size());
    }

    /// `count` answers from the `first` on, spread over all sheets, of the items from `item` on.
    void type(int first, int count, std::uint32_t item)
    {
        Database &db = m_office.book->database();
        for (int n = first; n < first + count;) {
            db.write([&] {
                for (int k = 0; k < 1000 && n < first + count; ++k, ++n)
                    typeOne(static_cast<std::size_t>(n), item);
            });
        }
    }

    double cpuMilliseconds() const { return m_cpu; }

private:
    void typeOne(std::size_t n, std::uint32_t firstItem)
    {
        const AssessmentEntry &entry = m_entries.at(n % m_entries.size());
        const ShelvedStandard &shelved = m_shelf.get(entry.standard);
        Sheet sheet;
        readSheet(m_office.book->database(), entry.id, shelved.standard, sheet);
        const std::vector<const Item *> items = itemsOf(shelved.standard);
        const auto item = firstItem + static_cast<std::uint32_t>(n / m_entries.size());
        sheet.items.at(item).clean = false;
        sheet.items.at(item).notApplicable = m_count % 2 != 0;
        for (const Clause &clause : items.at(item)->clauses)
            if (clause.input == InputType::Count) {
                sheet.clauses.at(static_cast<std::size_t>(clause.ordinal)).given = true;
                sheet.clauses.at(static_cast<std::size_t>(clause.ordinal)).a = m_count;
                sheet.items.at(item).notApplicable = false;
            }
        const Edit edit = answersEdit({entry.id, entry.standard, shelved.standard, sheet, {item}},
                                      entry.affiliation);
        const double before = bench::cpuMilliseconds();
        m_office.journal->apply(Action::ScoreItem, {edit});
        m_cpu += bench::cpuMilliseconds() - before;
    }

    Office &m_office;
    StandardShelf m_shelf;
    int m_count; ///< what is typed
    std::vector<AssessmentEntry> m_entries;
    double m_cpu = 0;
};

Time insertFloor(const QString &path)
{
    Database db(path, Database::Mode::Create);
    db.script(u"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE answer "
              "(assessment BLOB NOT NULL, item INTEGER NOT NULL, value BLOB NOT NULL, "
              "PRIMARY KEY (assessment, item)) WITHOUT ROWID"_s);
    std::mt19937_64 random(3);
    return timeOf([&] {
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

BundleIntake take(Office &at, const QString &path)
{
    BundleFile bundle(path);
    return takeBundle(at.book->database(), *at.journal, at.here, bundle, {false, systemClock()});
}

/// What the log takes in the file, its indexes too.
double logBytes(Database &db)
{
    return static_cast<double>(db.number(
        "SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND name IN ('tail', 'log_key', "
        "'log_step', 'sqlite_autoindex_tail_1', 'segment', 'segment_place', 'sealed_key')"));
}

/// Both offices work, neither knows of the other.
void work(Office &a, Office &b)
{
    for (Office *office : {&a, &b})
        for (Office *other : {&a, &b})
            confirmInstallation(office->book->database(), other->here.publicKey(), {}, {}, 1);
    Typist atA(a, 1);
    Typist atB(b, 2);
    line("sheets", static_cast<double>(atA.sheets()), "");
    const double before = logBytes(a.book->database());
    atA.type(0, edited, 0);
    atA.type(0, added, answered);
    line("log, bytes an operation", (logBytes(a.book->database()) - before) / (edited + added),
         "B");
    atB.type(edited - editedInBoth, edited, 0);
    atB.type(static_cast<int>(2 * atB.sheets()), added, answered);
    line("edit kept and its sheet scored, CPU", atA.cpuMilliseconds() * 1e3 / (edited + added),
         "µs");
    line("the scoring alone, CPU", atA.scoring(), "µs");
}

/// What the receiver does, as a process of its own whose memory is told: three times into the
/// workbook as it was, in turns with the floor, for a machine that slows down for a while slows
/// both.
void measureImport(const QString &folder, Time floor)
{
    const QString workbook = folder + u"/130208.plumb"_s;
    const QString before = folder + u"/before.plumb"_s;
    const QString bundle = folder + u"/a.plumbx"_s;
    QFile::copy(workbook, before);
    Time import;
    Time again;
    std::int64_t conflicts = 0;
    double memory = 0;
    line("import, memory of the process before", peak(true), "MB");
    for (int turn = 0; turn < 3; ++turn) {
        floor = faster(floor, insertFloor(folder + u"/floor-%1.db"_s.arg(turn)));
        QFile::remove(workbook);
        QFile::copy(before, workbook);
        Office b(folder, u"130208"_s);
        peak(true);
        import = faster(import, timeOf([&] { conflicts = take(b, bundle).conflicts;
    }));
    memory = std::max(memory, peak(false));
    again = faster(again, timeOf([&] { take(b, bundle); }));
}

line("raw INSERT, the fastest", floor, floor);
line("import", import, floor);
line("import, peak memory of the process", memory, "MB");
line("import again", again, floor);
line("conflicts open", static_cast<double>(conflicts), "");
} // namespace

/// The city lists both offices, each for all areas.
void beginRoster(const QString &folder, const QString &city)
{
    Installation here = Installation::open(Installation::defaultFolder());
    Workbook book(city, Access::Write);
    Database &db = book.database();
    Journal journal(db, here, systemClock());
    journal.apply(Action::BeginRoster, rosterBeginning(db, here, systemClock()));
    const RootKey root = *RootKey::find(here.folder(), book.facts().dataset);
    QStringList areas;
    db.each("SELECT DISTINCT affiliation FROM organization",
            [&](const Statement &row) { areas.append(row.text(0)); });
    const std::int64_t now = systemClock()();
    for (const QString &office : {u"130207"_s, u"130208"_s}) {
        const QByteArray key = Installation::open(folder + u'/' + office).publicKey();
        journal.apply(
            Action::AddOffice,
            {officeEdit(signerOf(root), {office, office, OfficeKind::County, areas, {}, now}),
             grantEdit(signerOf(root), {key, office, now})});
    }
}

Time measureExport(const QString &folder, bool withRoster)
{
    const Time floor = insertFloor(folder + u"/floor.db"_s);
    line("raw INSERT of 172,000 rows", floor, floor);
    const QString city = folder + u"/city.plumb"_s;
    {
        const Base base(city);
    }
    if (withRoster)
        beginRoster(folder, city);
    for (const QString &office : {u"130207"_s, u"130208"_s})
        copyTo(folder, city, office);
    Office a(folder, u"130207"_s);
    Office b(folder, u"130208"_s);
    work(a, b);
    BundleHeader header;
    const QString bundle = folder + u"/a.plumbx"_s;
    const ExportOrder order{u"130208"_s, {}, false, systemClock()};
    line("export", timeOf([&] {
             header = exportBundle(a.book->database(), *a.journal, a.here, order, bundle);
         }),
         floor);
    line("operations", static_cast<double>(header.operations()), "");
    line("bundle", static_cast<double>(QFileInfo(bundle).size()) / 1e6, "MB");
    return floor;
}

} // namespace

// Prints the figures of one exchange between two offices on 44,000 sheets of 40 answers, beside the
// time of as many plain INSERTs: `build/bench/bin/exchange_bench`, where a roster says who may
// write what `exchange_bench roster`.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 5 && words[1] == u"import") {
        measureImport(words[2], {words[3].toDouble(), words[4].toDouble()});
        return 0;
    }
    const QTemporaryDir home(QDir::currentPath() + u"/exchange-XXXXXX"_s);
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    const Time floor = measureExport(home.path(), words.contains(u"roster"_s));
    return QProcess::execute(
        QCoreApplication::applicationFilePath(),
        {u"import"_s, home.path(), QString::number(floor.wall), QString::number(floor.cpu)});
}
