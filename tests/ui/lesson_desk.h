// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson_rig.h"
#include "ui/lessons/lesson_editor.h"

#include <QListWidget>

namespace onecycle::ui {

/// A teacher with a window and the editor of lessons beside it.
class Desk : public LessonRig {
public:
    void begin()
    {
        learn();
        click("lessons.make");
    }
    LessonEditor& editor() { return *find<LessonEditor>("lessonEditor"); }
    void write(const char* name, const QString& text)
    {
        auto* const field = find(name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        settle();
    }
    void press(const char* name)
    {
        QTest::mouseClick(find(name), Qt::LeftButton);
        settle();
    }
    void record(const QString& title)
    {
        press("editor.record");
        write("editor.pageTitle", title);
    }
    void chooseTask(int row)
    {
        auto* const box = find<QComboBox>("editor.task");
        box->setFocus();
        while (box->currentIndex() != row)
            QTest::keyClick(box, box->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
        settle();
    }
    void tick(const char* measure)
    {
        auto* const list = find<QListWidget>("editor.measures");
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->data(Qt::UserRole).toString() == QLatin1String(measure)) {
                list->setCurrentRow(i);
                list->scrollToItem(list->item(i));
                QTest::keyClick(list, Qt::Key_Space);
            }
    }
    [[nodiscard]] QStringList pages()
    {
        QStringList titles;
        auto* const list = find<QListWidget>("editor.pages");
        for (int i = 0; i < list->count(); ++i)
            titles += list->item(i)->text();
        return titles;
    }
    void save(const QString& path)
    {
        answerFileDialog(path);
        press("editor.save");
    }
};

}  // namespace onecycle::ui
