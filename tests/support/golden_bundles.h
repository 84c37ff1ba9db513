// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/standard_reader.h"
#include "tests/support/golden_office.h"

#include <QStringList>

#include <vector>

/// The bundles that are kept in tests/data/bundles, as today's program makes them: a city's, a
/// county's of the same data set, and one of an office of before.
///
///     GoldenBundles(folder).make();
class GoldenBundles
{
public:
    explicit GoldenBundles(const QString &folder) : m_folder(folder) {}

    void make();

    static QStringList names(); ///< in the order in which they follow each other
    static inline const QString formatOne = QStringLiteral("format-1.plumbx");

    static const GoldenOffice::Name city;
    static QByteArray photo();
    static QByteArray minutes();

private:
    QString placeOf(const QString &name) const { return m_folder + u'/' + name; }

    void send(GoldenOffice &from, const QString &recipient, const QString &name) const;
    void beginCity(GoldenOffice &office);
    void addOrganizations(GoldenOffice &office);
    void beginRoster(GoldenOffice &office, const QByteArray &county);
    void visit(GoldenOffice &office);
    void answer(GoldenOffice &office, char organization, const std::vector<std::int64_t> &times);
    void remark(GoldenOffice &office, std::uint32_t item, const QString &text);
    void attach(GoldenOffice &office, const QString &name, const QByteArray &bytes) const;
    void redact(GoldenOffice &office);
    void freeze(GoldenOffice &office);
    void makeOfBefore();

    QString m_folder;
    core::StandardReading m_standard;
};
