// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafting/draft_field.h"

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// A short list of like things, a line each: options, tiers, variants, vetoes, quotas. Each cell is
/// a field of its own; what a cell does not show of its thing stays as it is.
///
///     new RowsField({{tr("Case"), {}, "label", makeText}, {tr("Points"), {}, {}, makeWorth}},
///                   newOption, tr("Add a case"))
class RowsField : public DraftField
{
    Q_OBJECT

public:
    struct Column
    {
        QString name;
        QByteArray key; ///< empty: the cell shows and gives back the whole thing
        std::function<DraftField *(QWidget *)> make;
        int stretch = 1;
    };

    /// What a new line begins as; it is told the list.
    using Maker = std::function<core::Json(const core::Json &list)>;

    RowsField(std::vector<Column> columns, Maker maker, const QString &addWords,
              QWidget *parent = nullptr);

    /// An emptied list stays there as an empty list; without it the key goes.
    void keepWhenEmpty() { m_keepsEmpty = true; }

    void show(const core::Json *value) override;
    void setWritable(bool writable) override;

private:
    void rebuild();
    void addLine(std::size_t n);
    void take(std::size_t n, std::size_t k, const std::optional<core::Json> &value);
    void tell();

    std::vector<Column> m_columns;
    Maker m_maker;
    bool m_keepsEmpty = false;
    bool m_isWritable = true;
    core::Json m_list;
    QGridLayout *m_grid;
    QPushButton *m_add;
    std::vector<QWidget *> m_heads;
    std::vector<QWidget *> m_parts;                 ///< of all lines, to be thrown away
    std::vector<std::vector<DraftField *>> m_cells; ///< by line and column
};

/// Points that are fixed ("2") or that the inspector chooses ("1~3"): of an option or tier.
class WorthField : public DraftField
{
    Q_OBJECT

public:
    explicit WorthField(QWidget *parent = nullptr);

    void show(const core::Json *value) override; ///< the whole option or tier
    void setWritable(bool writable) override;

private:
    void take(const QString &typed);

    core::Json m_thing;
    QLineEdit *m_line;
    QLabel *m_trouble;
};

/// "at least 90": the side and bound of a tier.
class TierBoundField : public DraftField
{
    Q_OBJECT

public:
    explicit TierBoundField(QWidget *parent = nullptr);

    void show(const core::Json *value) override; ///< the whole tier
    void setWritable(bool writable) override;

private:
    void put(const QString &side, const std::optional<core::Json> &bound);

    core::Json m_tier;
    DraftField *m_side;
    DraftField *m_bound;
};

} // namespace ui
