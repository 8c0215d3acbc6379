// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/band_layer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {

const QColor& bandColour(PhaseKind kind, const Theme& theme)
{
    switch (kind) {
    case PhaseKind::WarmUp: return theme.warmUp;
    case PhaseKind::Annealing: return theme.annealing;
    case PhaseKind::Annihilation: return theme.annihilation;
    case PhaseKind::Hold:
    case PhaseKind::Decay: break;
    }
    return theme.panel;
}

std::vector<PhaseSpan> phaseSpans(const Schedule& schedule, const ChartFrame& frame)
{
    std::vector<PhaseSpan> spans;
    const auto phases = schedule.phases();
    const double lastStep = static_cast<double>(schedule.totalSteps() - 1);
    double begin = static_cast<double>(schedule.firstStep());
    for (std::size_t i = 0; i < phases.size(); ++i) {
        const bool isLast = i + 1 == phases.size();
        const double lastOwn = isLast ? lastStep : std::min(std::floor(phases[i].end), lastStep);
        if (lastOwn < begin)
            continue;
        const double left = frame.toX(
            std::max({frame.xMin, phases[i].begin, static_cast<double>(schedule.firstStep())}));
        const double right = frame.toX(std::min({frame.xMax, isLast ? lastStep : phases[i].end, lastStep}));
        const auto steps = static_cast<std::int64_t>(lastOwn - begin) + 1;
        if (right > frame.plot.left() && left < frame.plot.right())
            spans.push_back({phases[i].kind, i, left, right, steps});
        begin = lastOwn + 1;
    }
    return spans;
}

void BandLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!state().options.phases || !state().schedule() || state().collapsed)
        return;
    painter->setOpacity(state().strength());
    for (const PhaseSpan& span : phaseSpans(*state().schedule(), state().frame)) {
        const QRectF band(span.left, state().frame.plot.top(), span.right - span.left, state().frame.plot.height());
        painter->fillRect(band, bandColour(span.kind, state().theme()));
    }
    painter->setOpacity(1);
}

}  // namespace onecycle::ui
