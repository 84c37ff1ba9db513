// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/projection.h"
#include "core/journal/sheet_scorer.h"
#include "core/journal/waiting_items.h"
#include "core/storage/database.h"
#include "core/storage/op_codec.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace core {

namespace {

constexpr int stampCounterBits = 16;
constexpr std::size_t sheetsInMemory = 512;

} // namespace

PackedSheet Projection::readPacked(std::int64_t assessment)
{
    const auto held = m_sheets.find(assessment);
    if (held != m_sheets.end())
        return held->second;
    Statement &read = m_db.kept("SELECT answers FROM sheet WHERE no = ?");
    read.bind(1, assessment);
    if (!read.next())
        return {};
    PackedSheet sheet = PackedSheet::from(read.view(0));
    read.reset();
    return sheet;
}

PackedSheet Projection::takePacked(std::int64_t assessment)
{
    const auto held = m_sheets.find(assessment);
    return held == m_sheets.end() ? readPacked(assessment) : std::move(held->second);
}

void Projection::keepPacked(std::int64_t assessment, PackedSheet sheet)
{
    if (!m_isGathering) {
        writePacked(assessment, sheet);
        return;
    }
    m_sheets[assessment] = std::move(sheet);
    if (m_sheets.size() >= sheetsInMemory)
        writeSheets();
}

void Projection::writePacked(std::int64_t assessment, const PackedSheet &sheet)
{
    const QByteArray bytes = sheet.bytes();
    Statement &put = m_db.kept("INSERT OR REPLACE INTO sheet VALUES (?, ?)");
    put.bind(1, assessment).bind(2, QByteArrayView(bytes)).run();
}

void Projection::writeSheets()
{
    for (const auto &[assessment, sheet] : m_sheets)
        writePacked(assessment, sheet);
    m_sheets.clear();
}

void Projection::settle()
{
    writeSheets();
    m_isGathering = false;
    std::sort(m_toScore.begin(), m_toScore.end());
    m_toScore.erase(std::unique(m_toScore.begin(), m_toScore.end()), m_toScore.end());
    std::vector<std::int64_t> others;
    const auto changed = m_scorer.scoreMany(std::exchange(m_toScore, {}), others);
    for (const std::int64_t sheet : lookedBackAt(changed))
        scoreWhatReads(sheet);
    for (const std::int64_t sheet : others)
        score(sheet);
}

std::vector<Base> Projection::heads(Register reg, const Key &key,
                                    const std::vector<std::uint32_t> &items, bool settling)
{
    std::vector<Base> found;
    const auto add = [&](const Unit &unit, const std::vector<OpName> &heads) {
        for (const OpName &head :
             settling ? m_heads.ranked(unit, heads) : m_heads.seen(unit, heads))
            found.push_back({unit.item, head});
    };
    if (!isOfItems(reg)) {
        const Unit unit{reg, key, 0};
        m_lookedHeads = m_heads.of(unit);
        m_looked = unit;
        add(unit, m_lookedHeads);
        return found;
    }
    const std::int64_t no = assessmentRow(key);
    const auto open = m_heads.open(reg, key);
    const PackedSheet sheet = reg == Register::Answers ? readPacked(no) : PackedSheet();
    for (const std::uint32_t item : items) {
        const auto several = open.find(item);
        const auto own = reg == Register::Answers ? headIn(sheet, item) : remarkHead(no, item);
        if (several != open.end())
            add({reg, key, item}, several->second);
        else if (own)
            found.push_back({item, *own});
    }
    return found;
}

std::optional<OpName> Projection::headIn(const PackedSheet &sheet, std::uint32_t item)
{
    const PackedItem *packed = sheet.find(item);
    return packed != nullptr ? std::optional<OpName>(packed->head) : std::nullopt;
}

std::optional<OpName> Projection::remarkHead(std::int64_t assessment, std::uint32_t item)
{
    Statement &read = m_db.kept("SELECT stream, seq FROM remark WHERE no = ? AND item = ?");
    read.bind(1, assessment).bind(2, static_cast<std::int64_t>(item));
    std::optional<OpName> head;
    if (read.next())
        head = OpName{read.integer(0), read.integer(1)};
    read.reset();
    return head;
}

