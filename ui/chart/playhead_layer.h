// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

namespace onecycle::ui {

/// Where the playback stands: a solid line with a small flag on top, and a diamond on the curve at what the batch uses.
class PlayheadLayer : public ChartLayer {
public:
    PlayheadLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::playhead) {}

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    /// True if a hand at \p position takes the line or its flag.
    [[nodiscard]] bool isAt(const QPointF& position) const;
    /// The keys move it: its flag has the focus ring.
    void setFocused(bool focused);

private:
    [[nodiscard]] std::optional<double> lineX() const;
    [[nodiscard]] QRectF flag(double x) const;
    [[nodiscard]] bool hasRaised() const;

    bool m_focused = false;
};

}  // namespace onecycle::ui
