// SPDX-License-Identifier: GPL-3.0-or-later
// What OrganizationsPage says and does where one code was entered twice.
#include "core/exchange/duplicates.h"
#include "ui/dialogs/duplicates_dialog.h"
#include "ui/pages/organizations_page.h"
#include "ui/session.h"
#include "ui/style/icons.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

QPushButton *OrganizationsPage::makeDuplicatesButton()
{
    m_duplicates->setObjectName(u"duplicates"_s);
    m_duplicates->setIcon(icon(u"warning"_s));
    m_duplicates->setToolTip(
        tr("Organizations that bear one code because they were entered apart: look and merge"));
    m_duplicates->hide();
    connect(m_duplicates, &QPushButton::clicked, this, &OrganizationsPage::mergeDuplicates);
    return m_duplicates;
}

void OrganizationsPage::showDuplicates(std::int64_t codes)
{
    m_duplicates->setText(tr("%n code(s) entered twice…", nullptr, static_cast<int>(codes)));
    m_duplicates->setVisible(codes > 0);
}

void OrganizationsPage::mergeDuplicates()
{
    std::vector<core::Duplicates> found;
    if (!m_session.read([&] { found = core::readDuplicates(m_session.database()); }))
        return;
    const auto merge = DuplicatesDialog::ask(std::move(found), this);
    if (!merge)
        return;
    m_chosen = merge->kept.organization.id;
    if (m_session.edit(core::Action::MergeDuplicates, core::mergeEdits(*merge)))
        Q_EMIT done(tr("The entries of %1 were merged.").arg(merge->kept.organization.code));
}

void OrganizationsPage::separateChosen()
{
    std::vector<core::Edit> edits;
    const bool isRead =
        m_session.read([&] { edits = core::separateEdits(m_session.database(), m_chosen); });
    if (isRead && !edits.empty() && m_session.edit(core::Action::SeparateDuplicates, edits))
        Q_EMIT done(tr("The entries are organizations of their own again."));
}

} // namespace ui
