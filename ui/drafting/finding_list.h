// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding.h"
#include "core/document/json_path.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
QT_END_NAMESPACE

namespace ui {

/// All findings of a document, errors first; choosing one leads to its place.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    /// `isBlank`: nothing has been entered that could be checked.
    void show(const core::Json &document, const core::Findings &findings, bool isBlank);

Q_SIGNALS:
    void chosen(const core::JsonPath &place);

private:
    std::vector<core::JsonPath> m_places; ///< by line
    QLabel *m_head;
    QListWidget *m_list;
};

/// "3.2", or the caption of what stands at a place: how people call it.
QString placeCaption(const core::Json &document, const core::JsonPath &place);

} // namespace ui
