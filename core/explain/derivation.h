// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/explain/explanation.h"
#include "core/support/text_mark.h"

#include <vector>

namespace onecycle {

/// One step of the derivation: a number, how it comes about, and why so.
struct DerivationStep {
    TextMark title;
    Equation equation;
    TextMark why;
};

/// How the numbers of the formulas come about, in an order in which each is known before it is used: the length, the
/// rates, the boundaries. Source: torch 1.13 to 2.14, `OneCycleLR.__init__`.
[[nodiscard]] std::vector<DerivationStep> derivation(const Schedule& schedule, const ScheduleConfig& config,
                                                     std::size_t group);

}  // namespace onecycle
