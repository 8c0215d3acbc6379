// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/handles.h"
#include "ui/chart/chart_layer.h"

#include <optional>

namespace onecycle::ui {

/// The handles of the selected group: round on the learning rate, square on the momentum; the one pointed at, focused
/// or meant by the row of the form that is pointed at stands out.
class HandleLayer : public ChartLayer {
public:
    HandleLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::handle) {}

    void update() override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    struct Spot {
        Handle handle;
        QPointF at;  ///< pixels, in the coordinates of the chart
    };
    [[nodiscard]] const std::vector<Spot>& spots() const { return m_spots; }
    /// The handle within reach of \p point, the nearest one.
    [[nodiscard]] const Spot* spotAt(const QPointF& point) const;
    [[nodiscard]] const Spot* spotOf(HandleKind kind) const;
    /// The handle that has the keyboard, drawn with a ring.
    void setFocused(std::optional<HandleKind> kind) { m_focused = kind; }

private:
    [[nodiscard]] bool lit(HandleKind kind) const;

    std::vector<Spot> m_spots;
    std::optional<HandleKind> m_focused;
};

}  // namespace onecycle::ui
