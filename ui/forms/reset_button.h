// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace onecycle::ui {

/// A small arrow that turns back: sets a parameter to its default. Hidden it keeps its place, so that nothing moves.
class ResetButton : public QToolButton {
    Q_OBJECT

public:
    explicit ResetButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace onecycle::ui
