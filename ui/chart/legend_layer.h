// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_layer.h"

#include <QFont>

#include <optional>

namespace onecycle::ui {

/// The names of the curves above the plot, each with a sample of its line, its value at the cursor, and, where the
/// chart answers, a press that puts the curve away or brings it back.
class LegendLayer : public ChartLayer {
public:
    LegendLayer(QGraphicsItem* chart, const ChartState& state) : ChartLayer(chart, state, layer_z::legend) {}

    void update() override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    [[nodiscard]] std::vector<ChartText> texts() const override;

    struct Entry {
        QRectF rect;
        QString name;
        std::optional<std::size_t> group;  ///< a parameter group's curve; else the chart's quantity
        bool shown = true;
        double nameWidth = 0;
        double valueWidth = 0;  ///< 0: no room for it
    };
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// The entry under \p point (in the coordinates of the chart) that a press toggles.
    [[nodiscard]] const Entry* entryAt(const QPointF& point) const;
    /// The view state after a press on \p entry.
    [[nodiscard]] ViewState toggled(const Entry& entry) const;

private:
    /// Makes all entries; false if they do not fit.
    enum class Values { All, Selected, None };
    bool fill(Values values);
    void trim();
    [[nodiscard]] double rightEdge() const;
    void add(const QString& name, std::optional<std::size_t> group, bool shown, bool withValue);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString valueOf(const Entry& entry) const;
    void drawSample(QPainter& painter, const Entry& entry) const;

    std::vector<Entry> m_entries;
    ChartText m_more;  ///< how many entries had no room
    QFont m_titleFont;
    QFont m_font;
};

}  // namespace onecycle::ui
