// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace onecycle {
struct ReadDocument;
}

namespace onecycle::ui {

class Document;
class MainWindow;

/// New, open, save, recent files, and the question before unsaved work is lost.
class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(MainWindow& window, Document& document);

    /// Opens \p path in place of the present document, asking first if there is unsaved work. False if it stayed as it
    /// was.
    bool openPath(const QString& path);
    /// Makes \p document the present schedule, or lets its curves join it, as one undo entry named \p text.
    void take(const ReadDocument& document, const QString& text);

private:
    /// Opens \p path; a table joins the schedule that somebody works on.
    void drop(const QString& path);
    /// Says what is to be said about the reading of \p document.
    void remark(const ReadDocument& document);
    void newDocument();
    void open();
    bool save();
    bool saveAs();
    bool writeTo(const QString& path);
    void fillRecentMenu();
    /// True if the present document may be left: it is saved, or the user does not want it.
    bool mayLeave();

    MainWindow& m_window;
    Document& m_document;
};

}  // namespace onecycle::ui
