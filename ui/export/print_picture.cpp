// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/print_picture.h"

#include "ui/export/picture.h"
#include "ui/export/render_vectors.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace onecycle::ui {

bool printPicture(QPrinter& printer, const Picture& picture)
{
    printer.setDocName(picture.title);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QRectF page(printer.pageRect(QPrinter::DevicePixel));
    const double fits = std::min(page.width() / picture.size.width(), page.height() / picture.size.height());
    const double ownSize = printer.resolution() * picture.inches.width() / picture.size.width();
    Picture printed = picture;
    printed.options.scale = std::min(fits, ownSize);
    printed.options.theme = &lightTheme();  // paper is white
    printed.options.ground = false;
    const QSizeF drawn = picture.size * printed.options.scale;
    painter.translate((page.width() - drawn.width()) / 2, (page.height() - drawn.height()) / 2);
    painter.scale(printed.options.scale, printed.options.scale);
    renderVectors(painter, printed);
    return painter.end() && printer.printerState() != QPrinter::Error;
}

QString printWithDialog(const Picture& picture, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted || printPicture(printer, picture))
        return {};
    return QCoreApplication::translate(
        "onecycle::ui::PrintPicture", "The picture could not be printed; is the printer there, and the file writable?");
}

}  // namespace onecycle::ui
