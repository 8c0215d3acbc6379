// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace onecycle::ui {

/// A small cross that removes something, or turned by an eighth a plus that adds something.
class CrossButton : public QToolButton {
    Q_OBJECT

public:
    enum class Sign { Cross, Plus };

    explicit CrossButton(QWidget* parent = nullptr, Sign sign = Sign::Cross);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Sign m_sign;
};

}  // namespace onecycle::ui
