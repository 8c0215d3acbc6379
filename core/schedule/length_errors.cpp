// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/length_errors.h"

#include <cmath>
#include <cstdint>

namespace onecycle {
namespace {

constexpr double largestLength = 9007199254740992.0;  // 2^53: beyond it doubles skip steps

IssueArgument countArgument(double value)
{
    if (isWhole(value))
        return static_cast<std::int64_t>(value);
    return value;
}

bool checkCount(std::string_view code, const char* key, double value, Findings& findings)
{
    if (!(value > 0) || std::isinf(value) || std::trunc(value) != value) {
        findings.raise(code, key, {countArgument(value)});
        return false;
    }
    if (value > largestLength) {
        findings.refuse("length-too-large", key, {value});
        return false;
    }
    return true;
}

std::optional<double> checkedProduct(double epochs, double stepsPerEpoch, Findings& findings)
{
    // In whole numbers: the product of doubles may round down to the limit.
    const auto limit = static_cast<std::int64_t>(largestLength) / static_cast<std::int64_t>(stepsPerEpoch);
    if (static_cast<std::int64_t>(epochs) <= limit)
        return epochs * stepsPerEpoch;
    findings.refuse("length-too-large", "epochs", {epochs * stepsPerEpoch});
    return std::nullopt;
}

}  // namespace

std::optional<double> checkedLength(const ScheduleConfig& config, TorchVersion version, Findings& findings)
{
    if (config.totalSteps)
        return checkCount("total_steps-invalid", "total_steps", *config.totalSteps, findings) ? config.totalSteps
                                                                                              : std::nullopt;
    const auto& epochs = config.epochs;
    const auto& stepsPerEpoch = config.stepsPerEpoch;
    if (!epochs && !stepsPerEpoch) {
        findings.raise("length-missing", "total_steps");
        return std::nullopt;
    }
    // 2.14 looks at the numbers only when both are given; 1.13 takes them in turn and stumbles when it comes to the
    // missing one.
    if (!epochs)
        findings.raise("epochs-missing", "epochs");
    if (!stepsPerEpoch && version == TorchVersion::V2_14)
        findings.raise("steps_per_epoch-missing", "steps_per_epoch");
    const bool epochsValid = epochs && checkCount("epochs-invalid", "epochs", *epochs, findings);
    if (!stepsPerEpoch && version == TorchVersion::V1_13)
        findings.raise("steps_per_epoch-missing", "steps_per_epoch");
    const bool stepsValid = stepsPerEpoch &&
                            checkCount("steps_per_epoch-invalid", "steps_per_epoch", *stepsPerEpoch, findings);
    return epochsValid && stepsValid ? checkedProduct(*epochs, *stepsPerEpoch, findings) : std::nullopt;
}

}  // namespace onecycle
