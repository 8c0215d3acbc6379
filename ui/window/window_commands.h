// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace onecycle {
struct ReadDocument;
}

namespace onecycle::ui {

class Document;
class MainWindow;
class ThemeSwitch;

/// What the window's actions do: files, clipboard, pictures, theme.
class WindowCommands : public QObject {
    Q_OBJECT

public:
    WindowCommands(MainWindow& window, Document& document, ThemeSwitch& themes);

    /// Opens \p path in place of the present document, asking first if there is unsaved work. False if it stayed as it
    /// was.
    bool openPath(const QString& path);
    /// Reads \p text and makes it the present schedule, as one undo entry.
    void pasteText(const QString& text);

private:
    void connectActions();
    void newDocument();
    void open();
    bool save();
    bool saveAs();
    bool writeTo(const QString& path);
    void exportPng();
    void copyPicture();
    void paste();
    void start();
    void about();
    void chooseTheme();
    void refreshState();
    void fillRecentMenu();
    /// True if the present document may be left: it is saved, or the user does not want it.
    bool mayLeave();
    void remark(const ReadDocument& document);

    MainWindow& m_window;
    Document& m_document;
    ThemeSwitch& m_themes;
};

}  // namespace onecycle::ui
