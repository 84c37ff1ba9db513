// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/simple_condition.h"
#include "ui/drafting/draft_field.h"

#include <functional>

namespace ui {

/// A value typed as JSON, for what no other field can show: checked at every key, and taken only
/// when its reader has nothing against it.
///
///     new JsonField(core::typedCondition, parent)
class JsonField : public DraftField
{
    Q_OBJECT

public:
    using Reader = std::function<core::TypedJson(const QString &)>;

    explicit JsonField(Reader reader, QWidget *parent = nullptr);

    void show(const core::Json *value) override;
    void setWritable(bool writable) override;

private:
    void take();

    Reader m_reader;
    QPlainTextEdit *m_text;
    QLabel *m_trouble;
    bool m_isQuiet = false;
};

} // namespace ui
