// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/picture_options.h"
#include "ui/document/view.h"

class QGraphicsScene;

namespace onecycle::ui {

class PictureCanvas;
class SchedulePicture;

/// The middle of the window: the picture, and the cursor that moves over it by mouse and arrow keys.
class ScheduleView : public View {
    Q_OBJECT

public:
    explicit ScheduleView(QWidget* parent = nullptr);

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    void attend(const Attention& attention) override;

    [[nodiscard]] const SchedulePicture& picture() const { return *m_picture; }

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void draw();
    void point(std::optional<double> step);
    void moveCursor(double by);
    void describe();

    QGraphicsScene* m_scene;
    SchedulePicture* m_picture;
    PictureCanvas* m_canvas;
    Snapshot m_snapshot;
    Attention m_attention;
};

}  // namespace onecycle::ui
