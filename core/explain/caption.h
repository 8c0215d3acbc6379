// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/snapshot.h"
#include "core/parameters/remark.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace onecycle {

/// What the phase of \p step does and why, and what the momentum does meanwhile. The first sentence names the phase; at
/// the last step a second one says that it is the last.
/// Claims are those of their sources, which are named. \p config is what \p schedule was built from.
[[nodiscard]] std::vector<Remark> phaseCaption(const Schedule& schedule, const ScheduleConfig& config,
                                               std::int64_t step, std::size_t group);

/// What the whole picture shows, in words: phases, length, rates and where they are, momentum, what stands beside it.
/// For a screen reader, and as the alternative text of a picture.
[[nodiscard]] std::vector<Remark> pictureCaption(const Snapshot& snapshot, std::size_t group = 0);

/// \p remarks in English, one after the other.
[[nodiscard]] std::string captionText(const std::vector<Remark>& remarks);

}  // namespace onecycle
