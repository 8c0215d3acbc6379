// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/mmengine_momentum.h"

#include "core/formats/names.h"
#include "core/schedule/optimizers.h"

#include <algorithm>

namespace onecycle {
namespace {

using nlohmann::json;

std::optional<double> numberIn(const json& object, const char* name)
{
    const json value = object.is_object() ? object.value(name, json()) : json();
    return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
}

/// The momentum (beta1) that the optimizer begins with.
std::optional<double> startOf(const json& optimizer)
{
    const json betas = optimizer.is_object() ? optimizer.value("betas", json()) : json();
    if (betas.is_array() && !betas.empty() && betas[0].is_number())
        return betas[0].get<double>();
    return numberIn(optimizer, "momentum");
}

/// Where one piece ends, from where it begins.
std::optional<double> endOf(const json& piece, double start)
{
    if (const auto ratio = numberIn(piece, "eta_min_ratio"))
        return *ratio * start;
    if (const auto factor = numberIn(piece, "end_factor"))
        return *factor * start;
    return numberIn(piece, "eta_min");
}

void readOptimizer(const json& optimizer, ScheduleConfig& config)
{
    const json type = optimizer.is_object() ? optimizer.value("type", json()) : json();
    if (!type.is_string())
        return;
    if (const std::string key = optimizerKey(type.get<std::string>()); findOptimizer(key))
        config.optimizer = key;
}

/// The ends of the pieces, as far as their numbers are known.
std::vector<double> endsOf(const json& schedulers, double start)
{
    std::vector<double> ends;
    for (const json& piece : schedulers) {
        const json type = piece.value("type", json());
        if (!type.is_string() || !type.get<std::string>().ends_with("Momentum"))
            continue;
        if (const auto end = endOf(piece, ends.empty() ? start : ends.back()))
            ends.push_back(*end);
    }
    return ends;
}

}  // namespace

void readMmMomentum(DialectReading& reading, const json& schedulers, const json& optimizer, ScheduleConfig& config)
{
    readOptimizer(optimizer, config);
    const auto given = startOf(optimizer);
    const double standard = momentumKind(config.optimizer) == MomentumKind::Betas ? 0.9 : config.maxMomentum.at(0);
    const double start = given.value_or(standard);
    const std::vector<double> ends = endsOf(schedulers, start);
    if (ends.empty()) {
        config.cycleMomentum = false;
        return reading.remark("MMEngine's OneCycleLR leaves the momentum alone, and there is no piece such as "
                              "CosineAnnealingMomentum: cycle_momentum is off.");
    }
    config.baseMomentum = ends[0];
    config.maxMomentum = given || ends.size() < 2 ? start : ends[1];
    if (ends.size() > 1 && ends[1] != config.maxMomentum.at(0))
        reading.remark("The momentum begins at " + spelled(config.maxMomentum.at(0)) + " and ends at " +
                       spelled(ends[1]) + ", which PyTorch cannot express: its momentum returns to where it began.");
    if (std::ranges::any_of(ends, [](double end) { return end >= 1; }))
        reading.remark(
            "eta_min=1 makes the momentum (beta1) 1 there: eta_min is absolute, eta_min_ratio is the share. No "
            "gradient counts with it.");
}

}  // namespace onecycle
