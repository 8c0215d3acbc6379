// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialog_answer.h"
#include "state_home.h"
#include "ui/chart/chart_handles.h"
#include "ui/lessons/card_button.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/panels/panel_area.h"
#include "window_driver.h"

#include <QComboBox>
#include <QGraphicsView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>

namespace onecycle::ui {

/// A lesson with a page of every kind, as a teacher's file. Its numbers: torch 1.13.1, OneCycleLR(max_lr=0.01,
/// epochs=10, steps_per_epoch=100) starts at 4e-4 and ends at 4e-8.
inline QByteArray testLesson()
{
    return R"({"format": "onecycle-lesson", "version": 1, "id": "test-lesson", "title": "A lesson for the test",
"sentence": "One page of every kind.",
"pages": [
 {"id": "read", "title": "To read", "text": ["The peak is {peak_lr}, and `max_lr` says so.", "A second paragraph."],
  "cursor": 299, "sources": [{"text": "PyTorch", "url": "https://pytorch.org/docs"}]},
 {"id": "goal", "title": "To reach", "text": ["Change the peak."], "open": ["max_lr"],
  "goal": {"text": "Let the schedule start at 0.004.", "hint": "div_factor is 25.",
           "conditions": [{"measure": "initial_lr", "is": "equal", "value": 0.004, "tolerance": 0.01}],
           "right": {"max_lr": 0.1}, "wrong": {"max_lr": 0.05}, "because": "0.1 / 25 = 0.004."}},
 {"id": "choice", "title": "To choose", "text": ["Which one."],
  "question": {"text": "What divides the final learning rate?",
    "choices": [{"text": "The peak", "because": "That is what fastai divides."},
                {"text": "The initial rate", "right": true, "because": "PyTorch divides the initial one."},
                {"text": "The step", "because": "A step divides nothing."}]}},
 {"id": "number", "title": "To compute", "text": ["Count."],
  "question": {"text": "Where does it end?", "measure": "final_lr", "because": "4e-4 / 1e4 is {final_lr}."}},
 {"id": "guess", "title": "To predict", "text": ["Guess."], "open": ["pct_start"],
  "prediction": {"text": "What does pct_start = 0.5 do?", "truth": {"pct_start": 0.5},
                 "because": "The peak lies in the middle."}}]})";
}

/// A window whose lessons are kept in a folder that no other test knows, and what a learner does in it.
class LessonRig : public WindowDriver {
public:
    explicit LessonRig(const QSize& size = {1280, 800}) : WindowDriver(size) {}

    LessonPanel& panel() { return window().lessonPanel(); }
    void learn()
    {
        window().activateWindow();
        settle();
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
        settle();
    }
    /// Writes \p bytes to a file and opens it by the button of the list.
    void open(const QString& path, const QByteArray& bytes = testLesson())
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
        file.close();
        learn();
        answerFileDialog(path);
        click("lessons.open");
        window().activateWindow();
        settle();
    }
    void click(const char* name)
    {
        auto* const widget = find(name);
        for (QWidget* area = widget; area; area = area->parentWidget())
            if (auto* const scroll = qobject_cast<QScrollArea*>(area))
                scroll->ensureWidgetVisible(widget);
        settle();
        QTest::mouseClick(widget, Qt::LeftButton);
        settle();
    }
    /// Chooses \p action in the menu of the lesson \p id.
    void chooseInMenu(const char* id, const char* action)
    {
        click((QByteArray("lesson.more.") + id).constData());
        auto* const menu = find<QMenu>("lessonMenu");
        auto* const row = menu->findChild<QAction*>(QLatin1String(action));
        if (!row || !row->isEnabled())
            qFatal("no action %s", action);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(row).center());
        settle();
    }
    [[nodiscard]] bool sees(const char* name)
    {
        const auto* const widget = window().findChild<QWidget*>(QLatin1String(name));
        return widget && widget->isVisible();
    }
    /// The visible text of a label, without its markup.
    [[nodiscard]] QString text(const char* name)
    {
        const auto* const label = window().findChild<QLabel*>(QLatin1String(name));
        if (!label || !label->isVisible())
            return {};
        QTextDocument plain;
        plain.setHtml(label->text());
        return plain.toPlainText().trimmed();
    }
    [[nodiscard]] QString title() { return text("lesson.title"); }
    [[nodiscard]] QWidget* canvas() { return chart().findChild<QGraphicsView*>()->viewport(); }
    /// Moves \p kind by \p way with the mouse.
    void dragHandle(HandleKind kind, const QPoint& way)
    {
        const QPoint from = chart().handles().rect(kind).center();
        send(QEvent::MouseMove, from, Qt::NoButton, Qt::NoButton);
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        constexpr int moves = 4;
        for (int i = 1; i <= moves; ++i)
            send(QEvent::MouseMove, from + way * i / moves, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, from + way, Qt::LeftButton, Qt::NoButton);
        settle();
    }

private:
    void send(QEvent::Type type, const QPoint& at, Qt::MouseButton button, Qt::MouseButtons held)
    {
        QMouseEvent event(type, at, canvas()->mapToGlobal(QPointF(at)), button, held, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas(), &event);
    }
};

}  // namespace onecycle::ui
