// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/attention.h"
#include "core/document/snapshot.h"
#include "core/schedule/curve.h"
#include "ui/chart/picture_layout.h"
#include "ui/chart/picture_options.h"
#include "ui/chart/variant_legend.h"

#include <QGraphicsWidget>

#include <vector>

namespace onecycle::ui {

class PhaseRibbon;
class ScheduleChart;

/// THE picture: learning rate above momentum (and, where asked for, the effective step) on one x axis, with the phase
/// ribbon. The window shows it in a view, and every file is a rendering of it.
class SchedulePicture : public QGraphicsWidget {
    Q_OBJECT

public:
    explicit SchedulePicture(QGraphicsItem* parent = nullptr);

    /// Draws \p snapshot, which is copied (it is small: a value and shared schedules).
    void display(const Snapshot& snapshot, const PictureOptions& options);
    void attend(const Attention& attention);
    /// While a hand moves a handle the axes keep still; what would leave the view is followed by follow().
    void hold();
    void follow(Quantity quantity, const CurvePoint& point);
    void letGo();
    /// The axes fit themselves to the curves again.
    void refit();
    /// \p view with its zoom as it has been scrolled by follow().
    [[nodiscard]] ViewState viewHeld(ViewState view) const;
    /// For a change of the ranges that is not by hand: setGlide(0) is how they are now, setGlide(1) how they will be.
    void glideFromHere();
    void setGlide(double share);

    [[nodiscard]] const ScheduleChart& learningRateChart() const { return *m_charts[0]; }
    [[nodiscard]] const ScheduleChart& momentumChart() const { return *m_charts[1]; }
    /// From the top; the one of the effective step is made when it is first asked for, those that are not there now are
    /// invisible.
    [[nodiscard]] const std::vector<ScheduleChart*>& charts() const { return m_charts; }
    /// One of charts().
    [[nodiscard]] ScheduleChart& chartOf(Quantity quantity) const;
    /// The open chart whose plot is at \p position (in the picture's coordinates), if any.
    [[nodiscard]] ScheduleChart* chartAt(const QPointF& position) const;
    [[nodiscard]] const PhaseRibbon& ribbon() const { return *m_ribbon; }
    [[nodiscard]] bool showsMomentum() const;
    /// The names of the schedules, in a picture that leaves.
    [[nodiscard]] const VariantLegend& variantLegend() const { return m_legend; }
    /// The step under \p position (in the picture's coordinates), if a plot or the ribbon is there.
    [[nodiscard]] std::optional<double> stepAt(const QPointF& position) const;

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] PictureRows rows() const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QRectF textRoom(double left) const;
    void measureTexts(PictureRows& rows, double left);

    Snapshot m_snapshot;
    PictureOptions m_options;
    std::vector<ScheduleChart*> m_charts;
    PhaseRibbon* m_ribbon;
    VariantLegend m_legend;
    double m_titleHeight = 0;
};

}  // namespace onecycle::ui
