// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/optax_piecewise.h"

#include "core/dialects/conversion_law.h"
#include "core/dialects/python_tree.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

using nlohmann::json;

/// One call: the value at each boundary, the first one at step 0.
struct Knots {
    std::string shape;
    std::vector<double> steps;
    std::vector<double> values;
};

void readPairs(DialectReading& reading, Knots& knots)
{
    const json& tree = reading.take("boundaries_and_scales");
    const json pairs = tree.is_object() ? tree.value(pairsMember, json::array()) : json::array();
    std::vector<std::pair<double, double>> sorted;
    for (const json& pair : pairs.is_array() ? pairs : json::array())
        if (pair.is_array() && pair.size() == 2 && pair[0].is_number() && pair[1].is_number())
            sorted.emplace_back(pair[0].get<double>(), pair[1].get<double>());
    if (sorted.size() < 2 || sorted.size() > 3 || sorted.size() != pairs.size())
        return reading.fail("The schedule of piecewise_interpolate_schedule has two or three boundaries with their "
                            "scales as numbers if it is to be read as OneCycleLR: {300: 25.0, 999: 4e-6}.");
    std::ranges::sort(sorted);
    for (const auto& [step, scale] : sorted) {
        knots.steps.push_back(step);
        knots.values.push_back(knots.values.back() * scale);
    }
}

Knots readKnots(DialectReading& reading)
{
    Knots knots;
    knots.shape = reading.word("interpolate_type", "cosine");
    if (knots.shape != "cosine" && knots.shape != "linear")
        reading.fail("\"interpolate_type\" must be \"cosine\" or \"linear\".");
    knots.steps.push_back(0);
    knots.values.push_back(reading.required("init_value", "max_lr"));
    readPairs(reading, knots);
    return knots;
}

Pieces piecesOf(const Knots& knots)
{
    Pieces pieces;
    const RampShape shape = knots.shape == "cosine" ? RampShape::Cosine : RampShape::Linear;
    for (std::size_t i = 1; i < knots.steps.size(); ++i)
        pieces.push_back({knots.steps[i - 1], knots.steps[i], {shape, knots.values[i - 1], knots.values[i]}});
    return pieces;
}

ScheduleConfig configOf(const Knots& lr)
{
    ScheduleConfig config;
    config.annealStrategy = lr.shape == "cosine" ? "cos" : "linear";
    config.threePhase = lr.steps.size() == 4;
    config.totalSteps = tidied(lr.steps.back() + 1);
    config.pctStart = tidied((lr.steps[1] + 1) / *config.totalSteps);
    config.maxLr = tidied(lr.values[1]);
    config.divFactor = tidied(lr.values[1] / lr.values[0]);
    config.finalDivFactor = tidied(lr.values[0] / lr.values.back());
    config.cycleMomentum = false;
    return config;
}

/// The momenta of the second call, if there is one that falls first.
Pieces readMomentum(const json& calls, const ReadRequest& request, ScheduleConfig& config)
{
    if (calls.size() < 2)
        return {};
    DialectReading reading(calls[1], request);
    const Knots knots = readKnots(reading);
    if (reading.failed() || knots.values[1] > knots.values[0])
        return {};
    config.cycleMomentum = true;
    config.maxMomentum = tidied(knots.values[0]);
    config.baseMomentum = tidied(knots.values[1]);
    return piecesOf(knots);
}

}  // namespace

Result<ReadDocument, ReadError> readPiecewise(const json& calls, const ReadRequest& request)
{
    DialectReading reading(calls[0], request);
    const Knots lr = readKnots(reading);
    if (reading.failed())
        return reading.finish({}, {});
    ScheduleConfig config = configOf(lr);
    const Pieces momentum = readMomentum(calls, request, config);
    if (!config.cycleMomentum)
        reading.remark("There is no second schedule that falls and rises: cycle_momentum is off.");
    const TargetCurve theirs = piecesCurve({piecesOf(lr)},
                                           momentum.empty() ? std::vector<Pieces>() : std::vector<Pieces>{momentum});
    if (std::string error = nearestSentence(theirs, config); !error.empty())
        reading.remark(std::move(error));
    return reading.finish(std::move(config), "This is optax' piecewise_interpolate_schedule of " +
                                                 std::to_string(lr.steps.size() - 1) + " " + lr.shape +
                                                 " pieces: total_steps = " + spelled(lr.steps.back() + 1) + ".");
}

}  // namespace onecycle
