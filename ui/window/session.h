// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/autosave.h"
#include "ui/document/document.h"
#include "ui/window/attention_hub.h"
#include "ui/window/file_commands.h"
#include "ui/window/look.h"
#include "ui/window/main_window.h"
#include "ui/window/teach_commands.h"
#include "ui/window/window_commands.h"

#include <QStringList>

#include <memory>

namespace onecycle::ui {

/// One window with its document, put together: what the program runs and what tests drive.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(std::shared_ptr<Look> look = std::make_shared<Look>());
    ~Session() override;

    /// Restores the window's place, opens the first of \p files and shows the window.
    void start(const QStringList& files = {});
    /// Closes the window without a question: it was asked and answered.
    void close();
    /// Keeps the place of the window and its panels for the next one that is opened.
    void remember();

    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] Autosave& autosave() { return m_autosave; }
    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] FileCommands& files() { return *m_files; }
    [[nodiscard]] TeachCommands& teaching() { return *m_teaching; }
    [[nodiscard]] WindowCommands& commands() { return *m_commands; }
    [[nodiscard]] Motion& motion() { return m_look->motion; }
    [[nodiscard]] AttentionHub& attention() { return m_attention; }

Q_SIGNALS:
    /// The window is closed, its document saved or not wanted.
    void closed();

private:
    std::shared_ptr<Look> m_look;
    Document m_document;
    AttentionHub m_attention;
    MainWindow m_window;
    Autosave m_autosave;
    FileCommands* m_files;
    TeachCommands* m_teaching = nullptr;
    WindowCommands* m_commands;
};

}  // namespace onecycle::ui
