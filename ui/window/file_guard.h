// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/file_watch.h"

#include <QObject>

#include <string>

namespace onecycle::ui {

class Document;
class MainWindow;

/// Sees to it that the document and its file do not part unnoticed: it reads the file again, or says so, when another
/// program changes it, and asks before such a change is written over.
class FileGuard : public QObject {
    Q_OBJECT

public:
    enum class Answer {
        Write,      ///< the document goes to its file
        Elsewhere,  ///< it is saved under another name
        Stay,       ///< nothing is written
    };

    FileGuard(MainWindow& window, Document& document);

    /// Whether the document may be written to its file, asking where the file is not what it was.
    [[nodiscard]] Answer ask();

Q_SIGNALS:
    /// The user wants to save under another name.
    void saveAsAsked();

private:
    void look();
    void sayGone(const QString& path);
    void reload();
    [[nodiscard]] Answer askAboutGone(const QString& path);
    [[nodiscard]] Answer askAboutChanged(const QString& path, const std::string& theirs);
    [[nodiscard]] bool isShownAndWanted(const QString& path, const std::string& theirs);

    MainWindow& m_window;
    Document& m_document;
    FileWatch m_watch{this};
    QString m_gone;  ///< the file that is known to be gone
};

}  // namespace onecycle::ui