void Projection::applyItems(WaitingItems &items)
{
    const std::vector<Key> &sheets = items.sheets();
    std::vector<std::size_t> byKey(sheets.size()); // as the index has them: each page of it once
    std::iota(byKey.begin(), byKey.end(), 0);
    std::sort(byKey.begin(), byKey.end(),
              [&](std::size_t a, std::size_t b) { return sheets[a] < sheets[b]; });
    std::vector<std::int64_t> rows(sheets.size()); // sheets in the order of the file
    for (const std::size_t n : byKey)
        rows[n] = assessmentRow(sheets[n]);
    items.take(rows, [this](const HeldOp &held, std::int64_t row) { applyItem(held, row); });
}

void Projection::applyItem(const HeldOp &held, std::int64_t sheet)
{
    held.op.reg == Register::Answers ? applyAnswers(held, sheet) : applyRemarks(held, sheet);
}

void Projection::applyAnswers(const HeldOp &held, std::int64_t no)
{
    const Operation &op = held.op;
    PackedSheet sheet = takePacked(no);
    const ItemHeads &open = m_heads.open(Register::Answers, op.key);
    for (const auto &[item, value] : decodeAnswers(op.value).items) {
        const Unit unit{Register::Answers, op.key, item};
        const auto shown = admitItem(unit, op, open, headIn(sheet, item));
        if (shown == op.name)
            sheet.put({item, op.name, value});
        else if (shown)
            sheet.put({item, *shown, m_heads.valueOf(*shown, unit)});
        else
            sheet.drop(item);
    }
    noteScorer(sheet, op, held.holder);
    keepPacked(no, std::move(sheet));
    score(no);
}

std::optional<OpName> Projection::admitItem(const Unit &unit, const Operation &op,
                                            const ItemHeads &open, const std::optional<OpName> &own)
{
    const auto several = open.find(unit.item);
    if (several != open.end())
        return m_heads.admit(unit, op, several->second);
    return m_heads.admit(unit, op, own ? std::vector<OpName>{*own} : std::vector<OpName>());
}

void Projection::applyRemarks(const HeldOp &held, std::int64_t no)
{
    const Operation &op = held.op;
    const ItemHeads &open = m_heads.open(Register::Remarks, op.key);
    for (const auto &[item, value] : decodeAnswers(op.value).items) {
        const Unit unit{Register::Remarks, op.key, item};
        const auto shown = admitItem(unit, op, open, remarkHead(no, item));
        if (!shown) {
            m_db.kept("DELETE FROM remark WHERE no = ? AND item = ?")
                .bind(1, no)
                .bind(2, static_cast<std::int64_t>(item))
                .run();
            continue;
        }
        const QByteArray text = shown == op.name ? value : m_heads.valueOf(*shown, unit);
        putRemark(no, item, *shown, text);
    }
}

void Projection::putRemark(std::int64_t assessment, std::uint32_t item, const OpName &head,
                           const QByteArray &text)
{
    Statement &put = m_db.kept("INSERT OR REPLACE INTO remark VALUES (?, ?, ?, ?, ?)");
    put.bind(1, assessment).bind(2, static_cast<std::int64_t>(item)).bind(3, head.stream);
    put.bind(4, head.seq).bind(5, QString::fromUtf8(text)).run();
}

// Who scored and when, once for the sheet: of the op with the latest second, of several the one
// with the greatest holder, so that it hangs on the ops alone and not on their order.
void Projection::noteScorer(PackedSheet &sheet, const Operation &op, std::int64_t holder)
{
    const auto second = static_cast<std::int64_t>((op.stamp >> stampCounterBits) / 1000);
    if (second < sheet.scoredAt)
        return;
    if (second == sheet.scoredAt && sheet.holder != 0 && sheet.holder != holder &&
        holderKey(holder) < holderKey(sheet.holder))
        return;
    sheet.holder = holder;
    sheet.scoredAt = second;
}

QByteArray Projection::holderKey(std::int64_t no)
{
    Statement &read = m_db.kept("SELECT id FROM holder WHERE no = ?");
    read.bind(1, no);
    QByteArray key = read.next() ? read.bytes(0) : QByteArray();
    read.reset();
    return key;
}

