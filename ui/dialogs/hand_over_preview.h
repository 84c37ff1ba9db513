// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/paper_preview.h"
#include "ui/print/exchange_papers.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace ui {

/// The hand-over sheet of a bundle that was just made; the medium's number can be typed here, or
/// on the paper.
class HandOverPreview : public PaperPreview
{
    Q_OBJECT

public:
    HandOverPreview(Session &session, HandOver handOver, QWidget *parent = nullptr);

    const HandOver &handOver() const { return m_handOver; }

private:
    void layOut();

    HandOver m_handOver;
    QLineEdit *m_medium;
};

} // namespace ui
