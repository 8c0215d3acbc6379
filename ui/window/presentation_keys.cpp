// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/presentation.h"

#include <QKeyEvent>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double mostScale = 3;
constexpr double scaleStep = 1.1;

}  // namespace

void Presentation::scaleBy(double factor)
{
    m_scale = std::clamp(factor == 0 ? 1 : m_scale * factor, 1.0, mostScale);
    arrange();
}

bool Presentation::scaleKey(const QKeyEvent& event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: scaleBy(scaleStep); return true;
    case Qt::Key_Minus: scaleBy(1 / scaleStep); return true;
    case Qt::Key_0: scaleBy(0); return true;
    default: return false;
    }
}

void Presentation::keyPressEvent(QKeyEvent* event)
{
    if (scaleKey(*event))
        return;
    const int key = event->key();
    if (m_blank && key != Qt::Key_Escape)
        return setBlank(false);  // any key brings the picture back
    switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return Q_EMIT nextAsked();
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace: return Q_EMIT backAsked();
    case Qt::Key_B:
    case Qt::Key_Period: return setBlank(true);
    case Qt::Key_F5:
    case Qt::Key_Escape: close(); return;
    default: QWidget::keyPressEvent(event);
    }
}

}  // namespace onecycle::ui
