// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace onecycle::ui {

class Document;
class FileCommands;
class MainWindow;
class PresetPicker;
struct PresetRow;

/// What the window does with presets: shows the picker, and carries out what is chosen there.
class PresetCommands : public QObject {
    Q_OBJECT

public:
    PresetCommands(MainWindow& window, Document& document, const FileCommands& files);

private:
    void pick();
    /// Offers the preset in the file \p path.
    void offer(const QString& path);
    void run(const PresetRow* brought);
    void saveCopy(PresetPicker& picker, const QString& name, const QByteArray& text);

    MainWindow& m_window;
    Document& m_document;
};

}  // namespace onecycle::ui
