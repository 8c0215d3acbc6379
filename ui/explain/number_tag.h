// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/explain/number_edit.h"

#include <QWidget>

#include <optional>

namespace onecycle::ui {

/// The place of a number in a formula: what a hand can do there. It is dragged sideways, nudged with the arrow keys,
/// and asks for a field to be typed in. The formula behind it draws the number.
class NumberTag : public QWidget {
    Q_OBJECT

public:
    explicit NumberTag(QWidget* parent);

    /// Stands for \p number of \p group in \p config; only one that is \p editable can be changed.
    void present(const Formula& number, const ScheduleConfig& config, std::size_t group, bool editable);
    /// Somebody points at the parameter or the handle that the number comes from.
    void setLit(bool lit);
    [[nodiscard]] bool isLit() const { return m_lit || underMouse() || hasFocus(); }
    [[nodiscard]] bool isEditable() const { return m_editable; }
    [[nodiscard]] const Formula& number() const { return m_number; }
    [[nodiscard]] const HeldNumber& held() const { return m_held; }
    /// Gives the number another value; what cannot be is left.
    void give(double value, Gesture gesture);

Q_SIGNALS:
    void proposed(const onecycle::Edit& edit);
    void gestureEnded(bool keep);
    void stepAsked(double step);  ///< the cursor is to go there
    void typingAsked();
    void pointed(bool on);  ///< by the pointer or by the keyboard
    void looksChanged();

protected:
    bool event(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    void drag(const QMouseEvent& event);
    bool nudge(const QKeyEvent& event);
    void end(bool keep);

    Formula m_number;
    HeldNumber m_held;
    bool m_editable = false;
    bool m_lit = false;
    std::optional<HeldNumber> m_grip;      ///< what is dragged, as it was at the press
    std::optional<NumberSource> m_nudged;  ///< what the arrow key that is held down nudges
    double m_way = 0;                      ///< pixels, shortened where Shift was held
    double m_last = 0;
    Gesture m_gesture = 0;
};

}  // namespace onecycle::ui
