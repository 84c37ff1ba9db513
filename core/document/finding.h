// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace core {

enum class Severity : std::uint8_t
{
    Error, ///< stops issuing
    Warning,
};

/// Something about a standard that its makers should see. Shown, never corrected.
struct Finding
{
    Severity severity = Severity::Error;
    QString code; ///< "schema", "sum", …: core/scoring/README.md lists them
    QString section;
    QString item;
    QString clause;
    QString path;  ///< JSON path
    QString sheet; ///< of a spreadsheet, where the document came from one
    QString cell;  ///< "D12"
    QString text;  ///< English, for machines and logs
    std::vector<std::pair<QString, QString>> values;
};

using Findings = std::vector<Finding>;

bool hasErrors(const Findings &findings);

/// {"format": "plumbline-findings/1", …}
QByteArray findingsDocument(const Findings &findings);

} // namespace core
