// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "ui/plane/plane_frame.h"
#include "ui/theme/theme.h"

#include <QLineF>
#include <QString>

#include <vector>

class QPainter;

namespace onecycle::ui {

/// A text and where it is drawn, in pixels.
struct PlaneText {
    QRectF rect;
    QString text;
};

/// Frame, grid, tick texts and titles of the plane.
class PlaneAxes {
public:
    PlaneAxes() = default;
    /// For \p snapshot, which has a schedule, within \p bounds.
    PlaneAxes(const Snapshot& snapshot, const QRectF& bounds);

    void paint(QPainter& painter, const Theme& theme) const;

    [[nodiscard]] const PlaneFrame& frame() const { return m_frame; }
    /// The texts at the ticks.
    [[nodiscard]] const std::vector<PlaneText>& labels() const { return m_labels; }
    [[nodiscard]] const std::vector<PlaneText>& titles() const { return m_titles; }

private:
    void addMomenta();
    void addRates();
    void addTitles(const Snapshot& snapshot);

    PlaneFrame m_frame;
    std::vector<PlaneText> m_labels;
    std::vector<PlaneText> m_titles;
    std::vector<QLineF> m_grid;
};

}  // namespace onecycle::ui
