// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace onecycle {
struct ReadDocument;
}

namespace onecycle::ui {

class Document;
class FileGuard;
class MainWindow;

/// New, open, save, recent files, and the question before unsaved work is lost.
class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(MainWindow& window, Document& document);

    /// Opens a path in another window, if that is where it goes, and says so by true.
    using Router = std::function<bool(const QString& path)>;
    void setRouter(Router router) { m_router = std::move(router); }

    /// Opens \p path in place of the present document, asking first if there is unsaved work. False if it stayed as it
    /// was.
    bool openPath(const QString& path);
    /// Makes \p document the present schedule, or lets its curves join it, as one undo entry named \p text.
    void take(const ReadDocument& document, const QString& text);
    /// True if the present document may be left: it is saved, or the user does not want it.
    [[nodiscard]] bool mayLeave();
    /// The window may be closed from now on, whatever there is in it.
    void letGo() { m_letGo = true; }

Q_SIGNALS:
    /// The file \p path, which was to be opened, is a preset.
    void presetOpened(const QString& path);
    /// The file \p path, which was to be opened, is a lesson.
    void lessonOpened(const QString& path);

private:
    [[nodiscard]] bool offersPreset(const QString& path);
    [[nodiscard]] bool offersLesson(const QString& path);
    /// Opens \p path; a table joins the schedule that somebody works on.
    void drop(const QString& path);
    /// Says what is to be said about the reading of \p document.
    void remark(const ReadDocument& document, const QString& path = {});
    void newDocument();
    void open();
    bool save();
    bool saveAs();
    bool writeTo(const QString& path);
    void fillRecentMenu();
    void openAnywhere(const QString& path);
    void openRecent(const QString& path);

    MainWindow& m_window;
    Document& m_document;
    FileGuard* m_guard;
    Router m_router;
    bool m_letGo = false;
};

}  // namespace onecycle::ui
