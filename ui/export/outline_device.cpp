// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/outline_device.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

namespace onecycle::ui {
namespace {

/// What it does not override, QPaintEngine itself turns into paths: texts above all.
class OutlineEngine final : public QPaintEngine {
public:
    explicit OutlineEngine(QPainter& target) : QPaintEngine(AllFeatures), m_target(target) {}

    bool begin(QPaintDevice*) override
    {
        m_before = m_target.transform();
        return true;
    }

    bool end() override
    {
        m_target.setTransform(m_before);
        return true;
    }

    void updateState(const QPaintEngineState& now) override;

    void drawPath(const QPainterPath& path) override { m_target.drawPath(path); }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode)
            m_target.drawPolyline(points, count);
        else
            m_target.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }

    void drawLines(const QLineF* lines, int count) override { m_target.drawLines(lines, count); }
    void drawRects(const QRectF* rects, int count) override { m_target.drawRects(rects, count); }
    void drawEllipse(const QRectF& rect) override { m_target.drawEllipse(rect); }

    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override
    {
        m_target.drawPixmap(target, pixmap, source);
    }

    [[nodiscard]] Type type() const override { return User; }

private:
    QPainter& m_target;
    QTransform m_before;
};

void OutlineEngine::updateState(const QPaintEngineState& now)
{
    const auto changed = now.state();
    if (changed & DirtyTransform)
        m_target.setTransform(now.transform() * m_before);
    if (changed & DirtyPen)
        m_target.setPen(now.pen());
    if (changed & DirtyBrush)
        m_target.setBrush(now.brush());
    if (changed & DirtyOpacity)
        m_target.setOpacity(now.opacity());
    if (changed & DirtyHints)
        m_target.setRenderHints(now.renderHints());
    if (changed & DirtyClipPath)
        m_target.setClipPath(now.clipPath(), now.clipOperation());
    if (changed & DirtyClipRegion)
        m_target.setClipRegion(now.clipRegion(), now.clipOperation());
    if (changed & DirtyClipEnabled)
        m_target.setClipping(now.isClipEnabled());
}

}  // namespace

OutlineDevice::OutlineDevice(QPainter& target) : m_target(target), m_engine(std::make_unique<OutlineEngine>(target)) {}

OutlineDevice::~OutlineDevice() = default;

QPaintEngine* OutlineDevice::paintEngine() const
{
    return m_engine.get();
}

int OutlineDevice::metric(PaintDeviceMetric metric) const
{
    const QPaintDevice& device = *m_target.device();
    switch (metric) {
    case PdmWidth: return device.width();
    case PdmHeight: return device.height();
    case PdmWidthMM: return device.widthMM();
    case PdmHeightMM: return device.heightMM();
    case PdmDpiX: return device.logicalDpiX();
    case PdmDpiY: return device.logicalDpiY();
    case PdmPhysicalDpiX: return device.physicalDpiX();
    case PdmPhysicalDpiY: return device.physicalDpiY();
    case PdmDepth: return device.depth();
    case PdmNumColors: return device.colorCount();
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
    default: return QPaintDevice::metric(metric);
    }
}

}  // namespace onecycle::ui
