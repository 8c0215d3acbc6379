// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/phase_summary.h"
#include "ui/table/placed_text.h"

#include <vector>

namespace onecycle::ui {

/// What the summary of the phases is made of.
struct PhaseRows {
    std::vector<PhaseSummary> rows;  ///< the whole run is the last one
    bool hasMomentum = true;
    bool isBeta1 = false;
};

/// Texts in their places, and how high they are together.
struct PlacedPhases {
    std::vector<PlacedText> texts;
    std::vector<double> lines;  ///< where a hairline stands under a row
    double height = 0;
};

/// One line a row with every number where \p width allows it, else two lines with those that are needed most.
[[nodiscard]] PlacedPhases placePhases(const PhaseRows& phases, double width);

/// All of it in sentences.
[[nodiscard]] QString spokenPhases(const PhaseRows& phases);

/// All of it as lines of values parted by tabs, after a line of names; numbers are the shortest text that reads back to
/// the same double.
[[nodiscard]] QString copiedPhases(const PhaseRows& phases);

/// The name of a row: that of its phase, or "Whole run".
[[nodiscard]] QString phaseTitle(const PhaseSummary& row);

}  // namespace onecycle::ui
