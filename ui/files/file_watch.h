// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace onecycle::ui {

/// Tells when another program changes, replaces, removes or brings back one file.
class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    /// Watches \p path from now on; nothing where it is empty.
    void setPath(const QString& path);

Q_SIGNALS:
    /// Something happened to the file, and the dust has settled: editors write in several goes.
    void stirred();

private:
    void renew();

    QFileSystemWatcher m_watcher{this};
    QTimer m_settle;
    QString m_path;
};

}  // namespace onecycle::ui
