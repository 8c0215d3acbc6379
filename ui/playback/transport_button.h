// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace onecycle::ui {

/// A button with one of the signs of a player, drawn in the colours of the theme. Arrow keys are left to the panel.
class TransportButton : public QToolButton {
    Q_OBJECT

public:
    enum class Sign { Restart, Back, Play, Pause, Step, Batch, Last };

    explicit TransportButton(Sign sign, QWidget* parent = nullptr);

    void setSign(Sign sign);
    [[nodiscard]] Sign sign() const { return m_sign; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Sign m_sign;
};

}  // namespace onecycle::ui
