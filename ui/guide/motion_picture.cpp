// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/motion_picture.h"

#include "ui/controls/field_frame.h"
#include "ui/guide/motion_painter.h"
#include "ui/text/translate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr int interval = 40;  // milliseconds
constexpr int oneCurve = 148;
constexpr int twoCurves = 212;

}  // namespace

MotionPicture::MotionPicture(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("guide.picture"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &MotionPicture::advance);
}

QSize MotionPicture::sizeHint() const
{
    const bool both = m_motion.moves(Quantity::LearningRate) && m_motion.moves(Quantity::Momentum);
    constexpr int width = 304;
    return {width, both ? twoCurves : oneCurve};
}

QSize MotionPicture::minimumSizeHint() const
{
    constexpr int narrow = 200;
    return {narrow, sizeHint().height()};
}

void MotionPicture::present(const ParameterMotion& motion)
{
    const bool another = motion.parameter() != m_motion.parameter();
    const bool goesOn = isPlaying() && !another;  // also one that was started by hand
    m_motion = motion;
    if (another) {
        m_position = 0;
        m_moved = m_stopped = false;
    }
    setCursor(canPlay() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setFocusPolicy(canPlay() ? Qt::StrongFocus : Qt::NoFocus);
    updateGeometry();
    play(goesOn || (m_allowed && !m_stopped));
}

void MotionPicture::setMotion(bool allowed)
{
    m_allowed = allowed;
    m_moved = m_stopped = false;
    play(allowed);
}

bool MotionPicture::canPlay() const
{
    return !m_motion.hasWords() && m_motion.frames().size() > 1;
}

void MotionPicture::toggle()
{
    if (!canPlay())
        return;
    m_stopped = isPlaying();
    play(!isPlaying());
}

void MotionPicture::play(bool on)
{
    const bool plays = on && canPlay() && isVisible();
    m_moved |= plays;
    if (plays && !m_timer.isActive()) {
        m_clock.start();
        m_timer.start();
    } else if (!plays) {
        m_timer.stop();
    }
    describe();
    update();
}

/// By the clock, so that a slow machine skips frames and does not slow down.
void MotionPicture::advance()
{
    const auto count = static_cast<double>(m_motion.frames().size());
    m_position = std::fmod(m_position + static_cast<double>(m_clock.restart()) / interval, count);
    update();
}

void MotionPicture::describe()
{
    if (m_motion.frames().empty())
        return;
    const SweepRange& range = m_motion.range();
    const QString key = fromUtf8(m_motion.parameter()->key);
    setAccessibleName(
        m_motion.hasWords()
            ? tr("The schedule with each value of %1").arg(key)
            : tr("The schedule with %1 from %2 to %3").arg(key, motionText(range.from), motionText(range.to)));
    setAccessibleDescription(!canPlay() ? QString() : isPlaying() ? tr("Playing") : tr("Stopped"));
    setToolTip(!canPlay()    ? tr("Your schedule with each value; the solid curve is the present one.")
               : isPlaying() ? tr("Your schedule while %1 moves. A click or Space stops it.").arg(key)
                             : tr("Your schedule with several values of %1. A click or Space lets it move.").arg(key));
}

void MotionPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    MotionPainter picture(m_motion, rect(), theme);
    if (canPlay() && m_moved) {
        const auto frame = std::min(static_cast<std::size_t>(m_position), m_motion.frames().size() - 1);
        picture.paintOne(painter, m_motion.frames()[frame]);
    } else {
        picture.paintAll(painter);
    }
    if (canPlay())
        picture.paintButton(painter, isPlaying());
    if (hasFocus())
        paintFocusRing(painter, rect(), fieldRadius, theme.accent);
}

void MotionPicture::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        toggle();
}

void MotionPicture::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        return toggle();
    QWidget::keyPressEvent(event);
}

void MotionPicture::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    play(m_allowed && !m_stopped);
}

void MotionPicture::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

}  // namespace onecycle::ui
