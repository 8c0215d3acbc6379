// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/parameters/parameter.h"
#include "core/policies/reference_policy.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// One number that a policy can be given: all that files, command line and texts know about it. Shares are shares of
/// the whole run, factors are factors of the peak.
struct PolicyNumber {
    std::string_view key;
    TextMark label;  ///< a few words, for people
    TextMark help;   ///< one sentence
    Interval range;  ///< both ends can be used
    double standard = 0;
    bool whole = false;                      ///< only whole numbers
    std::span<const double> standards = {};  ///< not empty: a list of ascending numbers, and its default
};

/// More numbers than a list of a policy has.
inline constexpr std::size_t mostPolicyValues = 100;

/// What \p policy states for \p number, or its default.
[[nodiscard]] std::vector<double> valuesOf(const ReferencePolicy& policy, const PolicyNumber& number);

/// True if \p values are what \p number can be.
[[nodiscard]] bool accepts(const PolicyNumber& number, std::span<const double> values);

/// What a value of \p number looks like, for a sentence: `a number from 0 to 1`.
[[nodiscard]] std::string wanted(const PolicyNumber& number);

/// \p values as text: `0.5`, or `[0.5, 0.75]` for a list.
[[nodiscard]] std::string policyValueText(const PolicyNumber& number, std::span<const double> values);

}  // namespace onecycle
