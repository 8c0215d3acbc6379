// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>

class QKeyEvent;
class QMouseEvent;

namespace onecycle::ui {

class PictureCanvas;
class ScheduleView;

/// Lets a hand move the playhead along the steps. Once it has been taken the keys are its own, too, until something
/// else in the picture is. Stands before the picture's other uses of pointer and keys, and leaves them all that is not
/// its.
class PlayheadDrag : public QObject {
    Q_OBJECT

public:
    PlayheadDrag(ScheduleView& view, PictureCanvas& canvas);

Q_SIGNALS:
    /// Space on the playhead: play, or pause.
    void playAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isFocused() const;
    [[nodiscard]] bool isAt(const QPointF& position) const;
    [[nodiscard]] double lineX() const;
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool key(const QKeyEvent& event);
    void goTo(double step);
    void setFocused(bool focused);

    ScheduleView& m_view;
    PictureCanvas& m_canvas;
    bool m_dragging = false;
    bool m_focused = false;
    double m_beside = 0;  // from the line to where it was taken
};

}  // namespace onecycle::ui
