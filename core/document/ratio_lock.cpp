// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/document/ratio_lock.h"

#include <cmath>

namespace onecycle {
namespace {

constexpr int cleanDigits = 12;  // 3 times 0.1 is to be 0.3

double scaled(double rate, double ratio)
{
    return ratio == 1 ? rate : parseNumber(toShortText(rate * ratio, cleanDigits)).value_or(rate * ratio);
}

}  // namespace

Edit withLockedRatios(Edit edit, const ScheduleConfig& base)
{
    for (Assignment& assignment : edit.assignments) {
        const auto* const rate = std::get_if<double>(&assignment.value);
        const bool ofOneGroup = assignment.key == "max_lr" && rate && assignment.group && base.maxLr &&
                                base.groupCount() > 1 && *assignment.group < base.groupCount();
        const double before = ofOneGroup ? base.maxLr->at(*assignment.group) : 0;
        if (!ofOneGroup || !(before > 0) || !(*rate > 0) || !std::isfinite(*rate / before))
            continue;
        std::vector<double> all;
        for (std::size_t group = 0; group < base.groupCount(); ++group)
            all.push_back(group == *assignment.group ? *rate : scaled(base.maxLr->at(group), *rate / before));
        assignment.value = std::move(all);
        assignment.group.reset();
    }
    return edit;
}

}  // namespace onecycle
