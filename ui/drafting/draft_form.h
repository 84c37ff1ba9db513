// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafting/draft_field.h"

#include <QString>

#include <vector>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

class DraftEditor;

/// Fields of one thing of a document, in lines with their names above; what few sheets need lies
/// behind "More". Each field is bound to a key below the thing's place.
///
///     form.add(new TextField(TextField::Keeps::Empty), tr("Number"), "number", 1);
///     form.add(new LongTextField, tr("Text"), "text", 0); form.endLine();
///     form.show(item);
class DraftForm : public QWidget
{
    Q_OBJECT

public:
    explicit DraftForm(DraftEditor &editor, QWidget *parent = nullptr);

    /// To the line that is open. `stretch` 0: as wide as it needs to be.
    template <typename Field>
    Field *add(Field *field, const QString &name, const core::JsonPath &key, int stretch = 1)
    {
        place(field, name, key, stretch);
        return field;
    }

    template <typename Field>
    Field *add(Field *field, const QString &name, const char *key, int stretch = 1)
    {
        return add(field, name, core::JsonPath() / key, stretch);
    }

    void endLine();
    void addWidget(QWidget *widget);     ///< a line of its own
    void beginMore();                    ///< what follows lies behind "More"
    void nameMore(const QString &words); ///< where several stand close together

    /// Reads all fields of the thing at `place`. "More" opens by itself where something in it is
    /// set.
    void show(const core::JsonPath &place);

    core::JsonPath thing() const { return m_thing; }

    QWidget *firstEditor() const;
    QWidget *editorOf(const char *key) const; ///< null when no field has that key

private:
    struct Bound
    {
        DraftField *field = nullptr;
        core::JsonPath key;
        bool isMore = false;
    };

    void place(DraftField *field, const QString &name, const core::JsonPath &key, int stretch);

    QVBoxLayout *target() const { return m_more == nullptr ? m_lines : m_moreLines; }

    DraftEditor &m_editor;
    core::JsonPath m_thing;
    std::vector<Bound> m_fields;
    QVBoxLayout *m_lines;
    QHBoxLayout *m_line = nullptr;
    QPushButton *m_moreButton = nullptr;
    QString m_moreWords;
    QWidget *m_more = nullptr;
    QVBoxLayout *m_moreLines = nullptr;
};

} // namespace ui
