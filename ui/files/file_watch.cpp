// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/file_watch.h"

#include <QDir>
#include <QFileInfo>

namespace onecycle::ui {
namespace {

constexpr int settleTime = 150;  // milliseconds

/// \p path, or the nearest folder above it that is there.
QString nearest(const QString& path)
{
    QString there = path;
    while (!QFileInfo::exists(there) && QFileInfo(there).path() != there)
        there = QFileInfo(there).path();
    return there;
}

}  // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, [this] {
        renew();  // a file that was replaced is watched no more
        Q_EMIT stirred();
    });
}

void FileWatch::setPath(const QString& path)
{
    m_path = path;
    renew();
}

/// A file that is gone is waited for in its folder.
void FileWatch::renew()
{
    const QString watched = m_path.isEmpty() ? QString() : nearest(m_path);
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (before == QStringList(watched))
        return;
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    if (!watched.isEmpty())
        m_watcher.addPath(watched);
}

}  // namespace onecycle::ui
