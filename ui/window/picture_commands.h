// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace onecycle::ui {

class Document;
class MainWindow;

/// What the window does with its picture: exports, copies, prints it, and lets it be dragged away.
class PictureCommands : public QObject {
    Q_OBJECT

public:
    PictureCommands(MainWindow& window, Document& document);

private:
    void exportPicture();
    void copyPicture();
    void print();

    MainWindow& m_window;
    Document& m_document;
    QString m_title;  ///< typed for a picture of the present document
};

}  // namespace onecycle::ui
