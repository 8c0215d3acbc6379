// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace onecycle {
struct Lesson;
}

namespace onecycle::ui {

class Document;
class LessonCommands;
class LessonEditor;
class MainWindow;

/// What a teacher does with lessons: makes them, and prints them.
class TeachCommands : public QObject {
    Q_OBJECT

public:
    TeachCommands(MainWindow& window, Document& document, LessonCommands& lessons);

    /// False if a lesson in the editor is not saved and is to stay.
    [[nodiscard]] bool mayLeave();
    /// Nothing more is asked: it was asked and answered.
    void letGo() { m_letGo = true; }

private:
    void edit(const Lesson& lesson, const QString& path);
    void open();
    void save();
    void print(const Lesson& lesson);

    MainWindow& m_window;
    Document& m_document;
    LessonCommands& m_lessons;
    LessonEditor* m_editor = nullptr;
    bool m_letGo = false;
};

}  // namespace onecycle::ui
