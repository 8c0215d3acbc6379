// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/handle_move.h"
#include "ui/chart/chart_frame.h"

#include <QPointF>

namespace onecycle::ui {

/// What the keys held during a drag ask for.
struct DragKeys {
    bool fine = false;     ///< Shift: the handle moves a tenth of the way
    bool snap = false;     ///< Ctrl
    bool oneAxis = false;  ///< Alt: only the axis moved along most
};

/// Which axis a drag is bound to, by the keys X and Y.
enum class DragAxis { Both, OnlyX, OnlyY };

/// A hand that holds a handle: turns the way of the pointer into a drag in data coordinates, counted from the press.
/// The end of the schedule goes by ratio on a linear axis: there a pixel is worth a thousand final rates.
class HandleGrip {
public:
    /// \p frame is that of the chart at the press, \p pressed where it was, in pixels.
    HandleGrip(const Handle& handle, const ChartFrame& frame, const QPointF& pressed);

    /// The pointer is at \p pointer now.
    [[nodiscard]] HandleDrag move(const QPointF& pointer, DragKeys keys);
    void bind(DragAxis axis) { m_axis = axis; }
    [[nodiscard]] DragAxis axis() const { return m_axis; }
    [[nodiscard]] const Handle& handle() const { return m_handle; }

private:
    [[nodiscard]] double valueAfter(double pixelsUp) const;

    Handle m_handle;
    ChartFrame m_frame;
    QPointF m_last;
    QPointF m_way;  ///< how far the handle has been moved, in pixels
    DragAxis m_axis = DragAxis::Both;
};

}  // namespace onecycle::ui
