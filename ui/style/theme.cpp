// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/metrics.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QStyle>
#include <QWidget>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// @names stand for colours, sizes follow the text scale.
constexpr auto sheet =
    "QToolTip { color: @text; background: @surface; border: 1px solid @border; padding: 3px; }"
    "*[textSize=\"small\"] { font-size: @smallpt; }"
    "*[textSize=\"title\"] { font-size: @titlept; font-weight: 600; }"
    "*[textSize=\"figure\"] { font-size: @figurept; font-weight: 600; }"
    "QLabel[role=\"muted\"] { color: @muted; }"
    "QLabel[role=\"error\"] { color: @error; }"
    "QFrame[role=\"card\"] { background: @surface; border: 1px solid @border; border-radius: 4px; }"
    "QFrame[role=\"rail\"] { background: @window; border: 0; border-right: 1px solid @border; }"
    "QFrame[role=\"bar\"] { background: @window; border: 0; border-bottom: 1px solid @border; }"
    "QFrame[role=\"strip\"] { background: @window; border: 0; border-top: 1px solid @border; }"
    "QFrame[role=\"notice\"] { background: @infoTint; border: 1px solid @accent; border-radius: "
    "4px; }"
    "QFrame[role=\"alert\"] { background: @errorTint; border: 1px solid @error; border-radius: "
    "4px; }"
    "QFrame[role=\"caution\"] { background: @warnTint; border: 1px solid @warning; border-radius: "
    "4px; }"
    "QFrame[role=\"toast\"] { background: @surface; border: 1px solid @accent; border-radius: 4px; "
    "}"
    "QPushButton { background: @surface; color: @text; border: 1px solid @border; border-radius: "
    "4px;"
    "  padding: 4px 12px; }"
    "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }"
    "QPushButton:hover { background: @hover; }"
    "QPushButton:pressed, QPushButton:checked { background: @selection; }"
    "QPushButton:focus { border: 2px solid @accent; padding: 3px 11px; }"
    "QPushButton:disabled { color: @faint; background: @window; }"
    "QPushButton[role=\"primary\"] { background: @accent; color: @onAccent; border: 1px solid "
    "@accent; }"
    "QPushButton[role=\"primary\"]:hover { background: @accentHover; }"
    "QPushButton[role=\"primary\"]:focus { border: 2px solid @text; text-decoration: underline; }"
    "QPushButton[role=\"primary\"]:disabled { background: @hover; color: @muted; border-color: "
    "@border; }"
    "QPushButton[role=\"link\"] { background: transparent; border: 1px solid transparent; color: "
    "@accent;"
    "  padding: 2px 4px; text-align: left; }"
    "QPushButton[role=\"link\"]:hover { text-decoration: underline; }"
    "QPushButton[role=\"link\"]:focus { border: 1px solid @accent; }"
    "QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px;"
    "  padding: 4px; color: @text; }"
    "QToolButton[popupMode=\"2\"] { padding-right: 18px; }"
    "QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; }"
    "QToolButton, QPushButton { qproperty-iconSize: @icon @icon; }"
    "QToolButton:hover { background: @hover; }"
    "QToolButton:pressed, QToolButton:checked { background: @selection; }"
    "QToolButton:focus { border: 1px solid @accent; }"
    "QToolButton:disabled { color: @faint; }"
    "QFrame[role=\"rail\"] QToolButton { padding: 6px 12px 6px 8px; text-align: left;"
    "  qproperty-iconSize: @railIcon @railIcon; }"
    "QFrame[role=\"rail\"] QToolButton:checked { font-weight: 600; color: @accent; }"
    "QLineEdit, QPlainTextEdit, QTextEdit { background: @surface;"
    "  border: 1px solid @border; border-radius: 4px; padding: 3px 6px;"
    "  selection-background-color: @selection; selection-color: @text; }"
    "QLineEdit:read-only, QPlainTextEdit[readOnly=\"true\"] { background: @window; }"
    "QComboBox:disabled, QLineEdit:disabled { color: @muted; }"
    "QLineEdit:disabled { background: @window; }"
    "QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid @accent; }"
    "QComboBox QAbstractItemView { background: @surface; border: 1px solid @border; }"
    "QAbstractItemView { background: @surface; alternate-background-color: @stripe; color: @text;"
    "  border: 1px solid @border; selection-background-color: @selection; selection-color: @text;"
    "  outline: 0; }"
    "QAbstractItemView:focus, QScrollArea:focus { border: 1px solid @accent; }"
    "QHeaderView { background: @window; border: 0; }"
    "QHeaderView::section { background: @window; color: @muted; border: 0;"
    "  border-right: 1px solid @border; border-bottom: 1px solid @border; padding: 4px 6px; }"
    "QTableCornerButton::section { background: @window; border: 0; }"
    "QMenuBar { background: @window; } QMenuBar::item { padding: 4px 8px; background: transparent; "
    "}"
    "QMenuBar::item:selected { background: @hover; }"
    "QMenu { background: @surface; border: 1px solid @border; padding: 4px 0; }"
    "QMenu::item { padding: 4px 24px 4px 12px; } QMenu::item:selected { background: @selection; }"
    "QMenu::item:disabled { color: @faint; }"
    "QMenu::icon { padding-left: 8px; }"
    "QMenu::separator { height: 1px; background: @border; margin: 4px 0; }"
    "QSplitter::handle { background: @border; } QSplitter::handle:horizontal { width: 1px; }"
    "QSplitter::handle:vertical { height: 1px; }"
    "QProgressBar { border: 1px solid @border; border-radius: 4px; background: @surface;"
    "  text-align: center; } QProgressBar::chunk { background: @selection; }"
    "QTabBar::tab { padding: 5px 12px; border: 0; border-bottom: 2px solid transparent; color: "
    "@muted; }"
    "QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }"
    "QTabBar::tab:focus { color: @accent; } QTabWidget::pane { border: 0; border-top: 1px solid "
    "@border; }";

