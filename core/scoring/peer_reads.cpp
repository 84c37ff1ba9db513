// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/peer_reads.h"

#include "core/scoring/reads.h"

namespace core {
namespace {

using What = PeerRead::What;

class Finder
{
public:
    explicit Finder(Standard &standard) : m_standard(standard)
    {
        for (const Item *item : itemsOf(standard)) {
            for (const Clause &clause : item->clauses)
                m_clauses.push_back(&clause);
        }
    }

    std::vector<PeerRead> run();

private:
    std::int32_t ordinalOf(const PeerRead &read);
    PeerRead inputRead(std::int32_t clause, What what) const;
    PeerRead leftOf(const Condition &compare, Reader reader) const;
    void findRank(Clause &clause);
    void findAbsence(Item &item);
    void findIn(Item &item);
    void find(const Place &place, Reader reader, Condition &condition);
    void find(const Place &place, Reader reader, Reference &reference);

    Standard &m_standard;
    std::vector<const Clause *> m_clauses; ///< by ordinal
    std::vector<PeerRead> m_reads;
};

std::int32_t Finder::ordinalOf(const PeerRead &read)
{
    for (std::size_t n = 0; n < m_reads.size(); ++n) {
        if (m_reads[n].isSameAs(read))
            return static_cast<std::int32_t>(n);
    }
    m_reads.push_back(read);
    return static_cast<std::int32_t>(m_reads.size()) - 1;
}

PeerRead Finder::inputRead(std::int32_t clause, What what) const
{
    PeerRead read;
    read.what = what;
    read.ordinal = clause;
    read.inPoints =
        clause >= 0 && m_clauses[static_cast<std::size_t>(clause)]->input == InputType::Points;
    return read;
}

/// A peer value in a condition is of its left side.
PeerRead Finder::leftOf(const Condition &compare, Reader reader) const
{
    PeerRead read;
    read.inPoints = true;
    switch (compare.left) {
    case Condition::Left::Input:
        return inputRead(compare.clauseOrdinal, What::Input);
    case Condition::Left::Item:
        if (compare.clauseOrdinal >= 0)
            return inputRead(compare.clauseOrdinal, What::Input); // a gate
        read.what = What::Item;
        read.ordinal = compare.itemOrdinal;
        break;
    case Condition::Left::Section:
        read.what = What::Section;
        read.ordinal = compare.sectionOrdinal;
        break;
    case Condition::Left::Total:
        read.what = reader == Reader::Grading ? What::GradedTotal : What::Total;
        break;
    case Condition::Left::Attribute:
        read.what = What::Attribute;
        read.attribute = compare.name;
        read.inPoints = false;
        break;
    case Condition::Left::Year:
    case Condition::Left::Held:
        read.what = What::Year;
        read.inPoints = false;
        break;
    }
    return read;
}

void Finder::find(const Place &place, Reader reader, Condition &condition)
{
    visitCompares(condition, place.path, [&](Condition &compare, const QString &) {
        if (compare.right != Condition::Right::Reference || !compare.reference.readsPeers())
            return;
        PeerRead read = leftOf(compare, reader);
        read.within = compare.reference.within;
        compare.reference.peerRead = ordinalOf(read);
    });
}

void Finder::find(const Place &place, Reader reader, Reference &reference)
{
    if (!reference.readsPeers())
        return;
    PeerRead read =
        inputRead(place.clause->ordinal, reader == Reader::When ? What::TypedInput : What::Input);
    read.within = reference.within;
    reference.peerRead = ordinalOf(read);
}

void Finder::findRank(Clause &clause)
{
    RankRule &rank = clause.rule.rank;
    PeerRead read = inputRead(clause.ordinal, What::Input);
    if (rank.of != RankRule::Of::Input) {
        read.what = rank.of == RankRule::Of::Total ? What::RankedTotal : What::RankedItems;
        read.items = rank.itemOrdinals;
        read.inPoints = true;
    }
    read.within = rank.within;
    rank.peerRead = ordinalOf(read);
}

void Finder::findAbsence(Item &item)
{
    PeerRead read;
    read.what = What::Item;
    read.ordinal = item.ordinal;
    read.inPoints = true;
    read.within = item.within;
    item.peerRead = ordinalOf(read);
}

void Finder::findIn(Item &item)
{
    if (item.kind == ItemKind::Scored && item.notApplicable == AbsencePolicy::PeerMean)
        findAbsence(item);
    for (Clause &clause : item.clauses) {
        if (clause.rule.type == RuleType::Rank)
            findRank(clause);
    }
}

std::vector<PeerRead> Finder::run()
{
    visitSections(m_standard, [this](Section &section, const Place &) {
        for (Item &item : section.items)
            findIn(item);
    });
    visitReads(m_standard, {[this](const Place &place, Reader reader, Condition &condition) {
                                find(place, reader, condition);
                            },
                            [this](const Place &place, Reader reader, Reference &reference) {
                                find(place, reader, reference);
                            }});
    return std::move(m_reads);
}
} // namespace

bool PeerRead::isSameAs(const PeerRead &other) const
{
    return what == other.what && ordinal == other.ordinal && attribute == other.attribute &&
           items == other.items && within == other.within;
}

std::vector<PeerRead> findPeerReads(Standard &standard)
{
    return Finder(standard).run();
}

} // namespace core
