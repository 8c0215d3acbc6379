// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/parameters/remark.h"
#include "core/targets/fidelity.h"

#include <string>
#include <vector>

namespace onecycle {

/// How the tests know what is said about a target.
enum class Evidence {
    Executed,  ///< the exported code ran on the real framework, every step compared
    Modelled,  ///< the exported code ran on a stub, or the model was checked against vectors of the real framework
};

/// What a target makes of one configuration.
struct TargetFacts {
    std::string framework;  ///< its name and, where it matters, its version: "PyTorch", "Keras 3"
    TargetCurve curve;      ///< a model of its own formula
    TextMark step;          ///< what counts as a step there, and who counts it
    Evidence evidence = Evidence::Modelled;
    TextMark checked;                  ///< how: "run on torch 1.13, every step compared"
    std::vector<Remark> notExpressed;  ///< what is lost; empty: nothing
    std::vector<Remark> lints;         ///< traps that this configuration or this framework sets
};

/// The facts and the comparison with PyTorch.
struct TargetReport {
    TargetFacts facts;
    Fidelity fidelity;
};

/// Compares \p facts with \p schedule.
[[nodiscard]] TargetReport reportOn(TargetFacts facts, const Schedule& schedule);

/// The largest error in words: "learning rate 3.05 % of the peak (step 29)".
[[nodiscard]] Remark lrErrorRemark(const Fidelity& fidelity);
/// The same for the momentum: "momentum 0", "momentum not scheduled there".
[[nodiscard]] Remark momentumErrorRemark(const Fidelity& fidelity, const Schedule& schedule);
/// Over which steps they were looked for: "Largest error over all 1000 steps".
[[nodiscard]] Remark comparedRemark(const Fidelity& fidelity, const Schedule& schedule);

/// The report as sentences in English, each with its label: "Exactness: ...", "A step: ...", "Warning: ...".
[[nodiscard]] std::vector<std::string> reportLines(const TargetReport& report, const Schedule& schedule);

}  // namespace onecycle
