// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/truth_layer.h"

#include "ui/chart/curve_path.h"
#include "ui/chart/label_place.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double stride = 2;  // pixels from one place to the next where the two curves are compared
constexpr float shade = 0.16F;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::TruthLayer)
};

}  // namespace

void TruthLayer::update()
{
    m_path = {};
    m_between = {};
    m_text = {};
    const Schedule* const truth = state().snapshot ? state().snapshot->truth.get() : nullptr;
    if (!truth || !state().schedule() || state().collapsed)
        return;
    const std::size_t group = std::min(state().group(), truth->groupCount() - 1);
    m_path = curvePath(polyline(*truth, state().quantity, group, fineViewport(state())), state().frame);
    if (!m_path.isEmpty())
        compare(*truth, group);
}

void TruthLayer::compare(const Schedule& truth, std::size_t group)
{
    const ChartFrame& frame = state().frame;
    const auto place = [&](double step, double value) {
        return QPointF(frame.toX(step), std::clamp(frame.toY(value), frame.plot.top(), frame.plot.bottom()));
    };
    const double last = static_cast<double>(std::min(truth.totalSteps(), state().schedule()->totalSteps())) - 1;
    QPolygonF guessed;
    QPolygonF meant;
    double widest = -1;
    const double width = frame.plot.width();
    for (double x = 0; x < width + stride; x += stride) {
        const double step = frame.stepAt(frame.plot.left() + std::min(x, width));
        const double value = quantityOf(truth.valueAt(step, group), state().quantity);
        const double guess = state().valueAt(step, state().group());
        if (step < 0 || step > last || !std::isfinite(value) || !std::isfinite(guess))
            continue;
        guessed.append(place(step, guess));
        meant.append(place(step, value));
        if (const double apart = std::abs(guessed.last().y() - meant.last().y()); apart > widest) {
            widest = apart;
            m_widest = meant.last();
        }
    }
    std::reverse(meant.begin(), meant.end());
    if (guessed.size() > 1)
        m_between.addPolygon(guessed + meant);
    m_between.closeSubpath();
    m_between.setFillRule(Qt::WindingFill);
}

void TruthLayer::label(LabelPlacer& placer)
{
    m_text = {};
    if (m_path.isEmpty() || state().quantity != Quantity::LearningRate)
        return;
    m_font = state().options.font(11, QFont::DemiBold);
    const QFontMetricsF metrics(m_font);
    m_text.text = Sentences::tr("true curve");
    m_text.rect = placer.place(m_widest, {metrics.horizontalAdvance(m_text.text), metrics.height()}, 8);
}

std::vector<ChartText> TruthLayer::texts() const
{
    return m_text.rect.isNull() ? std::vector<ChartText>{} : std::vector{m_text};
}

void TruthLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_path.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor ground = state().theme().ok;
    ground.setAlphaF(shade);
    painter->fillPath(m_between, ground);
    QPen pen(state().theme().ok, state().options.curveWidth * 0.9);
    pen.setDashPattern({6, 2.5, 1.5, 2.5});
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->strokePath(m_path, pen);
    if (!m_text.rect.isNull()) {
        painter->setPen(state().theme().ok);
        painter->setFont(m_font);
        painter->drawText(m_text.rect, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, m_text.text);
    }
    painter->restore();
}

}  // namespace onecycle::ui
