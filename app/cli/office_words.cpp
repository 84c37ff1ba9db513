// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/office_words.h"

#include "app/cli/console.h"
#include "app/cli/text.h"
#include "core/sync/bundle.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::QuarantineReason;

QString sentence(QuarantineReason reason, int operations)
{
    switch (reason) {
    case QuarantineReason::Unlisted:
        return Text::tr("%n operations wait: their installation is not in the roster.", nullptr,
                        operations);
    case QuarantineReason::Ungranted:
        return Text::tr("%n operations wait: their office may not write that.", nullptr,
                        operations);
    case QuarantineReason::Revoked:
        return Text::tr("%n operations wait: their installation was revoked before.", nullptr,
                        operations);
    case QuarantineReason::Elsewhere:
        return Text::tr("%n operations wait: what they are about belongs to another area.", nullptr,
                        operations);
    case QuarantineReason::Withheld:
        return Text::tr("%n operations came without their values, and no redaction is here that "
                        "says so.",
                        nullptr, operations);
    case QuarantineReason::Unsigned:
        break;
    }
    return Text::tr("%n operations of the roster do not count: nobody entitled signed them.",
                    nullptr, operations);
}

} // namespace

QStringList kindWords()
{
    return {u"city"_s, u"county"_s, u"committee"_s, u"township"_s, u"team"_s};
}

QString kindWord(core::OfficeKind kind)
{
    return kindWords().value(static_cast<qsizetype>(kind) - 1);
}

core::OfficeKind kindOf(const QString &word)
{
    return static_cast<core::OfficeKind>(kindWords().indexOf(word) + 1);
}

QString reasonWord(QuarantineReason reason)
{
    switch (reason) {
    case QuarantineReason::Unlisted:
        return u"unlisted"_s;
    case QuarantineReason::Ungranted:
        return u"ungranted"_s;
    case QuarantineReason::Revoked:
        return u"revoked"_s;
    case QuarantineReason::Elsewhere:
        return u"elsewhere"_s;
    case QuarantineReason::Withheld:
        return u"withheld"_s;
    case QuarantineReason::Unsigned:
        break;
    }
    return u"unsigned"_s;
}

nlohmann::ordered_json quarantineJson(const std::vector<core::QuarantineCount> &counts)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const core::QuarantineCount &count : counts)
        json.push_back({{"office", count.office.toStdString()},
                        {"fingerprint", core::fingerprintOf(count.installation).toStdString()},
                        {"reason", reasonWord(count.reason).toStdString()},
                        {"operations", count.operations}});
    return json;
}

void tellQuarantine(const std::vector<core::QuarantineCount> &counts, Console &console)
{
    for (const core::QuarantineCount &count : counts)
        console.say(u"%1 %2: %3"_s
                        .arg(count.office, core::fingerprintOf(count.installation),
                             sentence(count.reason, static_cast<int>(count.operations)))
                        .trimmed());
}

} // namespace cli
