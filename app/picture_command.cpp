// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "core/document/snapshot.h"
#include "ui/export/png.h"

#include <QApplication>
#include <QByteArray>

namespace onecycle::app {

int writePicture(const Job& job, const std::string& file)
{
    // The platform's chatter (a missing XDG_RUNTIME_DIR) is no warning about the schedule.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    qputenv("QT_QPA_PLATFORM", "offscreen");  // the picture needs fonts and a painter, not a display
    int argc = 1;
    char name[] = "onecycle";
    char* argv[] = {name, nullptr};
    const QApplication application(argc, argv);
    const QByteArray png = ui::pngPicture(makeSnapshot(job.document, job.view));
    return writeOutput(file, [&png](const Sink& sink) {
        return sink({png.constData(), static_cast<std::size_t>(png.size())});
    });
}

}  // namespace onecycle::app
