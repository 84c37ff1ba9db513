// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/intake.h"
#include "tests/support/test_workbook.h"

#include <map>
#include <memory>
#include <vector>

/// Copies of one workbook at several offices, each with an installation and a clock of its own.
/// They hold one organization with one sheet of five items. Written without syncing: they live as
/// long as the test.
class ExchangeSites
{
public:
    explicit ExchangeSites(int count);
    ExchangeSites(int count, const TestWorkbook &closed); ///< copies of that one

    int count() const { return static_cast<int>(m_sites.size()); }

    core::Database &database(int site) { return m_sites.at(index(site)).workbook->database(); }

    core::Journal &journal(int site) { return *m_sites.at(index(site)).journal; }

    QString path(int site) const { return m_sites.at(index(site)).workbook->path(); }

    core::Installation &installation(int site) { return *m_sites.at(index(site)).installation; }

    /// Steps that site's clock by so many ms.
    void skew(int site, std::int64_t by) { *m_sites.at(index(site)).now += by; }

    /// Item `item` as if `times` was typed there; −1: cleared.
    core::Edit count(int site, std::uint32_t item, std::int64_t times);
    core::Sheet sheet(int site);

    /// All pieces of all streams of `site` after what `since` has of each.
    std::vector<core::Piece> pieces(int site, int since);
    std::vector<core::Piece> pieces(int site);
    std::vector<core::Taken> take(int site, const std::vector<core::Piece> &pieces);

    void reopen(int site);
    void close(int site); ///< for good

    /// Sets a copy of the file aside, and puts it in the file's place as a backup is restored.
    void keepCopy(int site);
    bool hasCopy(int site) const;
    void goBack(int site); ///< nothing when there is no copy

    /// The same with the marks as they were, as a disk image is restored: it cannot know, and goes
    /// on under the name that others have another log of.
    void goBackUnseen(int site);

    TestWorkbook base;

private:
    struct Site
    {
        std::unique_ptr<core::Installation> installation;
        std::unique_ptr<std::int64_t> now;
        std::unique_ptr<core::Workbook> workbook;
        std::unique_ptr<core::Journal> journal;
    };

    static std::size_t index(int site) { return static_cast<std::size_t>(site); }

    void nameOwner(int site, const core::SiteId &of);
    static void open(Site &site, const QString &path);
    void restore(int site, bool withMarks);

    std::vector<Site> m_sites;
};

std::int64_t conflicts(core::Database &db); ///< how many are open

/// The organization as if its name, or its telephone, was edited.
core::Edit named(ExchangeSites &sites, const QString &name);
core::Edit called(ExchangeSites &sites, const QString &telephone);

/// Each takes what the other has.
void exchange(ExchangeSites &sites, int a, int b);

void expectSame(ExchangeSites &sites); ///< all hold the same state

/// Makes the state of `site` again from its log.
void expectRebuiltTheSame(ExchangeSites &sites, int site);

/// All hold the same state, and make the same again of their logs.
void expectEqual(ExchangeSites &sites);
