// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/dialect_card.h"

#include <QRectF>
#include <QWidget>

#include <optional>
#include <vector>

class QPainter;
class QPen;

namespace onecycle::ui {

struct Theme;

/// The curves of the card over one axis of steps, the learning rate logarithmic, each with its name at its end.
class DialectChart : public QWidget {
    Q_OBJECT

public:
    explicit DialectChart(QWidget* parent = nullptr);

    void present(const DialectCard& card);
    /// Puts the curve of one row in front and the others back; none: all alike.
    void light(std::optional<std::size_t> row);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The look of row \p row: that of the active schedule for PyTorch, else one of the looks of variants.
    [[nodiscard]] static std::optional<std::size_t> lookOf(std::size_t row);

Q_SIGNALS:
    /// A row whose name is pointed at, or none (-1).
    void pointed(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void arrange();
    void paintAxes(QPainter& painter, const Theme& theme) const;
    void paintCurve(QPainter& painter, std::size_t row, const QPen& pen) const;
    void paintNames(QPainter& painter, const Theme& theme) const;
    [[nodiscard]] double yOf(double lr) const;

    DialectCard m_card;
    std::vector<std::vector<CurvePoint>> m_points;
    std::vector<QRectF> m_names;
    QRectF m_plot;
    Extent m_range;
    std::optional<std::size_t> m_lit;
};

}  // namespace onecycle::ui
