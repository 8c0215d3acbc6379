// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/picture_canvas.h"

namespace onecycle::ui {

PictureCanvas::PictureCanvas(QGraphicsScene* scene, QWidget* parent) : QGraphicsView(scene, parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
}

void PictureCanvas::setFocusRing(bool on)
{
    m_focusRing = on;
    viewport()->update();
}

void PictureCanvas::setBox(const QRectF& box)
{
    if (box == m_box)
        return;
    m_box = box;
    viewport()->update();
}

void PictureCanvas::setVeil(const QPixmap& before, double opacity)
{
    m_veil = before;
    m_veilOpacity = opacity;
    viewport()->update();
}

void PictureCanvas::drawForeground(QPainter* painter, const QRectF&)
{
    const QColor accent = palette().color(QPalette::Highlight);
    if (m_veilOpacity > 0) {
        painter->setOpacity(m_veilOpacity);
        painter->drawPixmap(0, 0, m_veil);
        painter->setOpacity(1);
    }
    if (!m_box.isEmpty()) {
        QColor ground = accent;
        ground.setAlphaF(0.12F);
        painter->setPen(QPen(accent, 1));
        painter->setBrush(ground);
        painter->drawRect(m_box);
    }
    if (!m_focusRing)
        return;
    painter->setPen(QPen(accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(3, 3, -3, -3), 4, 4);
}

}  // namespace onecycle::ui
