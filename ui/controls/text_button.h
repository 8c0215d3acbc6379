// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace onecycle::ui {

/// A button that is nothing but its text.
class TextButton : public QPushButton {
    Q_OBJECT

public:
    enum class Look {
        Caption,  ///< muted, dotted underneath where it can be clicked
        Link,     ///< small, in the colour of links
    };

    explicit TextButton(Look look, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Look m_look;
};

}  // namespace onecycle::ui
