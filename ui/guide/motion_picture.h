// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/parameter_motion.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace onecycle::ui {

/// The small picture of a parameter's page: the document's own curve while this parameter moves through its usual
/// values, with the present value marked. Where nothing is to move by itself it shows several values at once; a click
/// or Space plays it and stops it.
class MotionPicture : public QWidget {
    Q_OBJECT

public:
    explicit MotionPicture(QWidget* parent = nullptr);

    void present(const ParameterMotion& motion);
    /// Whether it may play without being asked.
    void setMotion(bool allowed);
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    [[nodiscard]] const ParameterMotion& motion() const { return m_motion; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void toggle();
    void play(bool on);
    void advance();
    void describe();
    [[nodiscard]] bool canPlay() const;

    ParameterMotion m_motion;
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_position = 0;  ///< in frames
    bool m_allowed = false;
    bool m_moved = false;    ///< it was played: the picture is that of one value
    bool m_stopped = false;  ///< by hand
};

}  // namespace onecycle::ui
