// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/file_watch.h"

#include <QObject>

#include <optional>
#include <string>

namespace onecycle::ui {

class Document;
class MainWindow;

/// The user's own script: written with its call changed, a diff shown first, and read again when its file changes.
class ScriptCommands : public QObject {
    Q_OBJECT

public:
    ScriptCommands(MainWindow& window, Document& document);

private:
    void save();
    void refuse(const QString& path);
    void saveAs(const std::string& text);
    void write(const QString& path, const std::string& text);
    void lookAtFile();
    void readAgain(const std::string& text);
    [[nodiscard]] std::string patched() const;
    [[nodiscard]] bool isUnchanged() const;

    MainWindow& m_window;
    Document& m_document;
    FileWatch m_watch{this};
};

}  // namespace onecycle::ui
