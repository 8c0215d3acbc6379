// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/animation_frames.h"

#include "core/parameters/issue_text.h"
#include "core/sweep/sweep_document.h"
#include "ui/text/translate.h"

namespace onecycle::ui {

Result<AnimationFrames, SweepFault> AnimationFrames::make(const Snapshot& base, const Animation& animation)
{
    auto values = framesOf(animation);
    if (!values)
        return Unexpected(values.error());
    AnimationFrames frames;
    frames.m_base = base;
    frames.m_base.view.zoomSteps.reset();
    frames.m_base.view.zoomLr.reset();
    frames.m_base.view.zoomMomentum.reset();
    frames.m_animation = animation;
    frames.m_values = std::move(values).value();
    auto curves = std::make_shared<CurveFamily>();
    for (const Value& value : frames.m_values) {
        auto built = Schedule::build(withValue(base.config(), animation.range, value));
        if (!built)
            return Unexpected(SweepFault{SweepField::To,
                                         {mark("%1 cannot be shown: %2"),
                                          {memberName(animation.range, value), issueSentence(built.error().front())},
                                          {}}});
        curves->room.push_back(std::make_shared<const Schedule>(std::move(built).value()));
    }
    frames.m_curves = std::move(curves);
    return frames;
}

QString AnimationFrames::title(std::size_t index) const
{
    return fromUtf8(memberName(m_animation.range, m_values[index]));
}

Snapshot AnimationFrames::snapshot(std::size_t index) const
{
    return makeSnapshot(makeDocument(withValue(m_base.config(), m_animation.range, m_values[index]),
                                     memberName(m_animation.range, m_values[index])),
                        m_base.view);
}

Result<Picture, QString> AnimationFrames::picture(std::size_t index, PictureSettings settings) const
{
    settings.titleText = title(index);
    settings.title = true;
    auto made = makePicture(snapshot(index), settings);
    if (!made)
        return made;
    Picture picture = std::move(made).value();
    picture.options.curves = m_curves;
    return picture;
}

int AnimationFrames::hundredths(std::size_t index) const
{
    return hundredthsOf(index, m_animation.framesPerSecond);
}

}  // namespace onecycle::ui
