// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/text_commands.h"

#include "core/export/exporter.h"
#include "ui/code/code_panel.h"
#include "ui/document/document.h"
#include "ui/document/document_file.h"
#include "ui/table/table_panel.h"
#include "ui/text/translate.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/numbers_dialog.h"
#include "ui/window/save_path.h"
#include "ui/window/settings.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProgressDialog>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>

namespace onecycle::ui {

TextCommands::TextCommands(MainWindow& window, Document& document)
    : QObject(&window), m_window(window), m_document(document)
{
    const Actions& a = window.actions();
    connect(a.exportNumbers, &QAction::triggered, this, &TextCommands::exportNumbers);
    connect(a.copyShare, &QAction::triggered, this, &TextCommands::copyShareString);
    connect(&window.codePanel(), &CodePanel::saveAsked, this, &TextCommands::saveText);
    connect(&window.tablePanel(), &TablePanel::saveAsked, this, &TextCommands::exportNumbers);
}

QString TextCommands::askPath(const QString& title, const QString& suffix)
{
    const QString name = m_document.path().isEmpty() ? QStringLiteral("schedule")
                                                     : QFileInfo(m_document.path()).completeBaseName();
    const QString dotted = QLatin1Char('.') + suffix;
    const QString proposal = settings::folder() + QLatin1Char('/') + name + dotted;
    return askSavePath(m_window, title, proposal, tr("Files (*%1);;All files (*)").arg(dotted), suffix);
}

void TextCommands::exportNumbers()
{
    if (!m_document.snapshot().buildable)
        return m_window.noticeBar().say(tr("There are no numbers to export yet: the configuration has an error."));
    NumbersDialog dialog(m_document.snapshot(), &m_window);
    if (dialog.exec() != QDialog::Accepted || !dialog.interval())
        return;
    const QString path = askPath(dialog.windowTitle(), fromUtf8(dialog.exporter().suffix));
    if (path.isEmpty())
        return;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && dialog.bytes() > static_cast<double>(disk.bytesAvailable()))
        return m_window.noticeBar().say(tr("There is not enough room for the table on the disk; write fewer steps."));
    const auto failure = writeTable(path, dialog.exporter(), *dialog.interval(), dialog.bytes());
    m_window.noticeBar().say(failure ? *failure : tr("The numbers are in %1.").arg(path));
}

std::optional<QString> TextCommands::writeTable(const QString& path, const Exporter& exporter, std::int64_t interval,
                                                double bytes)
{
    const Snapshot snapshot = m_document.snapshot();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tr("%1 could not be written: %2.").arg(path, file.errorString());
    constexpr int parts = 1000;
    constexpr int patience = 500;  // milliseconds before the dialog shows itself
    QProgressDialog progress(tr("Writing %1").arg(QFileInfo(path).fileName()), tr("Stop"), 0, parts, &m_window);
    progress.setObjectName(QStringLiteral("writingTable"));
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(1'000'000);
    QElapsedTimer clock;
    clock.start();
    constexpr qint64 glance = qint64{8} << 20;  // bytes between two looks at the Stop button
    qint64 written = 0;
    const bool whole = exporter.write(
        {snapshot.config(), *snapshot.schedule, snapshot.view, WholeDocument{snapshot.value, snapshot.view}, interval},
        [&](std::string_view text) {
            const auto size = static_cast<qint64>(text.size());
            if (written / glance != (written + size) / glance) {
                const double share = static_cast<double>(written) / bytes;
                progress.setValue(static_cast<int>(std::min(parts * share, parts - 1.0)));
                progress.setVisible(clock.hasExpired(patience));
                QCoreApplication::processEvents();
            }
            written += size;
            return !progress.wasCanceled() && file.write(text.data(), size) == size;
        });
    if (progress.wasCanceled())
        return tr("Stopped: %1 is as it was.").arg(path);
    if (!whole || !file.commit())
        return tr("%1 could not be written: %2. The file on disk is as it was; choose another place.")
            .arg(path, file.errorString());
    settings::setFolder(QFileInfo(path).absolutePath());
    return std::nullopt;
}

void TextCommands::copyShareString()
{
    const Snapshot& snapshot = m_document.snapshot();
    if (!snapshot.buildable)
        return m_window.noticeBar().say(tr("There is nothing to share yet: the configuration has an error."));
    const std::string text = exportText(*findExporter("share"), {snapshot.config(), *snapshot.schedule, snapshot.view,
                                                                 WholeDocument{snapshot.value, snapshot.view}});
    QApplication::clipboard()->setText(fromUtf8(text).trimmed());
    m_window.noticeBar().say(tr("The share string is in the clipboard: %1").arg(fromUtf8(text).trimmed()));
}

void TextCommands::saveText(const QString& text, const QString& suffix)
{
    const QString path = askPath(tr("Save the code"), suffix);
    if (path.isEmpty())
        return;
    const auto failure = writeFile(path, text.toUtf8());
    if (!failure)
        settings::setFolder(QFileInfo(path).absolutePath());
    m_window.noticeBar().say(failure ? *failure : tr("The code is in %1.").arg(path));
}

}  // namespace onecycle::ui
