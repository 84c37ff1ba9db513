// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafting/draft_field.h"

#include <array>

QT_BEGIN_NAMESPACE
class QComboBox;
class QStackedWidget;
QT_END_NAMESPACE

namespace ui {

/// A threshold, target or requirement: a number, a number that changes by the year, an attribute
/// of the organization, or anything else as JSON.
class ReferenceField : public DraftField
{
    Q_OBJECT

public:
    explicit ReferenceField(QWidget *parent = nullptr);

    void show(const core::Json *value) override;
    void setWritable(bool writable) override;

private:
    enum Kind
    {
        Number,
        ByYear,
        Attribute,
        Other,
    };

    void pass(Kind kind, const std::optional<core::Json> &value);
    void choose(int kind);
    static Kind kindOf(const core::Json *value);

    QComboBox *m_kind;
    QStackedWidget *m_stack;
    std::array<DraftField *, 4> m_fields{};
};

} // namespace ui
