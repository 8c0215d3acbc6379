// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace onecycle::ui {

/// A small eye that hides something or shows it: checked while it is hidden, and crossed out then.
class VariantEye : public QToolButton {
    Q_OBJECT

public:
    explicit VariantEye(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace onecycle::ui
