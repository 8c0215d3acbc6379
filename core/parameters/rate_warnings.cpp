// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/parameters/warnings.h"

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

/// Two products of factors count as equal within this: 25 * 0.04 may be an ulp off 1.
constexpr double tolerance = 1e-9;

/// Adds \p code with the first number of \p values that \p test finds: one sentence, however many groups it concerns.
template <class Test>
void addFirst(std::string_view code, const PerGroup& values, Test test, std::vector<Issue>& issues)
{
    const auto found = std::ranges::find_if(values.values(), test);
    if (found != values.values().end())
        issues.push_back({Severity::Warning, code, "max_lr", {*found}, {}});
}

void addPeakWarnings(const PerGroup& maxLr, std::vector<Issue>& issues)
{
    addFirst(
        "max_lr-not-finite", maxLr, [](double lr) { return !std::isfinite(lr); }, issues);
    addFirst(
        "max_lr-negative", maxLr, [](double lr) { return std::isfinite(lr) && lr < 0; }, issues);
    addFirst(
        "max_lr-zero", maxLr, [](double lr) { return lr == 0; }, issues);
}

/// The codes of one factor for values that are wrong by themselves.
struct FactorCodes {
    const char* key;
    std::string_view isNan, isNegative, isZero, isInfinite;
};

constexpr FactorCodes divCodes{"div_factor", "div_factor-nan", "div_factor-negative", "div_factor-zero-resuming",
                               "div_factor-infinite"};
constexpr FactorCodes finalCodes{"final_div_factor", "final_div_factor-nan", "final_div_factor-negative",
                                 "final_div_factor-zero-resuming", "final_div_factor-infinite"};

/// Returns whether the factor is an ordinary positive number, so that its size can be spoken of.
bool checkFactor(const FactorCodes& codes, double factor, bool resumes, std::vector<Issue>& issues)
{
    if (std::isfinite(factor) && factor > 0)
        return true;
    if (std::isnan(factor))
        issues.push_back({Severity::Warning, codes.isNan, codes.key, {}, {}});
    else if (factor < 0)
        issues.push_back({Severity::Warning, codes.isNegative, codes.key, {factor}, {}});
    else if (factor > 0)
        issues.push_back({Severity::Note, codes.isInfinite, codes.key, {}, {}});
    else if (resumes)
        issues.push_back({Severity::Warning, codes.isZero, codes.key, {}, {}});
    return false;
}

void addFinalWarnings(const ScheduleConfig& config, std::vector<Issue>& issues)
{
    const double final = config.finalDivFactor;
    const double whole = config.divFactor * final;
    const auto add = [&](Severity severity, std::string_view code) {
        issues.push_back({severity, code, "final_div_factor", {final}, {}});
    };
    if (config.threePhase) {
        if (final < 1)
            add(Severity::Warning, "third-phase-rises");
        else if (final == 1)
            add(Severity::Note, "third-phase-flat");
    } else if (std::abs(whole - 1) <= tolerance) {
        add(Severity::Warning, "annealing-flat");
    } else if (whole < 1) {
        add(Severity::Warning, "final-above-peak");
    } else if (final < 1) {
        add(Severity::Note, "final-above-initial");
    }
}

}  // namespace

void addRateWarnings(const ScheduleConfig& config, std::vector<Issue>& issues)
{
    if (config.maxLr)
        addPeakWarnings(*config.maxLr, issues);
    const bool resumes = config.lastEpoch != -1;
    const bool divUsable = checkFactor(divCodes, config.divFactor, resumes, issues);
    const bool finalUsable = checkFactor(finalCodes, config.finalDivFactor, resumes, issues);
    if (config.divFactor == 1 && config.finalDivFactor == 1) {
        issues.push_back({Severity::Warning, "lr-constant", "div_factor", {}, {}});
        return;
    }
    if (divUsable && config.divFactor < 1)
        issues.push_back({Severity::Warning, "div_factor-below-one", "div_factor", {config.divFactor}, {}});
    else if (config.divFactor == 1)
        issues.push_back({Severity::Note, "warm-up-flat", "div_factor", {}, {}});
    if (divUsable && finalUsable)
        addFinalWarnings(config, issues);
}

}  // namespace onecycle
