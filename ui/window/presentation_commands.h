// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace onecycle::ui {

class AttentionHub;
class Document;
class LessonCommands;
class MainWindow;
class Presentation;

/// Fills the screen with the picture, and lets a clicker go through a lesson or the phases of the schedule.
class PresentationCommands : public QObject {
    Q_OBJECT

public:
    PresentationCommands(MainWindow& window, Document& document, AttentionHub& attention, LessonCommands& lessons);

    [[nodiscard]] Presentation* view() const { return m_view; }

private:
    void enter();
    void leave();
    void refresh();
    void next();
    void back();
    void goToPhase(std::optional<std::size_t> phase);

    MainWindow& m_window;
    Document& m_document;
    AttentionHub& m_attention;
    LessonCommands& m_lessons;
    Presentation* m_view = nullptr;
    std::optional<std::size_t> m_phase;  ///< none: the schedule as a whole
};

}  // namespace onecycle::ui
