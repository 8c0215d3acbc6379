// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace onecycle::ui {

class Document;
class FileCommands;
class MainWindow;
class Motion;
class ThemeSwitch;

/// What the window's other actions do: pasting, theme, title.
class WindowCommands : public QObject {
    Q_OBJECT

public:
    WindowCommands(MainWindow& window, Document& document, FileCommands& files, ThemeSwitch& themes, Motion& motion);

    /// Opens \p path in place of the present document, asking first if there is unsaved work. False if it stayed as it
    /// was.
    bool openPath(const QString& path);
    /// Reads \p text and makes it the present schedule, as one undo entry.
    void pasteText(const QString& text);
    /// The same with the bytes of a text or of a picture.
    void pasteBytes(const QByteArray& bytes);

private:
    void connectActions();
    void refreshChoices();
    void paste();
    void start();
    void about();
    void chooseTheme();
    void chooseMotion(bool reduced);
    void refreshState();

    MainWindow& m_window;
    Document& m_document;
    FileCommands& m_files;
    ThemeSwitch& m_themes;
    Motion& m_motion;
};

}  // namespace onecycle::ui
