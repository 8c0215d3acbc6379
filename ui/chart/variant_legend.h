// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "ui/chart/chart_layer.h"

#include <optional>
#include <vector>

namespace onecycle::ui {

/// The names of the schedules in a picture that leaves, each with a sample of its line, in as many lines as it takes:
/// in the window the strip above the chart says it. Empty while only one is drawn.
class VariantLegend {
public:
    VariantLegend() = default;
    VariantLegend(const Snapshot& snapshot, const PictureOptions& options, double width);

    [[nodiscard]] double height() const { return m_height; }
    void paint(QPainter& painter, const QPointF& topLeft) const;
    /// The names, from the top left corner of the legend.
    [[nodiscard]] std::vector<ChartText> texts() const;

private:
    struct Entry {
        QRectF rect;  ///< of sample and name
        QString name;
        std::optional<std::size_t> colour;
    };

    PictureOptions m_options;
    std::vector<Entry> m_entries;
    double m_height = 0;
};

}  // namespace onecycle::ui
