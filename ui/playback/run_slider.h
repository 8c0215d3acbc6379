// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <cstdint>

namespace onecycle::ui {

/// Where the run stands, from its first batch to one past its last, and a handle to put it elsewhere. Keys are left to
/// the panel around it.
class RunSlider : public QSlider {
    Q_OBJECT

public:
    explicit RunSlider(QWidget* parent = nullptr);

    void setSteps(std::int64_t first, std::int64_t last);
    /// Shows \p step without reporting it.
    void place(std::int64_t step);
    /// Where the handle's centre is.
    [[nodiscard]] QPointF handleCentre() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person went to \p step.
    void moved(qint64 step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void report(int value);
    void take(double x);

    std::int64_t m_unit = 1;  // steps that a value of the slider stands for: a slider counts with an int
    std::int64_t m_first = 0;
    std::int64_t m_last = 0;
    std::int64_t m_step = 0;
};

}  // namespace onecycle::ui
