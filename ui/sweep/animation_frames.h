// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/animation.h"
#include "ui/export/picture.h"

namespace onecycle::ui {

/// The pictures of an animation: each the schedule with the value of its frame, the axes holding still.
class AnimationFrames {
public:
    /// Of the active schedule of \p base, which can be built. The error is the fault of \p animation, or of one of its
    /// frames.
    [[nodiscard]] static Result<AnimationFrames, SweepFault> make(const Snapshot& base, const Animation& animation);

    [[nodiscard]] std::size_t count() const { return m_values.size(); }
    [[nodiscard]] const std::vector<Value>& values() const { return m_values; }
    /// "pct_start 0.3".
    [[nodiscard]] QString title(std::size_t index) const;
    [[nodiscard]] Snapshot snapshot(std::size_t index) const;
    /// What the axes have room for: every frame.
    [[nodiscard]] const std::shared_ptr<const CurveFamily>& curves() const { return m_curves; }
    /// The picture of frame \p index as \p settings want it, titled by the value. The error is makePicture()'s.
    [[nodiscard]] Result<Picture, QString> picture(std::size_t index, PictureSettings settings) const;
    /// How long it stands, in hundredths of a second.
    [[nodiscard]] int hundredths(std::size_t index) const;

private:
    Snapshot m_base;
    Animation m_animation;
    std::vector<Value> m_values;
    std::shared_ptr<const CurveFamily> m_curves;
};

}  // namespace onecycle::ui
