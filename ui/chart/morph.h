// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"

#include <QPixmap>
#include <QVariantAnimation>

#include <functional>

namespace onecycle::ui {

class PictureCanvas;
class SchedulePicture;

/// How the picture goes over from one state to another in about 200 ms, for what the program changes by itself: between
/// two configurations every frame is the schedule of one between them; where there is none, the old picture fades.
class Morph : public QObject {
    Q_OBJECT

public:
    using Draw = std::function<void(const Snapshot& snapshot)>;

    Morph(SchedulePicture& picture, PictureCanvas& canvas, Draw draw, QObject* parent);

    /// From \p from, as it is seen now, to \p to.
    void begin(const Snapshot& from, const Snapshot& to);
    /// The ranges of the axes, which are about to change, go over from how they are now.
    void glide();
    /// The last frame, at once.
    void finish();
    [[nodiscard]] bool isRunning() const { return m_kind != Kind::None; }

private:
    enum class Kind { None, Parameters, Fade, Glide };
    void run(Kind kind);
    void frame(double share);

    SchedulePicture& m_picture;
    PictureCanvas& m_canvas;
    Draw m_draw;
    QVariantAnimation m_animation;
    Kind m_kind = Kind::None;
    Snapshot m_from;
    Snapshot m_to;
    QPixmap m_before;
};

}  // namespace onecycle::ui
