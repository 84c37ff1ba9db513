// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_import.h"

#include "app/cli/console.h"
#include "app/cli/office_words.h"
#include "app/cli/records.h"
#include "app/cli/taking_in.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/cli/writing.h"
#include "core/sync/bundle_batch.h"
#include "core/sync/bundle_file.h"
#include "ui/error_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

nlohmann::ordered_json jsonOf(const QStringList &names)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const QString &name : names)
        json.push_back(name.toStdString());
    return json;
}

nlohmann::ordered_json jsonOf(const core::EvidenceIntake &evidence)
{
    return {{"chunks", evidence.chunks},
            {"cutOff", evidence.cutOff},
            {"damaged", jsonOf(evidence.damaged)},
            {"missing", jsonOf(evidence.missing)}};
}

nlohmann::ordered_json jsonOf(const core::BundleIntake &intake, const QString &file)
{
    nlohmann::ordered_json json = {
        {"file", file.toStdString()},
        {"bundle", intake.bundle.toHex().toStdString()},
        {"office", intake.officeCode.toStdString()},
        {"operations", intake.operations},
        {"known", intake.known},
        {"parked", intake.parked},
        {"conflicts", intake.conflicts},
        {"newConflicts", intake.conflicts - intake.conflictsBefore},
        {"waiting", nlohmann::ordered_json::array()},
        {"forked", intake.forked.size()},
        {"strangers", nlohmann::ordered_json::array()},
        {"taken", textOf(instant(intake.taken)).toStdString()},
        {"chainHead", intake.chainHead.toHex().toStdString()},
        {"quarantined", intake.quarantined()},
        {"newQuarantined", intake.quarantined() - intake.quarantinedBefore},
        {"quarantine", quarantineJson(intake.quarantine)},
        {"evidence", jsonOf(intake.evidence)}};
    for (const core::MissingOps &ops : intake.waiting)
        json["waiting"].push_back({{"site", ops.site.key.text().toStdString()},
                                   {"scope", ops.scope.toStdString()},
                                   {"first", ops.first},
                                   {"last", ops.last},
                                   {"office", ops.office.toStdString()}});
    for (const QByteArray &key : intake.strangers)
        json["strangers"].push_back(core::fingerprintOf(key).toStdString());
    return json;
}

QString officeOf(const core::MissingOps &ops)
{
    return ops.office.isEmpty() ? Text::tr("of an office that nobody here knows")
                                : u"%1 %2"_s.arg(ops.office, ops.officeName).trimmed();
}

void tell(const core::EvidenceIntake &evidence, Console &console)
{
    if (!evidence.damaged.isEmpty())
        console.say(Text::tr("The file is damaged where this evidence lies, which was not taken: "
                             "%1.")
                        .arg(evidence.damaged.join(u", "_s)));
    if (evidence.cutOff > 0)
        console.say(Text::tr("The file is cut off; the operations are all there, some evidence is "
                             "not."));
    if (!evidence.missing.isEmpty())
        console.say(Text::tr("Evidence that is not here, and that the next reply asks for: %1.")
                        .arg(evidence.missing.join(u", "_s)));
}

void tell(const core::BundleIntake &intake, const QString &file, Console &console)
{
    console.print(Text::tr("%1, from %2 %3: %4 new operations, %5 known already.")
                      .arg(file, intake.officeCode, intake.officeName)
                      .arg(intake.operations)
                      .arg(intake.known));
    for (const core::MissingOps &ops : intake.waiting)
        console.say(Text::tr("Waiting for operations %1 to %2 of site %3 (%4) before others can be "
                             "taken.")
                        .arg(QString::number(ops.first), QString::number(ops.last),
                             ops.site.key.text(), officeOf(ops)));
    if (!intake.forked.empty())
        console.say(Text::tr("%n streams have two different logs: somebody works in a copy as if "
                             "it were the original. Both count; where they differ, there is a "
                             "conflict. “conflicts forks” lists them.",
                             nullptr, static_cast<int>(intake.forked.size())));
    tell(intake.evidence, console);
    tellQuarantine(intake.quarantine, console);
    if (intake.conflicts > 0)
        console.say(Text::tr("%n conflicts are open; “conflicts” lists them.", nullptr,
                             static_cast<int>(intake.conflicts)));
}

core::BatchOrder orderFor(const Call &call, Writing &writing, Console &console)
{
    core::BatchOrder order;
    order.paths = call.operands.mid(1);
    order.preview = call.isDry();
    order.clock = core::systemClock();
    order.progress = [&console](int percent) {
        console.progress(percent, 100);
        return true;
    };
    for (const QString &path : order.paths) {
        try {
            const std::vector<core::ConfirmedKey> typed =
                typedKeys(writing, core::BundleFile(path, &writing.installation()).header(), call);
            order.confirmed.insert(order.confirmed.end(), typed.begin(), typed.end());
        } catch (const core::Error &) {
            continue; // said when it is to be taken
        }
    }
    return order;
}

/// What became of one file, told; and whether anything is left to do about it.
Exit tell(const core::BatchFile &file, const Call &call, Console &console)
{
    const core::BundleIntake &intake = file.intake;
    if (file.error)
        return console.failure(*file.error);
    if (!intake.strangers.empty()) {
        tellStrangers(intake, file.path, call, console);
        return Exit::Refused;
    }
    if (!call.has(u"json"_s))
        tell(intake, file.path, console);
    const bool isOpen = intake.conflicts > 0 || !intake.waiting.empty() ||
                        intake.quarantined() > intake.quarantinedBefore;
    return isOpen ? Exit::No : Exit::Done;
}

nlohmann::ordered_json jsonOf(const core::BatchFile &file)
{
    if (!file.error)
        return jsonOf(file.intake, file.path);
    return {{"file", file.path.toStdString()},
            {"error", ui::errorText(*file.error).sentence.toStdString()}};
}

Exit importBundles(const Call &call, Console &console)
{
    Writing writing(call.operands[0]);
    if (!call.isDry())
        core::keepCopyBeforeImport(writing.database());
    const core::BundleBatch batch =
        core::takeBundles(writing.database(), writing.journal(), writing.installation(),
                          orderFor(call, writing, console));
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    Exit exit = Exit::Done;
    for (const core::BatchFile &file : batch.files) {
        json.push_back(jsonOf(file));
        exit = std::max(exit, tell(file, call, console));
    }
    if (call.has(u"json"_s))
        console.print(json);
    if (call.isDry())
        console.say(Text::tr("Nothing was written: this was a preview."));
    return exit;
}

} // namespace

Verb bundleImportVerb()
{
    return {u"bundle import"_s,
            u"bundle import WORKBOOK FILE… [--confirm KEY[,KEY]] [--preview] [--json]"_s,
            Text::tr("Takes bundles in, in any order, as one: a file that is damaged or a "
                     "stranger's keeps no other from being taken. Exit status 1 when conflicts are "
                     "open, or operations are waited for or were put into quarantine."),
            2,
            -1,
            {{u"confirm"_s, Value::Text, u"KEY[,KEY]"_s, {}, false},
             {u"json"_s, Value::None, {}, {}, false},
             {u"dry-run"_s, Value::None, {}, {}, false},
             {u"preview"_s, Value::None, {}, {}, false}},
            importBundles,
            {u"bundle import city.plumb fengnan.plumbx luannan.plumbx --preview"_s,
             u"bundle import city.plumb fengnan.plumbx --confirm 7KQ2M-XW4PD-9HTRA-C3VEJ"_s}};
}

} // namespace cli
