// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "ui/style/metrics.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace ui {

namespace preferences {

namespace {

constexpr int mostRecent = 8;

/// The one place that knows where they lie.
struct Store : QSettings
{
    Store() : QSettings(IniFormat, UserScope, u"plumbline"_s, u"plumbline"_s) {}
};

QVariant read(const QString &name, const QVariant &otherwise = {})
{
    return Store().value(name, otherwise);
}

/// Only what is new: each write is a file made safe on the disk, which the start need not wait for.
void write(const QString &name, const QVariant &value)
{
    Store store;
    if (!store.contains(name) || store.value(name) != value)
        store.setValue(name, value);
}

} // namespace

QString language()
{
    return read(u"language"_s).toString();
}

void setLanguage(const QString &code)
{
    write(u"language"_s, code);
}

Theme theme()
{
    const QString name = read(u"theme"_s).toString();
    if (name == u"light")
        return Theme::Light;
    return name == u"dark" ? Theme::Dark : Theme::System;
}

void setTheme(Theme theme)
{
    const bool own = theme != Theme::System;
    write(u"theme"_s, own ? theme == Theme::Dark ? u"dark"_s : u"light"_s : u"system"_s);
}

int textScale()
{
    const int percent = read(u"textScale"_s, 100).toInt();
    return qBound(smallestTextScale, percent, largestTextScale);
}

void setTextScale(int percent)
{
    write(u"textScale"_s, qBound(smallestTextScale, percent, largestTextScale));
}

QStringList recentWorkbooks()
{
    return read(u"recent"_s).toStringList();
}

void addRecentWorkbook(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const QStringList before = recentWorkbooks();
    QStringList paths = before;
    paths.removeAll(whole);
    paths.prepend(whole);
    paths = paths.mid(0, mostRecent);
    if (paths != before) // a list of one is read back as a text, which write() takes for new
        write(u"recent"_s, paths);
}

void removeRecentWorkbook(const QString &path)
{
    QStringList paths = recentWorkbooks();
    paths.removeAll(path);
    write(u"recent"_s, paths);
}

QString filesFolder()
{
    const QStringList recent = recentWorkbooks();
    if (!recent.isEmpty() && QFileInfo(recent.first()).dir().exists())
        return QFileInfo(recent.first()).absolutePath();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString mediumFolder()
{
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        QString root = volume.rootPath();
        const bool isMedium = root.startsWith(u"/media/"_s) || root.startsWith(u"/run/media/"_s);
        if (isMedium && volume.isReady() && !volume.isReadOnly() && QFileInfo(root).isWritable())
            return root;
    }
    const QString last = QString::fromUtf8(value(u"mediumFolder"_s));
    return !last.isEmpty() && QFileInfo(last).isDir() ? last : filesFolder();
}

void setMediumFolder(const QString &folder)
{
    setValue(u"mediumFolder"_s, folder.toUtf8());
}

QByteArray value(const QString &name)
{
    return read(u"window/"_s + name).toByteArray();
}

void setValue(const QString &name, const QByteArray &value)
{
    write(u"window/"_s + name, value);
}

namespace {

QString sized(const QString &name)
{
    return name + u'@' + QString::number(textScale());
}

/// Keeps a header while the mouse holds it; a layout that follows must find it remembered.
class HeaderMemory : public QObject
{
public:
    HeaderMemory(QHeaderView *header, const QString &name)
        : QObject(header)
        , m_header(header)
        , m_name(name)
    {
        header->viewport()->installEventFilter(this);
        connect(header, &QHeaderView::sectionResized, this, &HeaderMemory::keepIfHeld);
        connect(header, &QHeaderView::sectionMoved, this, &HeaderMemory::keepIfHeld);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonPress ||
            event->type() == QEvent::MouseButtonDblClick)
            m_isHeld = true;
        if (event->type() == QEvent::MouseButtonRelease) // before the header hears of it
            QMetaObject::invokeMethod(
                this, [this] { m_isHeld = false; }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void keepIfHeld()
    {
        if (m_isHeld)
            keep(m_header, m_name);
    }

    QHeaderView *m_header;
    QString m_name;
    bool m_isHeld = false;
};

} // namespace

void remember(QHeaderView *header, const QString &name)
{
    const QByteArray state = value(sized(name));
    if (!state.isEmpty())
        header->restoreState(state);
    new HeaderMemory(header, name); // the header's child
}

void remember(QSplitter *splitter, const QString &name)
{
    const QByteArray state = value(sized(name));
    if (!state.isEmpty())
        splitter->restoreState(state);
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, name] { setValue(sized(name), splitter->saveState()); });
}

void keep(const QHeaderView *header, const QString &name)
{
    setValue(sized(name), header->saveState());
}

bool isRemembered(const QString &name)
{
    return !value(sized(name)).isEmpty();
}

void forget(const QString &name)
{
    Store().remove(u"window/"_s + sized(name));
}

} // namespace preferences

namespace {

/// The two translations in use: ours, and Qt's of its own dialogs.
struct Translators
{
    QTranslator own;
    QTranslator qt;
    QString language = u"en"_s;
};

Translators &translators()
{
    static auto *inUse = new Translators; // lives as long as the QCoreApplication that uses it
    return *inUse;
}

QString machineLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value.startsWith("zh") ? u"zh_CN"_s : u"en"_s;
    }
    return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

} // namespace

void applyLanguage(const QString &code)
{
    Translators &inUse = translators();
    QCoreApplication::removeTranslator(&inUse.own);
    QCoreApplication::removeTranslator(&inUse.qt);
    inUse.language = code.isEmpty() ? machineLanguage() : code;
    const bool chinese = inUse.language == u"zh_CN";
    QLocale::setDefault(QLocale(chinese ? u"zh_CN"_s : u"en"_s));
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (chinese && inUse.qt.load(u"qtbase_zh_CN"_s, folder))
        QCoreApplication::installTranslator(&inUse.qt);
    if (inUse.own.load(chinese ? u":/translations/plumbline_zh_CN.qm"_s
                               : u":/translations/plumbline_en.qm"_s))
        QCoreApplication::installTranslator(&inUse.own);
}

QString currentLanguage()
{
    return translators().language;
}

} // namespace ui
