// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QHeaderView;
class QMenu;
QT_END_NAMESPACE

namespace ui {

/// Lets a person choose a table's columns from the menu of its header, which the Menu key and
/// Shift+F10 open too while the table has the focus, move them and set their widths, and remembers
/// all of it. Make it when the columns stand as they are for somebody new.
///
///     auto *columns = new ColumnChoice(m_table->horizontalHeader(), Name, u"organizations"_s);
///     columns->fill(button->menu());   // the same menu, for the keyboard
class ColumnChoice : public QObject
{
    Q_OBJECT

public:
    /// The header of a table or tree; `needed` is the column that always stays; `name` is that of
    /// the preference.
    ColumnChoice(QHeaderView *header, int needed, const QString &name);

    void fill(QMenu *menu); ///< with the columns as they stand now
    /// One more line of the menu; while `text` gives nothing it is not there.
    void add(const std::function<QString()> &text, const std::function<void()> &work);

Q_SIGNALS:
    void chosen(); ///< a column was shown or hidden, or all are as at first

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const QPoint &place);
    void show(int column, bool isShown);
    void reset();

    QHeaderView *m_header;
    int m_needed;
    QString m_name;
    QByteArray m_first; ///< the header's state for somebody new

    struct Line
    {
        std::function<QString()> text;
        std::function<void()> work;
    };

    std::vector<Line> m_lines;
};

} // namespace ui
