// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run_window.h"

#include "ui/window/program.h"

#include <QApplication>
#include <QIcon>

namespace onecycle::ui {

int runWindow(int& argc, char** argv, const QStringList& files)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("onecycle"));
    QApplication::setOrganizationName(QStringLiteral("onecycle"));
    QApplication::setApplicationDisplayName(QStringLiteral("OneCycle"));
    QApplication::setApplicationVersion(QStringLiteral(ONECYCLE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.onecycle.OneCycle"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.onecycle.OneCycle-256.png")));
    Program program;
    program.start(files);
    return QApplication::exec();
}

}  // namespace onecycle::ui
