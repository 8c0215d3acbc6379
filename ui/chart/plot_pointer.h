// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "ui/chart/handle_grip.h"

#include <QObject>
#include <QPointF>

#include <memory>
#include <optional>

class QGestureEvent;
class QMouseEvent;
class QWheelEvent;

namespace onecycle::ui {

class PictureCanvas;
class ScheduleChart;
class ScheduleView;

/// What the pointer does in the picture: points, drags handles, zooms and pans, presses the legend. Watches the canvas
/// on behalf of its view, and proposes through it.
class PlotPointer : public QObject {
    Q_OBJECT

public:
    PlotPointer(ScheduleView& view, PictureCanvas& canvas);

    [[nodiscard]] bool isDragging() const { return m_grip != nullptr; }
    /// Gives up what the pressed button has begun; the handle goes back. False if nothing was begun.
    bool cancel();
    /// Binds the drag to one axis, or to both again.
    void bind(DragAxis axis);
    /// Shift, Ctrl or Alt went down or up during a drag.
    void reconsider(Qt::KeyboardModifiers modifiers);
    /// While Space is held, the left button pans.
    void setPanning(bool on) { m_space = on; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Mode { None, Click, Box, Pan, Handle };

    void press(const QMouseEvent& event);
    void move(const QPointF& position, bool buttonHeld);
    void release(const QMouseEvent& event);
    void doubleClick(const QMouseEvent& event);
    void wheel(const QWheelEvent& event);
    bool gesture(QGestureEvent& event);
    void hover(const QPointF& position);
    void leave();
    void grab(const QPointF& position);
    void drag(const QPointF& position);
    void click(const QMouseEvent& event);
    void zoom(const QPointF& position, double factor, bool onlySteps);
    void pan(const QPointF& position);
    [[nodiscard]] QRectF box(const QPointF& position) const;
    [[nodiscard]] ScheduleChart* chartNear(const QPointF& position) const;

    ScheduleView& m_view;
    PictureCanvas& m_canvas;
    Mode m_mode = Mode::None;
    bool m_space = false;
    Qt::KeyboardModifiers m_modifiers;
    QPointF m_pressed;
    QPointF m_last;
    std::optional<double> m_pinned;  ///< where the cursor goes back to when the pointer leaves
    std::unique_ptr<HandleGrip> m_grip;
    ScheduleConfig m_origin;
    Gesture m_gesture = 0;
};

}  // namespace onecycle::ui
