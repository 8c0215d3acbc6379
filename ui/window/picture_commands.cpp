// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/picture_commands.h"

#include "ui/document/document.h"
#include "ui/document/document_file.h"
#include "ui/export/export_dialog.h"
#include "ui/export/picture.h"
#include "ui/export/picture_drag.h"
#include "ui/export/picture_mime.h"
#include "ui/export/picture_styles.h"
#include "ui/export/print_picture.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/settings.h"

#include <QFileInfo>
#include <QMimeData>

namespace onecycle::ui {
namespace {

/// Where a picture of \p document goes, without a suffix.
QString proposedPath(const Document& document)
{
    const QString name = document.path().isEmpty() ? QStringLiteral("schedule")
                                                   : QFileInfo(document.path()).completeBaseName();
    return settings::folder() + QLatin1Char('/') + name;
}

}  // namespace

PictureCommands::PictureCommands(MainWindow& window, Document& document)
    : QObject(&window), m_window(window), m_document(document)
{
    const Actions& a = window.actions();
    connect(a.exportPicture, &QAction::triggered, this, &PictureCommands::exportPicture);
    connect(a.copyPicture, &QAction::triggered, this, &PictureCommands::copyPicture);
    connect(a.print, &QAction::triggered, this, &PictureCommands::print);
    connect(&document, &Document::changed, this, [this](const Snapshot&, Cause cause) {
        if (cause == Cause::Open)
            m_title.clear();
    });
    if (auto* const button = window.findChild<QWidget*>(QStringLiteral("tool.copyPicture")))
        new PictureDrag(*button, [this]() -> std::unique_ptr<QMimeData> {
            const auto picture = makePicture(m_document.snapshot(), picture_styles::last());
            return picture ? draggedPicture(*picture) : nullptr;
        });
}

void PictureCommands::exportPicture()
{
    ExportDialog dialog(m_document.snapshot(), proposedPath(m_document), writeFile, &m_window);
    connect(&dialog, &ExportDialog::exported, this, [this](const QStringList& paths) {
        settings::setFolder(QFileInfo(paths.constFirst()).absolutePath());
        m_window.noticeBar().say(tr("The picture is in %1.").arg(paths.join(QStringLiteral(", "))));
    });
    dialog.setTitleText(m_title);
    dialog.exec();
    m_title = dialog.settings().titleText;
}

void PictureCommands::copyPicture()
{
    const auto picture = makePicture(m_document.snapshot(), picture_styles::last());
    if (!picture)
        return m_window.noticeBar().say(picture.error());
    m_window.noticeBar().say(ui::copyPicture(*picture) ? tr("The picture is in the clipboard.")
                                                       : tr("There is not enough memory for so large a picture."));
}

void PictureCommands::print()
{
    const auto picture = makePicture(m_document.snapshot(), picture_styles::last());
    if (!picture)
        return m_window.noticeBar().say(picture.error());
    if (const QString failure = printWithDialog(*picture, &m_window); !failure.isEmpty())
        m_window.noticeBar().say(failure);
}

}  // namespace onecycle::ui
