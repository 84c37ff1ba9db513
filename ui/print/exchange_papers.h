// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/exchange_board.h"
#include "core/sync/bundle_import.h"
#include "ui/print/paper_page.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace ui {

class FontSet;

/// A bundle that lies on a medium, with all that the paper beside it says.
struct HandOver
{
    core::BundleHeader header;
    QString recipientName; ///< empty: unknown, or everybody
    QString path;
    std::int64_t size = 0; ///< bytes
    QString checksum;
    bool isSealed = false; ///< for the recipient alone
    QString medium;        ///< number of the registered medium; empty: to be filled in by hand
};

/// The sheet that goes with the medium (报送包交接单): from whom and for whom, what file, how
/// large, how much, its checksum to compare or type, and places to sign for both.
std::vector<PaperPage> handOverPages(const HandOver &handOver, FontSet &fonts);
QString handOverTitle(const HandOver &handOver);

/// What an office says of its own log afterwards: how far it has every stream, what it waits for.
struct ReceiptFacts
{
    QString officeCode;
    QString officeName;
    QString forCode; ///< of the office that the receipt is for
    QString forName;
    std::int64_t made = 0; ///< ms since 1970 UTC
    std::vector<core::BundleStream> streams;
    std::vector<core::MissingOps> waiting;
    std::int64_t conflicts = 0;
    QByteArray chainHead;
    QString file; ///< of the receipt as a bundle; empty: there is none
    QString checksum;
};

/// Of a receipt that was made as a bundle: what it says of the streams of the office that it is
/// for.
ReceiptFacts receiptOf(core::Database &db, const core::ExchangeBoard &board,
                       const HandOver &receipt);

/// The receipt (回执) as a paper.
std::vector<PaperPage> receiptPages(const ReceiptFacts &receipt, FontSet &fonts);
QString receiptTitle(const ReceiptFacts &receipt);

/// "Fengnan (130207)", or the code alone; everybody where both are empty.
QString officeText(const QString &code, const QString &name);

/// "1,234 bytes", from a megabyte on with that beside it.
QString sizeText(std::int64_t bytes);

} // namespace ui
