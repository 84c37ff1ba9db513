// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

const std::vector<LicensedPart> &licensedParts()
{
    static const std::vector<LicensedPart> parts = {
        {"Qt 6: Core, Gui, Sql, Svg, Widgets, PrintSupport, Concurrent",
         "LGPL-3.0-only or GPL-2.0-or-later"},
        {"Qt Charts", "GPL-3.0-only"},
        {"SQLite", "public domain"},
        {"libsodium", "ISC"},
        {"libdeflate", "MIT"},
        {"zstd", "BSD-3-Clause"},
        {"liborcus, libixion, mdds", "MPL-2.0, MIT"},
        {"libxlsxwriter", "BSD-2-Clause"},
        {"nlohmann-json", "MIT"},
        {"ICU", "Unicode-DFS-2016"},
        {"Noto Sans CJK", "OFL-1.1"},
        {"Droid Sans Fallback", "Apache-2.0"},
    };
    return parts;
}

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Plumbline"));
    auto *name = new QLabel(tr("Plumbline %1").arg(QString::fromLatin1(PLUMBLINE_VERSION)), this);
    setTextSize(name, TextSize::Title);
    auto *licence = new QLabel(
        tr("Free software under the GNU General Public License, version 3 or later. It comes "
           "without any warranty. Qt %1 is in use.")
            .arg(QString::fromLatin1(qVersion())),
        this);
    licence->setWordWrap(true);
    QString rows;
    for (const LicensedPart &part : licensedParts())
        rows += u"<tr><td>%1</td><td>&nbsp;&nbsp;%2</td></tr>"_s.arg(
            QString::fromLatin1(part.name), QString::fromLatin1(part.licence));
    auto *parts = new QTextBrowser(this);
    parts->setAccessibleName(tr("Licences of all parts"));
    parts->setHtml(u"<p>%1</p><table cellspacing=\"4\">%2</table>"_s.arg(
        tr("It stands on the work of others, each under its own licence:"), rows));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(3));
    column->addWidget(name);
    column->addWidget(licence);
    column->addWidget(parts, 1);
    openWide(this, 50, 26);
}

} // namespace ui
