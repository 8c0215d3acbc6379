// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/targets/target_curve.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace onecycle {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

const Piece& pieceAt(const Pieces& pieces, double step)
{
    const auto found = std::ranges::find_if(pieces, [step](const Piece& piece) { return step <= piece.end; });
    return found == pieces.end() ? pieces.back() : *found;
}

double inSingle(const Piece& piece, double step, Arithmetic arithmetic)
{
    const double length = piece.end - piece.begin;
    const auto share = static_cast<float>((step - piece.begin) / length);
    const auto left = static_cast<float>((piece.end - step) / length);
    const auto from = static_cast<float>(piece.ramp.from);
    const auto to = static_cast<float>(piece.ramp.to);
    const bool accurate = arithmetic == Arithmetic::SingleSine;
    if (piece.ramp.shape == RampShape::Linear)
        return accurate ? to + (from - to) * left : from + (to - from) * share;
    constexpr auto pi = std::numbers::pi_v<float>;
    const float sine = std::sin(pi / 2 * left);
    const float weight = accurate ? sine * sine : (1 + std::cos(pi * share)) / 2;
    return to + (from - to) * weight;
}

Pieces piecesOf(std::span<const Phase> phases, Ramp Phase::*ramp)
{
    Pieces pieces;
    for (const Phase& phase : phases)
        pieces.push_back({phase.begin, phase.end, phase.*ramp});
    return pieces;
}

std::vector<Pieces> allPieces(const Schedule& schedule, Ramp Phase::*ramp)
{
    std::vector<Pieces> groups;
    for (std::size_t group = 0; group < schedule.groupCount(); ++group)
        groups.push_back(piecesOf(schedule.phases(group), ramp));
    return groups;
}

void addBreaks(std::vector<double>& breaks, const std::vector<Pieces>& groups)
{
    for (const Pieces& pieces : groups)
        for (const Piece& piece : pieces)
            for (const double end : {piece.begin, piece.end})
                if (std::ranges::find(breaks, end) == breaks.end())
                    breaks.push_back(end);
}

}  // namespace

double valueOf(const Pieces& pieces, double step, Arithmetic arithmetic)
{
    if (pieces.empty())
        return nan;
    const Piece& piece = pieceAt(pieces, step);
    const double position = std::min(step, piece.end);
    const bool ramps = piece.ramp.shape == RampShape::Cosine || piece.ramp.shape == RampShape::Linear;
    if (arithmetic != Arithmetic::Double && ramps)
        return inSingle(piece, position, arithmetic);
    return rampValue(Phase{PhaseKind::WarmUp, piece.begin, piece.end, piece.ramp, {}}, piece.ramp, position);
}

TargetCurve piecesCurve(std::vector<Pieces> lr, std::vector<Pieces> momentum, Arithmetic arithmetic)
{
    TargetCurve curve;
    addBreaks(curve.breaks, lr);
    addBreaks(curve.breaks, momentum);
    curve.at = [lr = std::move(lr), momentum = std::move(momentum), arithmetic](std::int64_t step, std::size_t group) {
        const auto position = static_cast<double>(step);
        StepValue value{valueOf(lr[std::min(group, lr.size() - 1)], position, arithmetic), nan};
        if (!momentum.empty())
            value.momentum = valueOf(momentum[std::min(group, momentum.size() - 1)], position, arithmetic);
        return value;
    };
    return curve;
}

std::vector<Pieces> learningRatePieces(const Schedule& schedule)
{
    return allPieces(schedule, &Phase::lr);
}

std::vector<Pieces> momentumPieces(const Schedule& schedule)
{
    return schedule.cyclesMomentum() ? allPieces(schedule, &Phase::momentum) : std::vector<Pieces>();
}

TargetCurve exactCurve(const Schedule& schedule)
{
    TargetCurve curve;
    for (const Phase& phase : schedule.phases())
        curve.breaks.push_back(phase.end);
    curve.at = [schedule](std::int64_t step, std::size_t group) {
        return schedule.at(step, group).value_or(StepValue{nan, nan});
    };
    return curve;
}

}  // namespace onecycle
