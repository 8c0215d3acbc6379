// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/beside.h"
#include "core/parameters/parameter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace onecycle {

/// A schedule that is compared with others.
struct Compared {
    Beside curve;                            ///< of the active one, too, whose stretch is 1
    const ScheduleConfig* config = nullptr;  ///< that it was built from; null for a table or a reference policy
    bool active = false;
};

/// The active schedule, then besides(), all of them in the order of the document; empty while the active one has never
/// been built. \p snapshot must outlive it.
[[nodiscard]] std::vector<Compared> compared(const Snapshot& snapshot);

/// A parameter in which some of the compared schedules differ.
struct DifferingParameter {
    const Parameter* parameter = nullptr;
    std::vector<std::optional<Value>> values;  ///< one for each of the compared; none for what has no parameters
};

/// The parameters in which the configurations among \p all differ, in the order of the form. Equality is that of bits.
[[nodiscard]] std::vector<DifferingParameter> differingParameters(const std::vector<Compared>& all);
/// The same for two configurations.
[[nodiscard]] std::vector<DifferingParameter> differingParameters(const ScheduleConfig& a, const ScheduleConfig& b);

/// The numbers that stand side by side, of one parameter group, over the steps of its own run.
struct CurveSummary {
    double steps = 0;  ///< of the whole run
    double peakLr = 0;
    std::int64_t peakStep = 0;
    double lastLr = 0;
    double meanLr = 0;
    double area = 0;                      ///< lr times steps
    std::optional<double> effectiveStep;  ///< largest lr / (1 - momentum), where that means something (SGD)
};

/// The summary of \p group of \p one, whose groups may be fewer than the active one's; \p besideConfig is the
/// configuration of the active schedule, whose optimiser a policy shares. Linear time for a table.
[[nodiscard]] std::optional<CurveSummary> summaryOf(const Compared& one, const ScheduleConfig& besideConfig,
                                                    std::size_t group);

/// True if \p one and the others have different numbers of steps.
[[nodiscard]] bool lengthsDiffer(const std::vector<Compared>& all);

/// Where two curves differ most.
struct LargestDifference {
    double lr = 0;  ///< absolute
    std::int64_t lrStep = 0;
    double momentum = 0;  ///< absolute; 0 where one of them leaves it alone
    std::int64_t momentumStep = 0;
    std::int64_t examined = 0;  ///< steps that were looked at; 0: they have none in common
};

/// \p a against \p b, by their own steps and in the groups that both have: at every step that they have in common, of a
/// run beyond a million steps at those beside the phases' ends and so many between that a smooth difference is found to
/// three digits.
[[nodiscard]] LargestDifference largestDifference(const Beside& a, const Beside& b);

/// A name for a copy of the active schedule that is pinned: what it has different from the entry that is most like it
/// ("pct_start 0.3"), or "Pin 1".
[[nodiscard]] std::string pinName(const DocumentValue& document);

}  // namespace onecycle
