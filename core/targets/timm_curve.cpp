// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/targets/timm_curve.h"

namespace onecycle {

TargetCurve timmCosineCurve(const Schedule& schedule)
{
    const double initial = schedule.phases().front().lr.from;
    const double last = schedule.phases().back().lr.to;
    std::vector<Pieces> groups;
    for (std::size_t group = 0; group < schedule.groupCount(); ++group) {
        const Phase& warmUp = schedule.phases(group).front();
        const double end = static_cast<double>(schedule.totalSteps() - 1);
        groups.push_back({{0, warmUp.end, {RampShape::Linear, initial, warmUp.lr.to}},
                          {warmUp.end, end, {RampShape::Cosine, warmUp.lr.to, last}}});
    }
    return piecesCurve(std::move(groups));
}

}  // namespace onecycle
