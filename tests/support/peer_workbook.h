// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/standard_reader.h"
#include "tests/support/test_workbook.h"

#include <vector>

/// A sheet that may be opened, with all that typing into it needs.
struct PeerSheet
{
    core::SheetName name;
    core::AssessmentId id;
    core::StandardRef ref;
    core::Standard standard;
    QString scope;

    core::Sheet in(core::Database &db) const; ///< as it stands there

    /// These items as if that was typed there, and that the sheet is one.
    std::vector<core::Edit> edits(const core::Sheet &typed,
                                  const std::vector<std::uint32_t> &items) const;
};

/// The workbook of TestWorkbook with a second round, in which sheets hang on each other: half of a
/// county may be A, B is for those who reach the mean of all, and the last item goes by rank. Three
/// organizations of one county, of which two bear one code, and one of another.
///
///     ExchangeSites sites(3, PeerWorkbook::closed());
class PeerWorkbook : public TestWorkbook
{
public:
    PeerWorkbook();

    /// The one that copies are made of: to make it takes as long as half a short history.
    static const PeerWorkbook &closed();

    core::Round peers;
    std::vector<core::Organization> organizations; ///< the second and third bear one code
    std::vector<PeerSheet> sheets;                 ///< the first is TestWorkbook's own
};
