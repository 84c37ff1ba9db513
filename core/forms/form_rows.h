// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/clause_rows.h"
#include "core/forms/form_reader.h"
#include "core/forms/form_sheets.h"

#include <QSet>

namespace core {

/// A row of the form under the reader: its cells, where they are, and where the object that it
/// says stands in the document.
struct RowReading
{
    const SheetView &view;
    int number = 0;
    FormRow cells;
    QString path;
    FormFindings &findings;
    FormCells &places;

    /// Sets the keys that the columns say; what cannot be read is a finding.
    void take(const std::vector<KeyedColumn> &keys, Json &object) const;
    /// One key below `path`, for cells that stand for something within it.
    void take(const KeyedColumn &key, const QString &below, Json &object) const;
    /// Lays what the last column holds over the object; saying a thing twice is a finding.
    void takeRest(const QString &column, Json &object) const;
    void place(const QString &path, const QString &column) const;
    void refuse(const QString &code, const QString &column,
                const std::vector<std::pair<QString, QString>> &values = {}) const;
    void note(const QString &code, const QString &column,
              const std::vector<std::pair<QString, QString>> &values = {}) const;
};

/// Ids that are taken, and free ones for what has none.
class FreeIds
{
public:
    void take(const QString &id) { m_taken.insert(id); }

    QString next(const QString &letter);
    /// One made of the text, so that a new item does not get the id of one that was dropped: ids
    /// of items are stable for ever.
    QString nextFor(const QString &letter, const QString &text);

    int given() const { return m_given; }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_last;
    int m_given = 0;
};

/// The keys of each kind of row with their columns, as the writer uses them.
const std::vector<KeyedColumn> &itemKeys();
const std::vector<KeyedColumn> &clauseKeys();
const std::vector<KeyedColumn> &inputKeys();
const std::vector<KeyedColumn> &headKeys();
const std::vector<KeyedColumn> &totalKeys();
const std::vector<KeyedColumn> &partKeys();
const std::vector<KeyedColumn> &sectionKeys();
const std::vector<KeyedColumn> &gradeRuleKeys();
const std::vector<KeyedColumn> &vetoKeys();
const std::vector<KeyedColumn> &classKeys();
const std::vector<KeyedColumn> &quotaKeys();

} // namespace core
