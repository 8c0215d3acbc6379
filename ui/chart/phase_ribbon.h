// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/band_layer.h"

#include <QGraphicsItem>

#include <optional>

namespace onecycle::ui {

/// The names of the phases and their lengths, once for both charts.
class PhaseRibbon : public QGraphicsItem {
public:
    PhaseRibbon(QGraphicsItem* parent, const ChartState& state);

    /// Lays the ribbon out in \p rect, under the plot whose frame the state has.
    void place(const QRectF& rect);

    [[nodiscard]] QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    struct Segment {
        QRectF rect;
        PhaseKind kind = PhaseKind::WarmUp;
        QString text;  ///< the longest form that fits; may be empty
        std::size_t index = 0;
    };
    [[nodiscard]] const std::vector<Segment>& segments() const { return m_segments; }
    /// The index of the phase whose name is at \p position, if any.
    [[nodiscard]] std::optional<std::size_t> phaseAt(const QPointF& position) const;

private:
    const ChartState& m_state;
    QRectF m_rect;
    std::vector<Segment> m_segments;
    QFont m_font;
};

}  // namespace onecycle::ui
