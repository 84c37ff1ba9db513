// SPDX-License-Identifier: GPL-3.0-or-later
// Who works with the program: Workbench lets the person of last time go on, or another.
#include "core/journal/edits.h"
#include "core/sample/first_divisions.h"
#include "core/storage/assessment_reader.h"
#include "ui/dialogs/new_workbook_dialog.h"
#include "ui/preferences.h"
#include "ui/widgets/status_strip.h"
#include "ui/workbench.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString authorSetting(Session &session)
{
    return u"author/"_s + session.facts().dataset.key.text();
}

} // namespace

void Workbench::letLastAuthorWork()
{
    m_session.read([this] {
        const QByteArray author = preferences::value(authorSetting(m_session));
        if (author.size() == 16)
            m_session.journal().setAuthor(core::AuthorId::from(author));
        else if (const auto sole =
                     core::readSoleAuthor(m_session.database(), m_session.facts().officeCode))
            m_session.journal().setAuthor(sole->id);
    });
}

void Workbench::fillAuthors()
{
    m_session.read([this] {
        m_strip->setAuthors(core::readAuthors(m_session.database()), m_session.journal().author());
    });
}

void Workbench::chooseAuthor(const core::AuthorId &author)
{
    settle();
    m_session.journal().setAuthor(author);
    preferences::setValue(authorSetting(m_session), author.raw());
    fillAuthors();
}

void Workbench::addAuthor()
{
    if (const auto given = NewWorkbookDialog::ask(this, NewWorkbookDialog::Asks::PersonOnly))
        enrol(*given, core::Action::ChangeSetting);
}

void Workbench::enrol(const NewWorkbook &person, core::Action action)
{
    core::Author author;
    author.id = core::AuthorId::make([this] { return m_session.now(); });
    author.name = person.author;
    author.post = person.post;
    core::WorkbookFacts facts;
    m_session.read([&] { facts = m_session.facts(); });
    author.office = facts.officeCode;
    std::vector<core::Edit> edits;
    if (action == core::Action::MakeWorkbook)
        edits = core::firstDivisions(facts.officeCode, facts.officeName);
    edits.push_back(core::authorEdit(author));
    if (m_session.edit(action, edits))
        chooseAuthor(author.id);
}

} // namespace ui
