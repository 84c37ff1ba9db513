// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/begin_roster_dialog.h"

#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

BeginRosterDialog::BeginRosterDialog(const QString &office, bool makesRoot, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Begin the roster"));
    setMinimumWidth(space(120));
    auto *meaning = new QLabel(
        tr("From now on the roster says which offices there are, in which areas each of them "
           "writes, and from which computers. All that is here until now counts. What comes later "
           "from a computer that is not in the roster, or is about another office's area, is kept "
           "and waits. The roster goes along with every bundle, and a key that is in it need not "
           "be compared again anywhere."),
        this);
    QStringList cautions = {
        tr("Only the office of the city does this, once for the whole data set. %1 becomes that "
           "office, with this computer.")
            .arg(office)};
    if (makesRoot)
        cautions << tr("This data set was made before there were rosters: a key is made for it "
                       "now, which every other office has to compare with you by telephone, once.");
    cautions << tr(
        "The key of the data set lies at this computer alone: keep a copy of the folder "
        "“roots” in a safe. To begin a roster cannot be undone, nor what was done before "
        "it.");
    auto *caution = new QLabel(sentencesText(cautions), this);
    for (QLabel *label : {meaning, caution})
        label->setWordWrap(true);
    setRole(caution, "muted");
    auto *buttons = new QDialogButtonBox(this);
    auto *begin = buttons->addButton(tr("Begin the roster"), QDialogButtonBox::AcceptRole);
    setRole(begin, "primary");
    begin->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(3));
    for (QWidget *part : std::initializer_list<QWidget *>{meaning, caution, buttons})
        column->addWidget(part);
}

} // namespace ui
