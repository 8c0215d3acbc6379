// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/parameters/remark.h"
#include "core/schedule/curve.h"
#include "core/schedule/schedule_config.h"
#include "core/support/issue.h"
#include "core/targets/target_curve.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// What one framework makes of four numbers that are given to it as they are.
struct Dialect {
    std::string_view key;    ///< `pytorch`, `fastai`, ...
    std::string_view name;   ///< as it calls itself
    std::string call;        ///< how the numbers are given to it, in its own spelling
    std::string finalTerm;   ///< how the last of them is spelled there; empty: it has no such number
    double initialLr = 0;    ///< of step 0
    double finalLr = 0;      ///< where its formula ends, whether or not a step comes there
    double lastLr = 0;       ///< of the last step of the run
    Remark why = {};         ///< why it ends there
    TargetCurve curve = {};  ///< by its own formula
};

/// The four numbers of PyTorch's OneCycleLR, max_lr, pct_start, div_factor and final_div_factor, taken literally by the
/// frameworks that have a schedule of that name or kind. Beside core/targets, which converts the numbers so that the
/// curves are the same: here the numbers are the same and the curves are not.
struct DialectCard {
    std::int64_t steps = 0;
    double maxLr = 0;
    double pctStart = 0;
    double divFactor = 0;
    double finalDivFactor = 0;
    std::vector<Dialect> rows;    ///< PyTorch first; empty where it raises an error
    std::vector<Issue> errors;    ///< what PyTorch raises
    std::vector<Remark> remarks;  ///< what the schedule of the document has that the card leaves out
};

/// The card of \p group of \p config, in the form that nearly all of them have: two phases, half cosines, from the
/// start. Sources: the frameworks' own code, see tests/oracle/framework_sources.py.
[[nodiscard]] DialectCard dialectCard(const ScheduleConfig& config, std::size_t group);

/// The curve of \p row over a run of \p steps, as points on whole steps: at most about \p most of them, the ends and
/// the turns among them. What is not finite is left out.
[[nodiscard]] std::vector<CurvePoint> dialectPoints(const Dialect& row, std::int64_t steps, int most);

}  // namespace onecycle
