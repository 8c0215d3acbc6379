// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view.h"
#include "ui/plane/plane_picture.h"

namespace onecycle::ui {

/// The phase plane: momentum over learning rate, and the way of the run through it. The cursor is the one of the whole
/// window: pointing at the way or the arrow keys move it.
class PlanePanel : public View {
    Q_OBJECT

public:
    explicit PlanePanel(QWidget* parent = nullptr);

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    void attend(const Attention& attention) override;
    [[nodiscard]] QSize sizeHint() const override;

    /// What is painted; computed when it is asked for or painted.
    [[nodiscard]] const PlanePicture& picture();
    /// The sentence that stands there instead of a plane; empty where there is one.
    [[nodiscard]] const QString& reason() const { return m_reason; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void invalidate();
    void refresh();
    void propose(std::optional<double> step);
    void moveBy(double steps);
    void moveTo(double step);
    [[nodiscard]] std::size_t group() const;

    Snapshot m_snapshot;
    Attention m_attention;
    PlanePicture m_picture;
    QString m_reason;
    bool m_stale = true;
    bool m_focusRing = false;
};

}  // namespace onecycle::ui
