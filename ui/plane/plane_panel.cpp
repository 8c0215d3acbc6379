// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/plane_panel.h"

#include "ui/plane/spoken_plane.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace onecycle::ui {
namespace {

constexpr double reach = 28;  // pixels from the way within which the mouse points at it
constexpr int side = 16;
constexpr double beyond = std::numeric_limits<double>::infinity();  // any run
constexpr double far = 20;                                          // Page keys move by this part of the run

}  // namespace

PlanePanel::PlanePanel(QWidget* parent) : View(parent)
{
    setObjectName(QStringLiteral("plane"));
    setAccessibleName(tr("Phase plane: momentum over learning rate"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(200, 180);
}

QSize PlanePanel::sizeHint() const
{
    constexpr QSize comfortable(304, 440);
    return comfortable;
}

void PlanePanel::show(const Snapshot& snapshot, Cause)
{
    m_snapshot = snapshot;
    invalidate();
}

void PlanePanel::attend(const Attention& attention)
{
    const bool sameWay = attention.group == m_attention.group;
    const bool sameStep = attention.step == m_attention.step;
    m_attention = attention;
    if (!sameWay)
        return invalidate();
    if (sameStep || m_stale)
        return;
    m_picture.point(m_attention.step);
    setAccessibleDescription(spokenPlane(m_snapshot, group(), m_attention.step));
    update();
}

/// What cannot be seen is not painted, and so not computed.
void PlanePanel::invalidate()
{
    m_stale = true;
    update();
}

std::size_t PlanePanel::group() const
{
    return m_snapshot.schedule ? std::min(m_attention.group, m_snapshot.schedule->groupCount() - 1) : 0;
}

void PlanePanel::refresh()
{
    if (!std::exchange(m_stale, false))
        return;
    m_reason = reasonForNoPlane(m_snapshot);
    m_picture = m_reason.isEmpty() ? PlanePicture(m_snapshot, group(), rect()) : PlanePicture();
    m_picture.point(m_attention.step);
    setAccessibleDescription(spokenPlane(m_snapshot, group(), m_attention.step));
}

const PlanePicture& PlanePanel::picture()
{
    refresh();
    return m_picture;
}

void PlanePanel::paintEvent(QPaintEvent*)
{
    refresh();
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    if (m_reason.isEmpty()) {
        m_picture.paint(painter, theme);
    } else {
        painter.setPen(theme.muted);
        painter.drawText(rect().adjusted(side, side, -side, -side), Qt::TextWordWrap, m_reason);
    }
    if (!m_focusRing)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
}

void PlanePanel::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    invalidate();
}

void PlanePanel::mouseMoveEvent(QMouseEvent* event)
{
    refresh();
    propose(m_picture.path().nearestStep(event->position(), reach, m_attention.step));
}

void PlanePanel::leaveEvent(QEvent* event)
{
    View::leaveEvent(event);
    propose(std::nullopt);
}

void PlanePanel::propose(std::optional<double> step)
{
    Attention attention = m_attention;
    attention.step = step;
    if (attention != m_attention)
        Q_EMIT attentionProposed(attention);
}

void PlanePanel::moveBy(double steps)
{
    moveTo(m_attention.step ? *m_attention.step + steps : -std::copysign(beyond, steps));
}

void PlanePanel::moveTo(double step)
{
    if (!reasonForNoPlane(m_snapshot).isEmpty())
        return;
    const double first = static_cast<double>(m_snapshot.schedule->firstStep());
    const double last = static_cast<double>(m_snapshot.schedule->totalSteps() - 1);
    propose(std::clamp(step, first, last));
}

void PlanePanel::keyPressEvent(QKeyEvent* event)
{
    const double run = m_snapshot.schedule ? static_cast<double>(m_snapshot.schedule->totalSteps()) : 1;
    const double page = std::max(1.0, std::floor(run / far));
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: return moveBy(-1);
    case Qt::Key_Right:
    case Qt::Key_Up: return moveBy(1);
    case Qt::Key_PageUp: return moveBy(-page);
    case Qt::Key_PageDown: return moveBy(page);
    case Qt::Key_Home: return moveTo(-beyond);
    case Qt::Key_End: return moveTo(beyond);
    case Qt::Key_Escape: return propose(std::nullopt);
    default: View::keyPressEvent(event);
    }
}

void PlanePanel::focusInEvent(QFocusEvent* event)
{
    View::focusInEvent(event);
    m_focusRing = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                  event->reason() == Qt::ShortcutFocusReason;
    update();
}

void PlanePanel::focusOutEvent(QFocusEvent* event)
{
    View::focusOutEvent(event);
    m_focusRing = false;
    update();
}

}  // namespace onecycle::ui
