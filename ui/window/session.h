// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme_switch.h"
#include "ui/window/attention_hub.h"
#include "ui/window/file_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/window_commands.h"

#include <QStringList>

namespace onecycle::ui {

/// One window with its document, put together: what the program runs and what tests drive.
class Session : public QObject {
    Q_OBJECT

public:
    Session();
    ~Session() override;

    /// Restores the window's place, opens the first of \p files and shows the window.
    void start(const QStringList& files = {});

    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] FileCommands& files() { return *m_files; }
    [[nodiscard]] WindowCommands& commands() { return *m_commands; }
    [[nodiscard]] Motion& motion() { return m_motion; }
    [[nodiscard]] AttentionHub& attention() { return m_attention; }

private:
    void remember();

    ThemeSwitch m_themes;
    Motion m_motion;
    Document m_document;
    AttentionHub m_attention;
    MainWindow m_window;
    FileCommands* m_files;
    WindowCommands* m_commands;
};

}  // namespace onecycle::ui
