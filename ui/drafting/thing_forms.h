// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafting/draft_form.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace ui {

class FaultBox;

/// The form of one thing that is no item, with its findings above it.
class ThingForm : public QWidget
{
    Q_OBJECT

public:
    ThingForm(DraftEditor &editor, DraftForm *form, QWidget *parent = nullptr);

    void show(const core::JsonPath &place);
    void enter() const;

    FaultBox *faults() const { return m_faults; } ///< as ItemForm's

private:
    void showFaults();
    QString nextStep() const;

    DraftEditor &m_editor;
    core::JsonPath m_place;
    FaultBox *m_faults;
    DraftForm *m_form;
    QLabel *m_hint; ///< how to go on, where nothing was typed yet
};

/// The standard as a whole: title, code, sector, year, levels of assessors, total.
DraftForm *makeStandardForm(DraftEditor &editor);
/// The same of a part of its own, which has no levels and no total.
DraftForm *makePartHeadForm(DraftEditor &editor);
DraftForm *makePartForm(DraftEditor &editor);
DraftForm *makeSectionForm(DraftEditor &editor);
DraftForm *makeGradingForm(DraftEditor &editor);

} // namespace ui
