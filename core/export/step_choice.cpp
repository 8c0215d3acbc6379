// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/step_choice.h"

namespace onecycle {
namespace {

std::optional<std::int64_t> interval(const std::optional<double>& number)
{
    if (!number || !isWhole(*number) || *number < 1)
        return std::nullopt;
    return static_cast<std::int64_t>(*number);
}

}  // namespace

std::optional<StepChoice> stepChoice(std::string_view text)
{
    if (text == "all")
        return StepChoice{};
    if (text == "epochs")
        return StepChoice{true};
    if (const auto every = interval(parseNumber(text)))
        return StepChoice{false, *every};
    return std::nullopt;
}

std::optional<std::int64_t> stepInterval(const StepChoice& choice, const ScheduleConfig& config)
{
    return choice.epochs ? interval(config.stepsPerEpoch) : choice.every;
}

}  // namespace onecycle
