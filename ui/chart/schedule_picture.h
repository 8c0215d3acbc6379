// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/attention.h"
#include "core/document/snapshot.h"
#include "ui/chart/picture_options.h"

#include <QGraphicsWidget>

namespace onecycle::ui {

class PhaseRibbon;
class ScheduleChart;

/// THE picture: learning rate above momentum on one x axis, the phase ribbon between them. The window shows it in a
/// view, and every file is a rendering of it.
class SchedulePicture : public QGraphicsWidget {
    Q_OBJECT

public:
    explicit SchedulePicture(QGraphicsItem* parent = nullptr);

    /// Draws \p snapshot, which is copied (it is small: a value and shared schedules).
    void display(const Snapshot& snapshot, const PictureOptions& options);
    void attend(const Attention& attention);

    [[nodiscard]] const ScheduleChart& learningRateChart() const { return *m_lrChart; }
    [[nodiscard]] const ScheduleChart& momentumChart() const { return *m_momentumChart; }
    [[nodiscard]] const PhaseRibbon& ribbon() const { return *m_ribbon; }
    [[nodiscard]] bool showsMomentum() const;
    /// The step under \p position (in the picture's coordinates), if a plot or the ribbon is there.
    [[nodiscard]] std::optional<double> stepAt(const QPointF& position) const;

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    void arrange();

    Snapshot m_snapshot;
    PictureOptions m_options;
    ScheduleChart* m_lrChart;
    ScheduleChart* m_momentumChart;
    PhaseRibbon* m_ribbon;
};

}  // namespace onecycle::ui
