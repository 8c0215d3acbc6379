// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace onecycle::ui {

/// A small button in the title of a panel, drawn as a sign.
class PanelButton : public QToolButton {
    Q_OBJECT

public:
    enum class Sign {
        Float,  ///< out of the window
        Dock,   ///< back into it
        Close,
        More,  ///< a menu
    };

    explicit PanelButton(Sign sign, QWidget* parent = nullptr);

    void setSign(Sign sign);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Sign m_sign;
    bool m_focusRing = false;  // not where a window that opens puts the keyboard somewhere
};

}  // namespace onecycle::ui
