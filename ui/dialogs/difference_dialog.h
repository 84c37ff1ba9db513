// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/difference_words.h"
#include "ui/session.h"

#include <QDialog>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QTextBrowser;
QT_END_NAMESPACE

namespace ui {

class MessageBar;

/// Two revisions of a standard side by side, item by item: what went is struck through, what came
/// underlined. The other revision is chosen here. It writes nothing but the PDF that is asked for.
class DifferenceDialog : public QDialog
{
    Q_OBJECT

public:
    /// A revision to compare with, and how its document is read; what cannot be read throws.
    struct Other
    {
        QString name;
        int revision = 0;
        std::function<core::Json()> read;
    };

    /// `others` must not be empty; the first is shown first. The older revision stands on the left.
    DifferenceDialog(Session &session, core::Json document, int revision, std::vector<Other> others,
                     QWidget *parent = nullptr);

    const DifferenceSheet &sheet() const { return m_sheet; }

    /// What the "Save as PDF…" button does once a name was chosen.
    bool saveTo(const QString &path);

private:
    void layOut();
    void compare();
    void showSheet();
    void save();

    Session &m_session;
    core::Json m_document;
    int m_revision;
    std::vector<Other> m_others;
    DifferenceSheet m_sheet;
    QComboBox *m_choice;
    QCheckBox *m_all;
    QLabel *m_summary;
    QTextBrowser *m_text;
    MessageBar *m_message;
};

} // namespace ui
