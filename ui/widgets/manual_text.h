// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace ui {

/// A page of the manual. Its pictures have their own size where there is room, and are made
/// smaller, never larger, where there is not: none is wider than the page.
class ManualText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualText(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int room() const; ///< pixels that a picture may be wide

    int m_fittedTo = 0; ///< room of the pictures that are shown; 0: the page has none
};

} // namespace ui
