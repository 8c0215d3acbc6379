// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace onecycle::ui {

/// A row that says when the pointer comes and goes, and can have a soft ground while it is being pointed at from
/// anywhere.
class PointedRow : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setLit(bool lit);

Q_SIGNALS:
    void hovered(bool inside);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool m_lit = false;
};

}  // namespace onecycle::ui
