// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bundle_table.h"

#include "ui/error_text.h"
#include "ui/print/exchange_papers.h"
#include "ui/print/words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

namespace {

struct BundleTable
{
    Q_DECLARE_TR_FUNCTIONS(BundleTable)
};

QString countText(const core::BatchFile &file, std::int64_t count)
{
    return file.error || !file.intake.strangers.empty() ? QString() : QString::number(count);
}

QString forkedText(const core::BatchFile &file)
{
    QStringList sites;
    for (const core::BundleStream &stream : file.intake.forked)
        sites << stream.site.key.text().right(8);
    return BundleTable::tr(
               "Two different logs of the same site (%1): somebody works in a copy as if "
               "it were the original. Both count; where they differ, there is a conflict.")
        .arg(listText(sites));
}

QString waitingText(const core::MissingOps &ops)
{
    const QString whose = ops.office.isEmpty()
                              ? BundleTable::tr("site %1").arg(ops.site.key.text().right(8))
                              : officeText(ops.office, ops.officeName);
    return BundleTable::tr("Operations %1 to %2 of %3 have not come yet; what it wrote after them "
                           "waits.")
        .arg(QString::number(ops.first), QString::number(ops.last), whose);
}

} // namespace

QString fateText(const core::BatchFile &file)
{
    if (file.error) {
        const ErrorText text = errorText(*file.error);
        return sentencesText({text.sentence, text.details});
    }
    if (!file.intake.strangers.empty())
        return BundleTable::tr("Nobody has confirmed its key yet.");
    QStringList sentences;
    if (!file.intake.forked.empty())
        sentences << forkedText(file);
    if (file.intake.parked > 0)
        sentences << BundleTable::tr("%n operation(s) wait for earlier ones.", nullptr,
                                     static_cast<int>(file.intake.parked));
    return sentencesText(sentences);
}

core::Table bundleTable(const core::BundleBatch &batch)
{
    core::Table table;
    table.name = BundleTable::tr("Bundles");
    table.rows.push_back({BundleTable::tr("File"), BundleTable::tr("From"), BundleTable::tr("Made"),
                          BundleTable::tr("New"), BundleTable::tr("Known"),
                          BundleTable::tr("Waiting"), BundleTable::tr("Checksum"),
                          BundleTable::tr("Finding")});
    for (const core::BatchFile &file : batch.files) {
        const core::BundleHeader &header = file.header;
        table.rows.push_back({QFileInfo(file.path).fileName(),
                              header.officeCode.isEmpty()
                                  ? QString()
                                  : officeText(header.officeCode, header.officeName),
                              momentText(header.made), countText(file, file.intake.operations),
                              countText(file, file.intake.known),
                              countText(file, file.intake.parked), file.checksum, fateText(file)});
    }
    return table;
}

QString batchText(const core::BundleBatch &batch)
{
    const auto count = [](std::int64_t number) { return static_cast<int>(number); };
    QStringList sentences = {
        BundleTable::tr("%n new operation(s).", nullptr, count(batch.operations))};
    if (batch.conflicts > 0)
        sentences << BundleTable::tr("%n conflict(s) are open afterwards, %1 of them new.", nullptr,
                                     count(batch.conflicts))
                         .arg(batch.conflicts - batch.conflictsBefore);
    if (batch.quarantined > 0)
        sentences << BundleTable::tr(
            "%n operation(s) are set aside: the roster of offices does not "
            "cover them.",
            nullptr, count(batch.quarantined));
    for (const core::MissingOps &ops : batch.waiting)
        sentences << waitingText(ops);
    return sentencesText(sentences);
}

} // namespace ui
