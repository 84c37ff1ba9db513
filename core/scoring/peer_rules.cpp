// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/scoring/attributes.h"
#include "core/scoring/work.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;
using What = PeerRead::What;

std::size_t at(std::int32_t ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

/// Whose values a read is taken of, and where oneself stands among them.
struct Peers
{
    const PeerBook &book;
    std::size_t read;
    std::size_t member;

    static Peers of(const Work &work, std::int32_t read)
    {
        const bool graded = work.standard.peerReads[at(read)].what == What::GradedTotal;
        if (graded ? !work.grades : !work.peers)
            throw Error(Failure::Invalid,
                        u"the standard looks at peers: its assessments are scored "
                        "together"_s);
        if (graded)
            return {work.grades->totals(), work.grades->columnOf(read), work.graded};
        return {*work.peers, at(read), work.member};
    }

    std::optional<Fraction> figure(Reference::Kind kind) const
    {
        switch (kind) {
        case Reference::Kind::PeerHighest:
            return book.highest(read, member);
        case Reference::Kind::PeerLowest:
            return book.lowest(read, member);
        default:
            return book.mean(read, member);
        }
    }
};

/// The points of a place; places beyond the table go on by `after`, or earn nothing.
Points pointsOf(const RankRule &rank, std::int64_t place)
{
    const auto listed = static_cast<std::int64_t>(rank.table.size());
    if (place <= listed)
        return rank.table[static_cast<std::size_t>(place - 1)];
    if (!rank.hasAfter)
        return {};
    const Int128 last = rank.table.empty() ? 0 : rank.table.back().thousandths;
    const Int128 points = last + Int128{rank.afterStep.thousandths} * (place - listed);
    const Int128 floor = rank.afterFloor.thousandths;
    return Fraction{std::max(points, floor), 1000}.points();
}

/// The mean of the table over the places that equals take together.
Points averagePoints(const RankRule &rank, const PeerPlace &place)
{
    Int128 sum = 0;
    for (std::int64_t n = 1; n <= place.equal; ++n)
        sum += pointsOf(rank, place.better + n).thousandths;
    return {static_cast<std::int64_t>(dividedRounding(sum, place.equal))};
}

PeerValue valueIfThere(const Looked &looked)
{
    return looked.state == Looked::State::There ? PeerValue::of(looked.value) : PeerValue{};
}

PeerValue pointsIfThere(bool isThere, Points points)
{
    return isThere ? PeerValue::of(Fraction::of(points)) : PeerValue{};
}

PeerValue itemValue(const Work &work, std::int32_t ordinal)
{
    const Item &item = *work.standard.items[at(ordinal)];
    const ItemResult &result = work.result.items[at(ordinal)];
    const bool isPeer =
        work.applies[at(ordinal)] == Truth::True && !result.unanswered && !isUnclaimed(work, item);
    return pointsIfThere(isPeer, result.earned);
}

/// Those to whom the rank clause does not apply take no place.
bool isRanked(const Work &work, std::int32_t clause)
{
    return work.applies[at(work.standard.itemOfClause[at(clause)])] == Truth::True &&
           work.asked[at(clause)] == Truth::True;
}

PeerValue rankedItems(const Work &work, const PeerRead &read)
{
    Points sum;
    bool isThere = isRanked(work, read.ordinal);
    for (const std::int32_t item : read.items) {
        const ItemResult &result = work.result.items[at(item)];
        isThere = isThere && !result.unanswered;
        sum += result.earned;
    }
    return pointsIfThere(isThere, sum);
}

bool isTyped(const Work &work, std::int32_t clause)
{
    return work.sheet->clauses[at(clause)].given;
}
} // namespace

Looked peerValue(Work &work, const Reference &reference)
{
    const Peers peers = Peers::of(work, reference.peerRead);
    const std::optional<Fraction> figure = peers.figure(reference.kind);
    if (!figure)
        return {Looked::State::Off, {}};
    return Looked::there(*figure + Fraction::of(reference.number));
}

std::int64_t peerCount(const Work &work, const Reference &reference)
{
    if (!reference.readsPeers())
        return 0;
    const Peers peers = Peers::of(work, reference.peerRead);
    return peers.book.peers(peers.read, peers.member);
}

void reckonRank(Work &work, const Clause &clause, Delta &delta)
{
    const RankRule &rank = clause.rule.rank;
    const Peers peers = Peers::of(work, rank.peerRead);
    const PeerValue own = peers.book.value(peers.read, peers.member);
    if (!own.isThere()) {
        delta.missing = true; // an item or the total that it looks at is unanswered
        return;
    }
    const PeerPlace place =
        peers.book.place(peers.read, peers.member, rank.order == RankOrder::Descending);
    const std::int64_t counted =
        1 + (rank.ties == RankTies::Dense ? place.betterDistinct : place.better);
    delta.points =
        rank.ties == RankTies::Average ? averagePoints(rank, place) : pointsOf(rank, counted);
    if (!work.explain)
        return;
    delta.line.code = LineCode::Ranked;
    delta.line.count = wholeMeasure(counted);
    delta.line.value = own.fraction().measure();
    delta.line.free = place.equal - 1;
    delta.line.peers = place.peers;
}

void settleByPeers(Work &work, const Item &item)
{
    ItemResult &result = work.result.items[at(item.ordinal)];
    if (!result.notApplicable) {
        if (work.standard.ratedByPeers[at(item.ordinal)])
            findItemLevel(work, item);
        return;
    }
    if (absencePolicyOf(item) != AbsencePolicy::PeerMean)
        return;
    const Peers peers = Peers::of(work, item.peerRead);
    const std::optional<Fraction> mean = peers.book.mean(peers.read, peers.member);
    result.excluded = !mean;
    result.earned = mean ? mean->points() : Points{};
    result.possible = mean ? item.points : Points{};
    result.nominal = result.earned;
    if (!work.explain)
        return;
    Line line;
    line.code = mean ? LineCode::PeerMean : LineCode::NoPeers;
    line.points = result.earned;
    line.peers = peers.book.peers(peers.read, peers.member);
    result.lines.push_back(line);
}

PeerValue peerValueOf(Work &work, const PeerRead &read)
{
    switch (read.what) {
    case What::Input:
        return valueIfThere(inputValue(work, read.ordinal));
    case What::TypedInput:
        return isTyped(work, read.ordinal) ? valueIfThere(inputValue(work, read.ordinal))
                                           : PeerValue{};
    case What::Attribute: {
        const auto value = attributeMeasure(*work.subject, read.attribute);
        return value ? PeerValue::of(Fraction::of(*value)) : PeerValue{};
    }
    case What::Year:
        return {work.subject->year, 1};
    case What::Item:
        return itemValue(work, read.ordinal);
    case What::Section: {
        const Sums &sums = work.sums[at(read.ordinal)];
        return pointsIfThere(!sums.unanswered && !sums.nothingApplies,
                             work.result.sections[at(read.ordinal)].earned);
    }
    case What::Total:
        return pointsIfThere(!work.total.unanswered, work.result.exactTotal);
    case What::RankedItems:
        return rankedItems(work, read);
    case What::RankedTotal:
        return pointsIfThere(isRanked(work, read.ordinal) && !work.total.unanswered,
                             work.result.exactTotal);
    case What::GradedTotal:
        break;
    }
    return {};
}

GradedTotal gradedTotalOf(const Work &work)
{
    GradedTotal total;
    total.total = work.result.total;
    total.isThere = !work.total.unanswered;
    total.isComplete = work.result.unanswered.empty() && !work.levelMissing;
    return total;
}

} // namespace core
