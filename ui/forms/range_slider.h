// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/slider_picture.h"
#include "ui/forms/slider_scale.h"

#include <QAbstractSlider>

#include <optional>

namespace onecycle::ui {

/// A slider over the range of a number, linear or logarithmic, that shows the usual range as a band and the default as
/// a tick. It gives numbers of three significant digits; the number it shows may have more.
class RangeSlider : public QAbstractSlider {
    Q_OBJECT

public:
    explicit RangeSlider(const SliderScale& scale, QWidget* parent = nullptr);

    void setUsual(const Interval& usual);
    void setDefault(std::optional<double> number);

    /// The number shown, or nothing: then there is no handle.
    [[nodiscard]] std::optional<double> number() const { return m_number; }
    /// Shows \p number without reporting it; one outside the range stands at the end.
    void setNumber(std::optional<double> number);
    [[nodiscard]] const SliderScale& scale() const { return m_scale; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where the handle's centre is, in the widget's coordinates.
    [[nodiscard]] QPointF handleCentre() const;

Q_SIGNALS:
    /// A person moved the slider to \p number.
    void moved(double number);
    /// The mouse or the key was let go, or the focus left: what was moved is one gesture.
    void released();
    /// Escape: what was moved since the gesture began shall be taken back.
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void reportMove();
    void endMove(bool keep);
    [[nodiscard]] int positionAt(double x) const;
    [[nodiscard]] SliderPicture picture() const;

    SliderScale m_scale;
    Interval m_usual;
    std::optional<double> m_default;
    std::optional<double> m_number;
    bool m_moving = false;
};

}  // namespace onecycle::ui
