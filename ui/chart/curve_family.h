// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace onecycle::ui {

/// What a picture needs to know of the family that its schedule is one of: a sweep draws all of it, an animation one
/// member after the other.
struct CurveFamily {
    QStringList labels;  ///< of the document's schedules, in its order, which are then drawn as one ramp of a colour;
                         ///< empty: only the axes know of the family
    std::vector<std::shared_ptr<const Schedule>> room;  ///< the axes have room for all of these
};

}  // namespace onecycle::ui
