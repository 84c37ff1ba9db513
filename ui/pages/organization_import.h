// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/organization_import.h"
#include "core/tables/table.h"
#include "ui/jobs.h"
#include "ui/widgets/message.h"

#include <QObject>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace ui {

class Session;

/// Brings a list of organizations in: reads it, compares it with the workbook, lets a person
/// accept row by row, and writes what they accepted as one step. Reading, comparing and writing
/// are jobs; the window goes on meanwhile, and each can be cancelled.
///
///     m_import->readFile(path);          // … planned()
///     m_import->preview();               // the dialog; what is accepted is written … done()
///
/// Thread: the window's.
class OrganizationImport : public QObject
{
    Q_OBJECT

public:
    OrganizationImport(Session &session, QWidget *page);

    void askForFile(); ///< then reads it
    void readFile(const QString &path);
    void readBlock(const QString &text);

    /// What waits to be looked at.
    const std::optional<core::ImportPlan> &waiting() const { return m_waiting; }

    void preview();

    void apply(const core::ImportPlan &plan);

Q_SIGNALS:
    void planned(); ///< `waiting` holds a plan
    void done(const QString &sentence);
    void message(const ui::Message &message);

private:
    using Source = std::function<std::vector<core::Table>()>;

    void plan(const QString &name, const Source &source);
    Jobs &jobs();

    Session &m_session;
    QWidget *m_page;
    std::optional<core::ImportPlan> m_waiting;
    bool m_isReading = false;
};

} // namespace ui
