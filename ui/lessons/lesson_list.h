// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson_run.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace onecycle::ui {

class CardButton;

/// What can be done with a lesson in the list, beside opening it.
enum class ShelfAction {
    Restart,    ///< from the first page, nothing done
    Worksheet,  ///< a PDF to print
    Edit,       ///< as a teacher
    Remove,     ///< a file from the list; the file stays
};

/// The lessons to choose from: those of the program, and the files that were opened.
class LessonList : public QWidget {
    Q_OBJECT

public:
    explicit LessonList(QWidget* parent = nullptr);

    void setShelf(std::vector<ShelfEntry> shelf);
    /// One line above the list: what has just happened.
    void say(const QString& sentence);
    void focusFirst();

Q_SIGNALS:
    void chosen(int entry);
    void actionAsked(int entry, onecycle::ui::ShelfAction action);
    void openAsked();
    void makeAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void addEntry(int index);
    void focusEntry(const QString& path, bool more);
    void addHeading(const QString& text);
    void openMenu(int index, const QPoint& place);
    void ask(const QString& path, ShelfAction action);
    QWidget* makeFooter();

    std::vector<ShelfEntry> m_shelf;
    QScrollArea* m_scroll;
    QWidget* m_page = nullptr;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_notice;
};

}  // namespace onecycle::ui