QString points(double body, double factor)
{
    return QString::number(body * factor, 'f', 1) + u"pt"_s;
}

QString pixels(int size)
{
    return QString::number(size) + u"px"_s;
}

Look lookOf(Theme theme)
{
    if (theme != Theme::System)
        return theme == Theme::Dark ? Look::Dark : Look::Light;
    QApplication::setPalette(QPalette()); // takes ours away, so that the desktop's shows through
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? Look::Dark : Look::Light;
}

double systemPoints()
{
    static const double size = QApplication::font().pointSizeF();
    return size > 0 ? size : 10.0;
}

} // namespace

QString styleSheetOf(const Colours &colours, double bodyPoints)
{
    const QColor faint = mixed(colours.window, colours.muted, 0.7);
    // Longer names first, so that @text never eats the head of another.
    const std::vector<std::pair<QString, QString>> words = {
        {u"@accentHover"_s, mixed(colours.accent, colours.text, 0.2).name()},
        {u"@onAccent"_s, colours.onAccent.name()},
        {u"@infoTint"_s, mixed(colours.surface, colours.accent, 0.08).name()},
        {u"@errorTint"_s, mixed(colours.surface, colours.error, 0.08).name()},
        {u"@warnTint"_s, mixed(colours.surface, colours.warning, 0.08).name()},
        {u"@selection"_s, colours.selection.name()},
        {u"@smallpt"_s, points(bodyPoints, 0.9)},
        {u"@titlept"_s, points(bodyPoints, 1.3)},
        {u"@figurept"_s, points(bodyPoints, 2.2)},
        {u"@railIcon"_s, pixels(iconSize() + space(1))},
        {u"@icon"_s, pixels(iconSize())},
        {u"@surface"_s, colours.surface.name()},
        {u"@warning"_s, colours.warning.name()},
        {u"@window"_s, colours.window.name()},
        {u"@stripe"_s, colours.stripe.name()},
        {u"@accent"_s, colours.accent.name()},
        {u"@border"_s, colours.border.name()},
        {u"@faint"_s, faint.name()},
        {u"@hover"_s, colours.hover.name()},
        {u"@muted"_s, colours.muted.name()},
        {u"@error"_s, colours.error.name()},
        {u"@text"_s, colours.text.name()},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto &[word, value] : words)
        text.replace(word, value);
    return text;
}

void applyTheme(Theme theme, int textScale)
{
    const double system = systemPoints();
    const Colours &chosen = colours(lookOf(theme));
    const int scale = qBound(smallestTextScale, textScale, largestTextScale);
    QFont font = QApplication::font();
    font.setPointSizeF(system * scale / 100.0);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(chosen));
    qApp->setStyleSheet(styleSheetOf(chosen, font.pointSizeF()));
}

namespace {

/// For what the style sheet asks of a widget that has its look already.
void readAnew(QWidget *widget)
{
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

void allowTyping(QPlainTextEdit *text, bool isAllowed)
{
    if (text->isReadOnly() != isAllowed)
        return;
    text->setReadOnly(!isAllowed);
    readAnew(text);
}

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    readAnew(widget);
}

} // namespace ui
