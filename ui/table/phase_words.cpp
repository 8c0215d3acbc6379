// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/phase_words.h"

#include "ui/text/translate.h"

#include <cmath>

namespace onecycle::ui {
namespace {

constexpr QChar dash(0x2013);

QString stepText(std::int64_t step)
{
    return readableCount(static_cast<double>(step));
}

}  // namespace

QString phaseTitle(const PhaseSummary& row)
{
    return row.kind ? translated(phaseName(*row.kind)) : PhaseWords::tr("Whole run");
}

QString rangeText(const PhaseSummary& row)
{
    if (row.count() == 0)
        return dash;
    return row.count() == 1 ? stepText(row.first) : stepText(row.first) + dash + stepText(row.last);
}

QString countText(const PhaseSummary& row)
{
    return row.count() == 1 ? PhaseWords::tr("1 step") : PhaseWords::tr("%1 steps").arg(stepText(row.count()));
}

QString wayText(const PhaseSummary& row, double StepValue::*member, int digits)
{
    if (row.count() == 0)
        return dash;
    return PhaseWords::tr("%1 → %2").arg(readable(row.from.*member, digits), readable(row.to.*member, digits));
}

QString shareText(const PhaseSummary& row)
{
    constexpr double percent = 100;
    if (!std::isfinite(row.share))
        return dash;
    return PhaseWords::tr("%1 %").arg(readable(row.share * percent, row.share == 1 ? 3 : 2));
}

}  // namespace onecycle::ui
