// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/autosave_file.h"

#include "ui/files/atomic_file.h"
#include "ui/files/state_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::AutosaveFile)
};

/// Only the user may look into it.
bool makeFolder(const QString& path)
{
    constexpr auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    return QDir(path).exists() || (QDir().mkpath(path) && QFile::setPermissions(path, mine));
}

}  // namespace

QString autosaveFolder()
{
    return stateFolder() + QStringLiteral("/unsaved");
}

std::string autosaveLock(const QString& path)
{
    return QFile::encodeName(path + QStringLiteral(".lock")).toStdString();
}

std::optional<QString> AutosaveFile::write(const AutosaveRecord& record, bool onDisk)
{
    const QByteArray bytes = toBytes(record);
    int error = 0;
    if (own()) {
        AtomicFile file(QFile::encodeName(m_path).toStdString());
        if (file.open() && file.write({bytes.constData(), static_cast<std::size_t>(bytes.size())}) &&
            file.commit(onDisk))
            return std::nullopt;
        error = file.error();
    } else {
        error = errno;
    }
    return Sentences::tr("Unsaved work cannot be kept in %1: %2. Save the schedule now and then.")
        .arg(QDir::toNativeSeparators(autosaveFolder()), qt_error_string(error));
}

void AutosaveFile::remove()
{
    if (!m_lock)
        return;
    QFile::remove(m_path);
    m_path.clear();
    m_lock->remove();
    m_lock.reset();
}

bool AutosaveFile::own()
{
    if (!makeFolder(autosaveFolder()))
        return false;
    if (m_lock && QFileInfo::exists(QString::fromStdString(autosaveLock(m_path))))
        return true;
    m_lock.reset();  // somebody has tidied up: without the lock another program would take the file for a leftover
    if (m_path.isEmpty())
        m_path = autosaveFolder() + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) +
                 QStringLiteral(".json");
    m_lock = FileLock::take(autosaveLock(m_path));
    return m_lock.has_value();
}

}  // namespace onecycle::ui
