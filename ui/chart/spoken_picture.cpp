// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/spoken_picture.h"

#include "core/explain/caption.h"
#include "ui/text/translate.h"

#include <algorithm>
#include <cmath>

namespace onecycle::ui {

QString spokenPicture(const Snapshot& snapshot, std::size_t group)
{
    return remarkSentences(pictureCaption(snapshot, group));
}

QString spokenPhase(const Snapshot& snapshot, std::size_t group, double step)
{
    if (!snapshot.schedule || !snapshot.buildable)
        return {};
    const Schedule& schedule = *snapshot.schedule;
    const double last = static_cast<double>(schedule.totalSteps() - 1);
    const double first = std::min(static_cast<double>(schedule.firstStep()), last);
    const auto at = static_cast<std::int64_t>(std::llround(std::clamp(step, first, last)));
    return remarkSentences(phaseCaption(schedule, snapshot.scheduleConfig, at, group));
}

}  // namespace onecycle::ui
