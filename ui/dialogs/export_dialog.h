// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/exchange_board.h"
#include "core/sync/bundle_export.h"

#include <QDialog>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// What bundle a person wants to have made, and where it is to lie.
struct ExportWish
{
    core::ExportOrder order; ///< without a progress
    QString recipientName;
    QString path;
    bool isSealed = false; ///< so that the recipient alone can read it
};

/// Asks for whom a bundle is to be made, of which areas and where, and says beforehand how much
/// would be in it. It writes nothing.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// What an order would write, and nothing when that cannot be read.
    using Preview =
        std::function<std::optional<core::BundleHeader>(const core::ExportOrder &order)>;

    /// `office`: the code of the one that is proposed.
    ExportDialog(const core::ExchangeBoard &board, const QString &office, Preview preview,
                 const core::Clock &clock, QWidget *parent = nullptr);

    ExportWish wish() const;

private:
    void layOut();
    void offerOffices(const QString &office);
    void offerAreas();
    void proposeAreas();
    void proposePlace();
    void choosePlace();
    void judge();
    const core::OfficeStanding *recipient() const;
    core::ExportOrder order() const;

    core::ExchangeBoard m_board;
    Preview m_preview;
    core::Clock m_clock;
    QComboBox *m_offices;
    QListWidget *m_areas;
    QCheckBox *m_whole;
    QCheckBox *m_seal;
    QCheckBox *m_parts;
    QLabel *m_counts;
    QLineEdit *m_place;
    QPushButton *m_choose;
    QPushButton *m_make;
    bool m_isPlaceChosen = false; ///< by hand: it stays
};

} // namespace ui
