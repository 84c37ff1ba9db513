// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/levels_field.h"

#include "core/document/json_text.h"
#include "ui/drafting/condition_field.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/reading_order.h"
#include "ui/drafting/rows_field.h"
#include "ui/drafting/value_fields.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString gradeOf(const core::Json &rule)
{
    const core::Json *grade = rule.find("grade");
    return grade ? grade->string() : QString();
}

QToolButton *button(const QString &iconName, const QString &words, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(icon(iconName));
    made->setAccessibleName(words);
    made->setToolTip(words);
    return made;
}

} // namespace

LevelsField::LevelsField(DraftEditor &editor, QWidget *parent)
    : DraftField(parent)
    , m_editor(editor)
    , m_list(core::jsonList())
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add a grade's condition"), this))
{
    setRole(m_add, "link");
    m_add->setAutoDefault(false);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(2));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    watch(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        QString next;
        for (const QString &grade : grades()) // the first that has no condition yet
            if (next.isEmpty() &&
                std::none_of(m_list.elements.begin(), m_list.elements.end(),
                             [&](const auto &rule) { return gradeOf(rule) == grade; }))
                next = grade;
        m_list.elements.push_back(
            core::jsonObject({{"grade", core::jsonText(next)}, {"when", core::jsonFlag(true)}}));
        rebuild();
        tell();
        tabAgainAround(this);
        m_lines.back().grade->setFocus(Qt::TabFocusReason);
    });
}

QStringList LevelsField::grades() const
{
    QStringList names;
    if (const core::Json *grades = m_editor.at(core::JsonPath() / "grading" / "grades"))
        for (const core::Json &grade : grades->elements)
            names.append(grade.string());
    return names.isEmpty() ? QStringList{u"A"_s, u"B"_s, u"C"_s} : names;
}

void LevelsField::show(const core::Json *value)
{
    m_list = value && value->isList() ? *value : core::jsonList();
    if (m_lines.size() != m_list.elements.size()) {
        rebuild();
        return;
    }
    for (std::size_t n = 0; n < m_lines.size(); ++n) {
        const QSignalBlocker quiet(m_lines[n].grade);
        m_lines[n].grade->setEditText(gradeOf(m_list.elements[n]));
        m_lines[n].when->setItem(m_item);
        m_lines[n].when->show(m_list.elements[n].find("when"));
    }
}

void LevelsField::rebuild()
{
    for (const Line &line : m_lines) {
        line.widget->hide();
        line.widget->deleteLater();
    }
    m_lines.clear();
    for (std::size_t n = 0; n < m_list.elements.size(); ++n)
        addLine(n);
    m_add->setVisible(m_isWritable);
}

void LevelsField::addLine(std::size_t n)
{
    Line line;
    line.widget = new QWidget(this);
    line.grade = new QComboBox(line.widget);
    line.grade->setEditable(true);
    line.grade->addItems(grades());
    line.grade->setEditText(gradeOf(m_list.elements[n]));
    line.grade->setMaximumWidth(space(24));
    line.grade->setAccessibleName(tr("Grade, line %1").arg(n + 1));
    line.grade->setEnabled(m_isWritable);
    line.when = new ConditionField(m_editor, ConditionField::Absent::IsAlways, line.widget);
    line.when->setItem(m_item);
    line.when->show(m_list.elements[n].find("when"));
    line.when->setWritable(m_isWritable);
    auto *up = button(u"up"_s, tr("Move line %1 up").arg(n + 1), line.widget);
    auto *remove = button(u"remove"_s, tr("Remove line %1").arg(n + 1), line.widget);
    QSizePolicy keepsRoom = up->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(m_isWritable); // so that the lines stand below each other
    up->setSizePolicy(keepsRoom);
    up->setVisible(m_isWritable && n > 0);
    remove->setVisible(m_isWritable);
    auto *row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line.grade, 0, Qt::AlignTop);
    row->addWidget(line.when, 1);
    row->addWidget(up, 0, Qt::AlignTop);
    row->addWidget(remove, 0, Qt::AlignTop);
    m_column->insertWidget(static_cast<int>(n), line.widget);
    watch(line.grade);
    watch(line.grade->lineEdit());
    connect(line.grade, &QComboBox::editTextChanged, this, [this, n](const QString &grade) {
        core::setMember(m_list.elements.at(n), "grade", core::jsonText(grade));
        tell();
    });
    connect(line.when, &DraftField::edited, this, [this, n](const auto &when) {
        core::setMember(m_list.elements.at(n), "when", when.value_or(core::jsonFlag(true)));
        tell();
    });
    connect(line.when, &DraftField::left, this, &DraftField::left);
    connect(up, &QToolButton::clicked, this, [this, n] { move(n, -1); });
    connect(remove, &QToolButton::clicked, this, [this, n] {
        m_list.elements.erase(m_list.elements.begin() + static_cast<std::ptrdiff_t>(n));
        m_add->setFocus(Qt::TabFocusReason);
        rebuild();
        tell();
        tabAgainAround(this);
    });
    m_lines.push_back(line);
}

