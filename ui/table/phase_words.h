// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/phase_rows.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

namespace onecycle::ui {

/// The words of the summary of the phases.
struct PhaseWords {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::PhaseTable)
};

/// "0–299", or a dash where there is no step.
[[nodiscard]] QString rangeText(const PhaseSummary& row);
/// "300 steps"
[[nodiscard]] QString countText(const PhaseSummary& row);
/// "0.0004 → 0.01"
[[nodiscard]] QString wayText(const PhaseSummary& row, double StepValue::*member, int digits);
/// "31 %", or a dash where the whole is nothing.
[[nodiscard]] QString shareText(const PhaseSummary& row);

}  // namespace onecycle::ui
