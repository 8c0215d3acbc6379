// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_translation.h"

#include <QCoreApplication>

namespace onecycle::ui {
namespace {

void translate(std::string& text)
{
    if (!text.empty())
        text = QCoreApplication::translate("lessons", text.c_str()).toStdString();
}

void translate(LessonQuestion& question)
{
    translate(question.text);
    translate(question.because);
    for (Choice& choice : question.choices) {
        translate(choice.text);
        translate(choice.because);
    }
}

void translate(LessonStep& step)
{
    translate(step.title);
    for (std::string& paragraph : step.text)
        translate(paragraph);
    for (LessonVariant& variant : step.beside)
        translate(variant.name);
    if (step.goal)
        for (std::string* const text : {&step.goal->text, &step.goal->hint, &step.goal->because})
            translate(*text);
    if (step.prediction)
        for (std::string* const text : {&step.prediction->text, &step.prediction->because})
            translate(*text);
    if (step.question)
        translate(*step.question);
}

}  // namespace

Lesson translatedLesson(Lesson lesson)
{
    translate(lesson.title);
    translate(lesson.sentence);
    for (LessonStep& step : lesson.steps)
        translate(step);
    return lesson;
}

}  // namespace onecycle::ui
