// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <utility>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QListWidget;
QT_END_NAMESPACE

namespace ui {

/// Asks what ids cannot tell: that an item is one of those an earlier one was split into, or that
/// it merges several. It writes nothing.
class LineageDialog : public QDialog
{
    Q_OBJECT

public:
    /// Items of the revision before: id and caption.
    using Items = std::vector<std::pair<QString, QString>>;

    struct Lineage
    {
        QString split;      ///< from this one
        QStringList merged; ///< from these; both empty: it is what its id says
    };

    LineageDialog(const Items &before, const Lineage &now, QWidget *parent = nullptr);

    Lineage lineage() const;

private:
    void showKind();

    Items m_before;
    QComboBox *m_kind;
    QListWidget *m_items;
};

} // namespace ui
