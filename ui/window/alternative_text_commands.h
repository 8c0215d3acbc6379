// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace onecycle::ui {

class Document;
class MainWindow;

/// Copies what the picture shows, in words: for a caption, and for who cannot see it.
class AlternativeTextCommands : public QObject {
    Q_OBJECT

public:
    AlternativeTextCommands(MainWindow& window, Document& document);

private:
    void copy();

    MainWindow& m_window;
    Document& m_document;
};

}  // namespace onecycle::ui
