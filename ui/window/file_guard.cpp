// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_guard.h"

#include "core/formats/json_document.h"
#include "ui/document/document.h"
#include "ui/document/document_file.h"
#include "ui/reading/diff_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace onecycle::ui {
namespace {

QPushButton* addButton(QMessageBox& question, const char* name, const QString& text, const QString& tip)
{
    QPushButton* const button = question.addButton(text, QMessageBox::ActionRole);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    return button;
}

}  // namespace

FileGuard::FileGuard(MainWindow& window, Document& document) : QObject(&window), m_window(window), m_document(document)
{
    m_watch.setObjectName(QStringLiteral("documentWatch"));
    connect(&document, &Document::stateChanged, this, [this] { m_watch.setPath(m_document.path()); });
    connect(&m_watch, &FileWatch::stirred, this, &FileGuard::look);
}

void FileGuard::look()
{
    const QString path = m_document.path();
    if (path.isEmpty())
        return;
    if (!QFileInfo::exists(path))
        return sayGone(path);
    m_gone.clear();
    const auto bytes = bytesOf(path);
    if (!bytes || hashOf(*bytes) == m_document.fileHash())
        return;
    if (!m_document.isModified())
        return reload();
    m_window.noticeBar().offer(
        tr("%1 was changed by another program. The schedule here has changes that are not in it.").arg(path),
        tr("Reload"), [this] { reload(); });
}

void FileGuard::sayGone(const QString& path)
{
    if (m_gone == path)
        return;
    m_gone = path;
    m_document.markUnsaved();
    m_window.noticeBar().offer(tr("%1 was removed or renamed. The schedule is open here and not saved.").arg(path),
                               tr("Save as…"), [this] { Q_EMIT saveAsAsked(); });
}

void FileGuard::reload()
{
    const QString path = m_document.path();
    const auto file = readFile(path);
    if (!file || !file->document.isDocument) {
        m_document.markUnsaved();
        return m_window.noticeBar().say(
            tr("%1 was changed by another program and is no schedule any more. The one here is as it was.").arg(path));
    }
    m_document.reload(file->document, file->text, tr("reload %1").arg(QFileInfo(path).fileName()));
    m_window.noticeBar().say(
        m_document.isScratch() || m_document.isReadOnly()
            ? tr("%1 was changed by another program and was read again.").arg(path)
            : tr("%1 was changed by another program and was read again; Undo brings back what was here.").arg(path));
}

FileGuard::Answer FileGuard::ask()
{
    const QString path = m_document.path();
    const QFileInfo file(path);
    if (!file.exists())  // where the folder is gone, too, writing says so
        return QFileInfo(file.path()).isDir() ? askAboutGone(path) : Answer::Write;
    const auto bytes = bytesOf(path);
    return bytes && hashOf(*bytes) == m_document.fileHash() ? Answer::Write
                                                            : askAboutChanged(path, bytes.value_or(std::string()));
}

FileGuard::Answer FileGuard::askAboutGone(const QString& path)
{
    QMessageBox question(QMessageBox::Question, tr("The file is gone"),
                         tr("%1 was removed or renamed since it was opened.").arg(path), QMessageBox::Cancel,
                         &m_window);
    question.setObjectName(QStringLiteral("goneQuestion"));
    auto* const write = addButton(question, "gone.write", tr("Write it again"), tr("Saves to the same place."));
    auto* const elsewhere = addButton(question, "gone.elsewhere", tr("Save as…"), tr("Saves under another name."));
    question.setDefaultButton(elsewhere);
    question.exec();
    return question.clickedButton() == write       ? Answer::Write
           : question.clickedButton() == elsewhere ? Answer::Elsewhere
                                                   : Answer::Stay;
}

FileGuard::Answer FileGuard::askAboutChanged(const QString& path, const std::string& theirs)
{
    QMessageBox question(QMessageBox::Question, tr("The file was changed"),
                         tr("%1 was changed by another program since it was opened.").arg(path), QMessageBox::Cancel,
                         &m_window);
    question.setObjectName(QStringLiteral("changedQuestion"));
    auto* const see = addButton(question, "changed.see", tr("See…"), tr("Shows the lines in which they differ."));
    auto* const overwrite = addButton(question, "changed.overwrite", tr("Overwrite"),
                                      tr("Writes the schedule over what the other program wrote."));
    auto* const again = addButton(question, "changed.reload", tr("Reload"),
                                  tr("Takes what the other program wrote; Undo brings back what is here."));
    auto* const elsewhere = addButton(question, "changed.elsewhere", tr("Save as…"), tr("Saves under another name."));
    question.setDefaultButton(elsewhere);
    question.exec();
    const QAbstractButton* const clicked = question.clickedButton();
    if (clicked == again)
        reload();
    if (clicked == see)
        return isShownAndWanted(path, theirs) ? Answer::Write : askAboutChanged(path, theirs);
    return clicked == overwrite ? Answer::Write : clicked == elsewhere ? Answer::Elsewhere : Answer::Stay;
}

/// Shows what writing would change in the file; true if the user wants it then.
bool FileGuard::isShownAndWanted(const QString& path, const std::string& theirs)
{
    const Snapshot& snapshot = m_document.ownSnapshot();
    DiffDialog dialog(path, theirs, writeJsonDocument(snapshot.value, snapshot.view), &m_window);
    return dialog.exec() == QDialog::Accepted;
}

}  // namespace onecycle::ui
