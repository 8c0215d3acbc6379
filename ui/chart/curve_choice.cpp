// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/curve_choice.h"

#include "core/schedule/summary.h"

namespace onecycle::ui {

PictureRows rowsOf(const Snapshot& snapshot)
{
    const ViewState& view = snapshot.view;
    const bool momentum = snapshot.schedule && snapshot.schedule->cyclesMomentum();
    PictureRows rows;
    rows.wallClock = view.stepsPerSecond.has_value();
    rows.momentum = !momentum ? Row::Absent : view.hideMomentum ? Row::Collapsed : Row::Open;
    if (view.effectiveStep && snapshot.schedule)
        rows.effectiveStep = momentum && hasEffectiveStep(snapshot.scheduleConfig) ? Row::Open : Row::Collapsed;
    const bool another = rows.momentum == Row::Open || rows.effectiveStep == Row::Open;
    rows.learningRate = view.hideLr && another ? Row::Collapsed : Row::Open;
    return rows;
}

ViewState withCurve(const Snapshot& snapshot, Quantity quantity, bool shown)
{
    Snapshot next = snapshot;
    ViewState& view = next.view;
    switch (quantity) {
    case Quantity::LearningRate: view.hideLr = !shown; break;
    case Quantity::Momentum: view.hideMomentum = !shown; break;
    case Quantity::EffectiveStep: view.effectiveStep = shown; break;
    }
    const PictureRows rows = rowsOf(next);
    const bool another = rows.momentum == Row::Open || rows.effectiveStep == Row::Open;
    if (view.hideLr && !another)
        (quantity == Quantity::LearningRate ? view.hideMomentum : view.hideLr) = false;
    return view;
}

}  // namespace onecycle::ui
