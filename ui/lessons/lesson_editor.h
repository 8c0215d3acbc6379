// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"
#include "ui/lessons/lesson_draft.h"

#include <QDialog>

#include <memory>
#include <utility>
#include <vector>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace onecycle::ui {

class TaskEditor;

/// Makes a lesson beside the window: states of the window are recorded as pages, which are written, ordered, tried and
/// saved.
class LessonEditor : public QDialog {
    Q_OBJECT

public:
    explicit LessonEditor(QWidget* parent = nullptr);

    /// Edits \p lesson of the file \p path; both may be empty.
    void edit(const Lesson& lesson, const QString& path);
    /// The state of the window, which is what is recorded.
    void setPresent(const ScheduleConfig& present);
    /// What it has become, or a sentence that says what is wrong in it, and on which page.
    [[nodiscard]] Result<Lesson, QString> lesson() const;
    [[nodiscard]] const QString& path() const { return m_path; }
    void saved(const QString& path);
    void say(const QString& sentence);
    /// The same about something that is wrong or missing.
    void complain(const QString& sentence);
    [[nodiscard]] bool isChanged() const { return m_changed; }
    /// True if nothing is unsaved, or what is has been saved or given up by whoever was asked.
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    void openAsked();
    void saveAsked();
    void tryAsked(std::shared_ptr<const onecycle::Lesson> lesson, int page);

protected:
    void reject() override;

private:
    QWidget* makeSide();
    QWidget* makePage();
    QWidget* makeOpen();
    QHBoxLayout* makeButtons();
    QPushButton* addButton(const char* name, const QString& text, const QString& tip, void (LessonEditor::*act)());
    QLineEdit* addLine(QVBoxLayout& column, const char* name, const QString& label, const QString& tip);
    void record();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int places);
    void remove();
    void bringBack();
    void tryOut();
    void choose(int row);
    void take();
    void note();
    void refreshList();
    void refreshPage();
    [[nodiscard]] int current() const;
    [[nodiscard]] DraftPage& page();

    LessonDraft m_draft;
    std::vector<std::pair<int, DraftPage>> m_deleted;  ///< with their places, the last one last
    ScheduleConfig m_present;
    QString m_path;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_sentence = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_bringBack = nullptr;
    QWidget* m_right = nullptr;
    QLineEdit* m_pageTitle = nullptr;
    QPlainTextEdit* m_text = nullptr;
    std::vector<QCheckBox*> m_open;
    TaskEditor* m_task = nullptr;
    QLabel* m_message;
    bool m_showing = false;
    bool m_changed = false;
};

}  // namespace onecycle::ui
