// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/difference_dialog.h"

#include "ui/error_text.h"
#include "ui/print/difference_paper.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/save_place.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// The two revisions as a table that a text view shows.
class DifferenceHtml
{
public:
    explicit DifferenceHtml(const QPalette &palette) : m_colours(coloursFor(palette)) {}

    QString of(const DifferenceSheet &sheet, bool withSame) const
    {
        QString rows = u"<tr>"_s + cell(u"th"_s, {}, 18) + cell(u"th"_s, escaped(sheet.older), 41) +
                       cell(u"th"_s, escaped(sheet.newer), 41) + u"</tr>"_s;
        bool isEmpty = true;
        for (const DifferenceBlock &block : sheet.blocks) {
            if (block.isSame && (block.isHead || !withSame))
                continue;
            isEmpty = false;
            rows += heading(block);
            for (const DifferenceLine &line : block.lines)
                rows += u"<tr>"_s + cell(u"td"_s, escaped(line.what), 18) +
                        cell(u"td"_s, side(line, core::Side::Older), 41) +
                        cell(u"td"_s, side(line, core::Side::Newer), 41) + u"</tr>"_s;
        }
        if (isEmpty)
            return u"<p>%1</p>"_s.arg(
                DifferenceDialog::tr("The two are the same.").toHtmlEscaped());
        return u"<table width='100%' cellspacing='0' cellpadding='6'>%1</table>"_s.arg(rows);
    }

private:
    static QString cell(const QString &tag, const QString &content, int width)
    {
        return u"<%1 width='%2%' align='left' valign='top'>%3</%1>"_s.arg(tag).arg(width).arg(
            content);
    }

    QString heading(const DifferenceBlock &block) const
    {
        const QString name =
            block.number.isEmpty() ? block.text : block.number + u"  "_s + block.text;
        const QString status = block.status.isEmpty()
                                   ? QString()
                                   : u" <span style='color:%1'>· %2</span>"_s.arg(
                                         m_colours.accent.name(), escaped(block.status));
        return u"<tr><td colspan='3' bgcolor='%1'><b>%2</b>%3</td></tr>"_s.arg(
            m_colours.stripe.name(), escaped(name), status);
    }

    QString side(const DifferenceLine &line, core::Side side) const
    {
        const bool isOlder = side == core::Side::Older;
        if (!line.has(side))
            return u"<span style='color:%1'>–</span>"_s.arg(m_colours.muted.name());
        const bool isWhole = !line.has(isOlder ? core::Side::Newer : core::Side::Older);
        const QColor &ink = isOlder ? m_colours.error : m_colours.good;
        QString html;
        for (const core::TextPiece &piece : line.pieces) {
            if (piece.side == core::Side::Both || (piece.side == side && isWhole))
                html += escaped(piece.text);
            else if (piece.side == side)
                html += u"<span style='color:%1; text-decoration:%2'>%3</span>"_s.arg(
                    ink.name(), isOlder ? u"line-through"_s : u"underline"_s, escaped(piece.text));
        }
        return html;
    }

    const Colours &m_colours;
};

} // namespace

DifferenceDialog::DifferenceDialog(Session &session, core::Json document, int revision,
                                   std::vector<Other> others, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_document(std::move(document))
    , m_revision(revision)
    , m_others(std::move(others))
    , m_choice(new QComboBox(this))
    , m_all(new QCheckBox(tr("Show unchanged items too"), this))
    , m_summary(new QLabel(this))
    , m_text(new QTextBrowser(this))
    , m_message(new MessageBar(this))
{
    setWindowTitle(tr("Compare revisions"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    openWide(this, 80, 40);
    for (const Other &other : m_others)
        m_choice->addItem(other.name);
    layOut();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &DifferenceDialog::compare);
    connect(m_all, &QCheckBox::toggled, this, &DifferenceDialog::showSheet);
    connect(&m_session, &Session::failed, this, [this](const core::Error &error) {
        const ErrorText text = errorText(error);
        m_message->show({Message::Kind::Failure, text.sentence, text.advice, text.details});
    });
    compare();
}

void DifferenceDialog::layOut()
{
    m_message->clear();
    m_choice->setAccessibleName(tr("Compare with"));
    m_summary->setWordWrap(true);
    m_text->setAccessibleName(tr("What differs"));
    m_text->setOpenLinks(false);
    auto *label = new QLabel(tr("Compare &with"), this);
    label->setBuddy(m_choice);
    auto *line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(label);
    line->addWidget(m_choice, 1);
    line->addWidget(m_all);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *saving = new QPushButton(tr("Save as PDF…"), this);
    buttons->addButton(saving, QDialogButtonBox::ActionRole);
    connect(saving, &QPushButton::clicked, this, &DifferenceDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space(2));
    column->addLayout(line);
    column->addWidget(m_summary);
    column->addWidget(m_message);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    m_text->setFocus();
}

void DifferenceDialog::compare()
{
    const Other &other = m_others[static_cast<std::size_t>(std::max(0, m_choice->currentIndex()))];
    m_session.read([&] {
        const core::Json against = other.read();
        const bool isOlder = other.revision <= m_revision;
        m_sheet =
            isOlder ? differenceSheet(against, m_document) : differenceSheet(m_document, against);
    });
    showSheet();
}

void DifferenceDialog::showSheet()
{
    m_summary->setText(m_sheet.summary);
    m_text->setHtml(DifferenceHtml(palette()).of(m_sheet, m_all->isChecked()));
    m_text->moveCursor(QTextCursor::Start);
}

bool DifferenceDialog::saveTo(const QString &path)
{
    return m_session.read([&] {
        FontSet fonts;
        writeDifference(path, fonts, m_sheet, m_session.now());
    });
}

void DifferenceDialog::save()
{
    const QString path = askForPlace(this, {tr("Save the comparison as PDF"),
                                            differenceFileName(m_sheet), tr("PDF files (*.pdf)")});
    if (!path.isEmpty() && saveTo(path))
        m_message->show({Message::Kind::Note, tr("Saved as %1.").arg(path), {}, {}});
}

} // namespace ui
