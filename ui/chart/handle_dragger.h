// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "ui/chart/handle_grip.h"
#include "ui/chart/handle_layer.h"

#include <QObject>

#include <memory>

namespace onecycle::ui {

class ScheduleChart;
class ScheduleView;

/// A drag of a handle, from the press to the release: one gesture, proposed through the view, counted from the
/// configuration at the press.
class HandleDragger : public QObject {
    Q_OBJECT

public:
    explicit HandleDragger(ScheduleView& view);

    [[nodiscard]] bool isActive() const { return m_grip != nullptr; }
    void begin(const HandleLayer::Spot& spot, const ScheduleChart& chart, const QPointF& pressed);
    void move(const QPointF& position, Qt::KeyboardModifiers modifiers);
    /// Shift, Ctrl or Alt went down or up.
    void reconsider(Qt::KeyboardModifiers modifiers);
    /// Binds the drag to one axis, or to both again.
    void bind(DragAxis axis);
    void end(bool keep);
    /// Lets go without a word.
    void drop();

private:
    void propose();

    ScheduleView& m_view;
    std::unique_ptr<HandleGrip> m_grip;
    ScheduleConfig m_origin;
    Gesture m_gesture = 0;
    QPointF m_last;
    Qt::KeyboardModifiers m_modifiers;
};

}  // namespace onecycle::ui
