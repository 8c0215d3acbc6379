// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/morph.h"

#include "core/schedule/config_blend.h"
#include "ui/chart/picture_canvas.h"
#include "ui/chart/schedule_picture.h"

#include <utility>

namespace onecycle::ui {
namespace {

constexpr int milliseconds = 200;

/// \p to with the schedule of a configuration between; nothing where that cannot be built.
std::optional<Snapshot> blended(const Snapshot& from, const Snapshot& to, double share)
{
    const auto config = between(from.scheduleConfig, to.scheduleConfig, share);
    auto schedule = config ? Schedule::build(*config)
                           : Result<Schedule, std::vector<Issue>>(Unexpected(std::vector<Issue>()));
    if (!schedule)
        return std::nullopt;
    Snapshot snapshot = to;
    snapshot.schedule = std::make_shared<const Schedule>(std::move(schedule).value());
    snapshot.scheduleConfig = *config;
    snapshot.scheduleConfig.totalSteps = to.scheduleConfig.totalSteps;  // the upper axis stays what it is
    return snapshot;
}

}  // namespace

Morph::Morph(SchedulePicture& picture, PictureCanvas& canvas, Draw draw, QObject* parent)
    : QObject(parent), m_picture(picture), m_canvas(canvas), m_draw(std::move(draw))
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(milliseconds);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { frame(value.toDouble()); });
    connect(&m_animation, &QVariantAnimation::finished, this, &Morph::finish);
}

void Morph::begin(const Snapshot& from, const Snapshot& to)
{
    finish();
    m_from = from;
    m_to = to;
    if (blended(from, to, 0.5))
        return run(Kind::Parameters);
    m_before = m_canvas.viewport()->grab();
    m_draw(to);
    run(Kind::Fade);
}

void Morph::glide()
{
    finish();
    m_picture.glideFromHere();
    run(Kind::Glide);
}

void Morph::run(Kind kind)
{
    m_kind = kind;
    frame(0);
    m_animation.start();
}

void Morph::frame(double share)
{
    if (m_kind == Kind::Fade)
        m_canvas.setVeil(m_before, 1 - share);
    else if (m_kind == Kind::Glide)
        m_picture.setGlide(share);
    else if (m_kind == Kind::Parameters)
        m_draw(blended(m_from, m_to, share).value_or(m_to));
}

void Morph::finish()
{
    const Kind kind = std::exchange(m_kind, Kind::None);
    m_animation.stop();
    if (kind == Kind::Fade)
        m_canvas.setVeil({}, 0);
    if (kind == Kind::Glide)
        m_picture.setGlide(1);
    if (kind == Kind::Parameters)
        m_draw(m_to);
}

}  // namespace onecycle::ui
