// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/plot_navigator.h"

#include <QObject>
#include <QPointF>

#include <optional>

class QGestureEvent;
class QMouseEvent;

namespace onecycle::ui {

class HandleDragger;
class PictureCanvas;
class ScheduleChart;
class ScheduleView;

/// What the pointer does in the picture: points, takes hold of handles, zooms and pans, presses the legend. Watches the
/// canvas on behalf of its view, and proposes through it.
class PlotPointer : public QObject {
    Q_OBJECT

public:
    PlotPointer(ScheduleView& view, PictureCanvas& canvas, HandleDragger& dragger);

    /// Gives up what the pressed button has begun; the handle goes back. False if nothing was begun.
    bool cancel();
    /// Forgets what the pressed button has begun without a word: the document is another one.
    void drop();
    /// True while a button is held for something.
    [[nodiscard]] bool isBusy() const { return m_mode != Mode::None; }
    /// The cursor comes back to \p step when the pointer leaves.
    void pin(std::optional<double> step) { m_pinned = step; }
    /// While Space is held, the left button pans.
    void setPanning(bool on) { m_space = on; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Mode { None, Click, Box, Pan, Handle };

    Mode clear();
    void finish();
    void press(const QMouseEvent& event);
    void move(const QPointF& position, bool buttonHeld);
    void release(const QMouseEvent& event);
    void doubleClick(const QMouseEvent& event);
    bool gesture(QGestureEvent& event);
    void hover(const QPointF& position);
    void leave();
    void grab(const QPointF& position);
    void click(const QMouseEvent& event);
    [[nodiscard]] ScheduleChart* chartNear(const QPointF& position) const;

    ScheduleView& m_view;
    PictureCanvas& m_canvas;
    HandleDragger& m_dragger;
    PlotNavigator m_navigator;
    Mode m_mode = Mode::None;
    Qt::MouseButton m_button = Qt::NoButton;
    bool m_space = false;
    Qt::KeyboardModifiers m_modifiers;
    QPointF m_pressed;
    QPointF m_last;
    std::optional<double> m_pinned;  ///< where the cursor goes back to when the pointer leaves
};

}  // namespace onecycle::ui