void Projection::score(std::int64_t assessment)
{
    if (m_isGathering) {
        if (m_toScore.empty() || m_toScore.back() != assessment)
            m_toScore.push_back(assessment);
        return;
    }
    const std::int64_t before = m_scorer.changed();
    m_scorer.score(assessment);
    if (m_scorer.changed() != before)
        scoreWhatReads(assessment);
}

void Projection::scoreWhatReads(std::int64_t assessment)
{
    if (lookingBack().empty())
        return;
    Statement &read = m_db.kept("SELECT organization, round FROM assessment WHERE no = ?");
    read.bind(1, assessment);
    const bool isPlaced = read.next() && !read.isNull(0) && !read.isNull(1);
    const std::int64_t organization = isPlaced ? read.integer(0) : 0;
    const std::int64_t round = isPlaced ? read.integer(1) : 0;
    read.reset();
    if (isPlaced)
        scoreLater(organization, round);
}

// Standards that may look at what earlier rounds gave. Their text says it well enough without being
// read: in canonical JSON these keys stand just so.
const std::vector<std::int64_t> &Projection::lookingBack()
{
    if (m_lookingBack)
        return *m_lookingBack;
    m_lookingBack.emplace();
    m_db.each("SELECT no FROM standard WHERE instr(document, CAST('\"previous\":' AS BLOB)) > 0 "
              "OR instr(document, CAST('\"held\":' AS BLOB)) > 0",
              [&](const Statement &row) { m_lookingBack->push_back(row.integer(0)); });
    return *m_lookingBack;
}

bool Projection::isLookedBackAt(std::int64_t organization)
{
    if (lookingBack().empty())
        return false;
    Statement &read = m_db.kept("SELECT standard FROM assessment WHERE organization = ?");
    read.bind(1, organization);
    bool is = false;
    while (read.next())
        is = is || std::find(m_lookingBack->begin(), m_lookingBack->end(), read.integer(0)) !=
                       m_lookingBack->end();
    return is;
}

// Of many it is one walk over all.
std::vector<std::int64_t> Projection::lookedBackAt(std::vector<std::int64_t> sheets)
{
    constexpr std::size_t worthAWalk = 1024;
    if (sheets.empty() || lookingBack().empty())
        return {};
    if (sheets.size() < worthAWalk)
        return sheets;
    std::set<std::int64_t> found;
    Statement read = m_db.prepare("SELECT no FROM assessment WHERE organization IN "
                                  "(SELECT organization FROM assessment WHERE standard = ?)");
    for (const std::int64_t standard : lookingBack()) {
        read.bind(1, standard);
        while (read.next())
            found.insert(read.integer(0));
        read.reset();
    }
    std::erase_if(sheets, [&](std::int64_t sheet) { return !found.contains(sheet); });
    return sheets;
}

// Sheets of later rounds whose standard looks at what earlier rounds gave.
void Projection::scoreLater(std::int64_t organization, std::int64_t round)
{
    if (!isLookedBackAt(organization))
        return;
    Statement &read = m_db.kept(
        "SELECT a.no, a.standard FROM round mine CROSS JOIN assessment a "
        "CROSS JOIN round r ON r.no = a.round WHERE mine.no = ?2 AND a.organization = ?1 "
        "AND a.standard IS NOT NULL AND r.frozen = 0 AND coalesce(r.begins, r.year * 365) > "
        "coalesce(mine.begins, mine.year * 365) ORDER BY coalesce(r.begins, r.year * 365), a.no");
    read.bind(1, organization).bind(2, round);
    std::vector<std::pair<std::int64_t, std::int64_t>> later;
    while (read.next())
        later.emplace_back(read.integer(0), read.integer(1));
    for (const auto &[sheet, standard] : later)
        if (m_scorer.readsEarlier(standard))
            score(sheet);
}

void Projection::scoreEach(Statement &read)
{
    std::vector<std::int64_t> sheets;
    while (read.next())
        sheets.push_back(read.integer(0));
    for (const std::int64_t sheet : sheets)
        score(sheet);
}

void Projection::scoreAllOf(std::int64_t organization)
{
    Statement &read = m_db.kept("SELECT a.no FROM assessment a JOIN round r ON r.no = a.round "
                                "WHERE a.organization = ? AND r.frozen = 0");
    read.bind(1, organization);
    scoreEach(read);
}

} // namespace core
