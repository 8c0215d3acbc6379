// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_handles.h"
#include "ui/chart/handle_layer.h"
#include "ui/chart/legend_layer.h"
#include "ui/chart/plot_actions.h"
#include "ui/chart/schedule_chart.h"
#include "ui/chart/schedule_picture.h"
#include "ui/chart/schedule_view.h"
#include "view_rig.h"

#include <QGraphicsView>

namespace onecycle::ui {

/// The chart as a person has it before them: what it proposes is carried out and shown, the mouse and the keys are
/// those of a hand.
class ChartRig {
public:
    explicit ChartRig(const ScheduleConfig& config = startingConfig(), const QSize& size = {700, 720}) : rig(view)
    {
        applyTheme(lightTheme());
        view.resize(size);
        view.show();
        view.activateWindow();
        view.setFocus();
        rig.restart(config);
        ViewRig::settle();
    }

    [[nodiscard]] const ScheduleConfig& config() const { return rig.config(); }
    [[nodiscard]] QWidget* canvas() { return view.findChild<QGraphicsView*>()->viewport(); }
    [[nodiscard]] QImage image() { return view.grab().toImage(); }
    [[nodiscard]] ScheduleChart& chart(Quantity quantity) { return view.picture().chartOf(quantity); }
    [[nodiscard]] const ChartFrame& frame(Quantity quantity = Quantity::LearningRate)
    {
        return chart(quantity).state().frame;
    }
    [[nodiscard]] QPointF spot(HandleKind kind)
    {
        for (const ScheduleChart* const all : view.picture().charts())
            if (const auto* const found = all->handleLayer().spotOf(kind))
                return found->at;
        return {};
    }
    [[nodiscard]] bool hasSpot(HandleKind kind) { return !spot(kind).isNull(); }

    void look(void (*change)(ViewState&))
    {
        ViewState state = rig.snapshot().view;
        change(state);
        rig.look(state);
        ViewRig::settle();
    }

    void mouse(QEvent::Type type, const QPointF& at, Qt::MouseButton button, Qt::MouseButtons held,
               Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(type, at, canvas()->mapToGlobal(at), button, held, modifiers);
        QCoreApplication::sendEvent(canvas(), &event);
    }
    void press(const QPointF& at, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseButtonPress, at, button, button, modifiers);
    }
    void move(const QPointF& at, Qt::MouseButtons held = {}, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseMove, at, Qt::NoButton, held, modifiers);
    }
    void release(const QPointF& at, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseButtonRelease, at, button, Qt::NoButton, modifiers);
    }
    void click(const QPointF& at, Qt::KeyboardModifiers modifiers = {})
    {
        move(at);
        press(at, Qt::LeftButton, modifiers);
        release(at, Qt::LeftButton, modifiers);
    }
    void doubleClick(const QPointF& at)
    {
        click(at);
        mouse(QEvent::MouseButtonDblClick, at, Qt::LeftButton, Qt::LeftButton);
        release(at);
    }
    /// Presses at \p from, goes to \p to in a few moves, and lets go unless asked not to.
    void drag(const QPointF& from, const QPointF& to, Qt::KeyboardModifiers modifiers = {}, bool letGo = true,
              Qt::MouseButton button = Qt::LeftButton)
    {
        move(from);
        press(from, button, modifiers);
        constexpr int moves = 5;
        for (int i = 1; i <= moves; ++i)
            move(from + (to - from) * i / moves, button, modifiers);
        if (letGo)
            release(to, button, modifiers);
    }
    void wheel(const QPointF& at, int notches, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(at, canvas()->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas(), &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }

    ScheduleView view;
    ViewRig rig;
};

}  // namespace onecycle::ui
