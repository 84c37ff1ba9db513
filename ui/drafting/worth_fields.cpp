// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"
#include "core/document/standard_words.h"
#include "ui/drafting/field_words.h"
#include "ui/drafting/reference_field.h"
#include "ui/drafting/rows_field.h"
#include "ui/style/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString textOf(const core::Json &thing, const char *key)
{
    const core::Json *found = thing.find(key);
    return found && found->isNumber() ? found->string() : QString();
}

QString worthText(const core::Json &thing)
{
    if (thing.find("min") || thing.find("max"))
        return textOf(thing, "min") + u'~' + textOf(thing, "max");
    return textOf(thing, "points");
}

} // namespace

WorthField::WorthField(QWidget *parent)
    : DraftField(parent)
    , m_line(new QLineEdit(this))
    , m_trouble(troubleLabel(this))
{
    m_line->setAlignment(Qt::AlignRight);
    m_line->setPlaceholderText(tr("2, or 1~3"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_trouble);
    watch(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &WorthField::take);
}

void WorthField::take(const QString &typed)
{
    static const QRegularExpression between(u"[~～〜至–—]"_s);
    const QStringList ends = typed.split(between);
    const auto first = NumberField::points(ends.first());
    const auto last = NumberField::points(ends.last());
    const bool isRead = first && last && ends.size() <= 2;
    m_trouble->setText(isRead ? QString() : tr("Points, or two with ~ between, are expected."));
    m_trouble->setVisible(!isRead);
    if (!isRead)
        return;
    for (const char *key : {"points", "min", "max"})
        core::removeMember(m_thing, key);
    if (ends.size() == 1) {
        core::setMember(m_thing, "points", core::jsonDigits(*first));
    } else {
        core::setMember(m_thing, "min", core::jsonDigits(*first));
        core::setMember(m_thing, "max", core::jsonDigits(*last));
    }
    Q_EMIT edited(m_thing);
}

void WorthField::show(const core::Json *value)
{
    const QString before = worthText(m_thing);
    m_thing = value ? *value : core::jsonObject();
    if (worthText(m_thing) == before && !m_line->text().isEmpty())
        return; // as it was typed
    m_line->setText(worthText(m_thing));
    m_trouble->hide();
}

void WorthField::setWritable(bool writable)
{
    m_line->setReadOnly(!writable);
}

TierBoundField::TierBoundField(QWidget *parent) : DraftField(parent)
{
    QList<WordField::Word> sides = comparisonNames();
    sides.removeLast(); // "is" is no tier
    m_side = new WordField(sides, this);
    m_bound = new ReferenceField(this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(1));
    line->addWidget(m_side, 0, Qt::AlignTop);
    line->addWidget(m_bound, 1);
    setFocusProxy(m_side->focusProxy());
    connect(m_side, &DraftField::edited, this, [this](const auto &value) {
        for (const QString &side : core::comparisonWords())
            if (const core::Json *bound = m_tier.find(side.toLatin1()))
                put(value ? value->string() : side, *bound);
    });
    connect(m_bound, &DraftField::edited, this, [this](const auto &value) {
        for (const QString &side : core::comparisonWords())
            if (m_tier.find(side.toLatin1()))
                put(side, value);
    });
    connect(m_side, &DraftField::left, this, &DraftField::left);
    connect(m_bound, &DraftField::left, this, &DraftField::left);
}

void TierBoundField::put(const QString &side, const std::optional<core::Json> &bound)
{
    if (!bound)
        return; // a tier without a bound is none: what stood there stays until another is typed
    core::Json tier = core::jsonObject({{side.toLatin1(), *bound}});
    for (const core::JsonMember &member : m_tier.members)
        if (!core::comparisonWords().contains(QString::fromUtf8(member.key)))
            tier.members.push_back(member);
    m_tier = tier;
    Q_EMIT edited(m_tier);
}

void TierBoundField::show(const core::Json *value)
{
    m_tier = value ? *value : core::jsonObject();
    for (const QString &side : core::comparisonWords())
        if (const core::Json *bound = m_tier.find(side.toLatin1())) {
            const core::Json word = core::jsonText(side);
            m_side->show(&word);
            m_bound->show(bound);
        }
}

void TierBoundField::setWritable(bool writable)
{
    m_side->setWritable(writable);
    m_bound->setWritable(writable);
}

} // namespace ui