void LevelsField::move(std::size_t n, int by)
{
    const auto line = m_list.elements.begin() + static_cast<std::ptrdiff_t>(n);
    std::iter_swap(line, line + by);
    rebuild();
    tell();
    tabAgainAround(this);
}

void LevelsField::tell()
{
    if (m_list.elements.empty() && !m_keepsEmpty)
        Q_EMIT edited(std::nullopt);
    else
        Q_EMIT edited(m_list);
}

void LevelsField::setWritable(bool writable)
{
    if (m_isWritable == writable)
        return;
    m_isWritable = writable;
    rebuild();
}

namespace {

/// An object of objects as a list, the key put in as "id"; and back.
core::Json listFrom(const core::Json &groups)
{
    core::Json list = core::jsonList();
    for (const core::JsonMember &member : groups.members) {
        core::Json line = member.value.isObject() ? member.value : core::jsonObject();
        line.members.insert(line.members.begin(),
                            {"id", core::jsonText(QString::fromUtf8(member.key))});
        list.elements.push_back(line);
    }
    return list;
}

core::Json groupsFrom(const core::Json &list)
{
    core::Json groups = core::jsonObject();
    for (core::Json line : list.elements) {
        const core::Json *id = line.find("id");
        const QByteArray key = id ? id->text : QByteArray();
        core::removeMember(line, "id");
        core::setMember(groups, key, line);
    }
    return groups;
}

} // namespace

GroupsField::GroupsField(QWidget *parent) : DraftField(parent)
{
    m_rows = new RowsField(
        {{tr("Group"), "id", [](QWidget *in) { return new TextField(TextField::Keeps::Empty, in); },
          2},
         {tr("At most (points)"), "limit",
          [](QWidget *in) { return new NumberField(NumberField::points, in); }, 1},
         {tr("Only the greatest"), "combine",
          [](QWidget *in) { return new FlagField({}, core::jsonText(u"highest"_s), in); }, 1}},
        [](const core::Json &list) {
            return core::jsonObject(
                {{"id", core::jsonText(u"g%1"_s.arg(list.elements.size() + 1))}});
        },
        tr("Add a group"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    setFocusProxy(m_rows->focusProxy());
    connect(m_rows, &DraftField::left, this, &DraftField::left);
    connect(m_rows, &DraftField::edited, this, [this](const std::optional<core::Json> &list) {
        if (list)
            Q_EMIT edited(groupsFrom(*list));
        else
            Q_EMIT edited(std::nullopt);
    });
}

void GroupsField::show(const core::Json *value)
{
    const core::Json list = value ? listFrom(*value) : core::jsonList();
    m_rows->show(&list);
}

void GroupsField::setWritable(bool writable)
{
    m_rows->setWritable(writable);
}

} // namespace ui
