// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"

#include <QString>

#include <optional>

namespace onecycle::ui {

/// What the phase plane shows, in a few sentences, or why there is none.
[[nodiscard]] QString spokenPlane(const Snapshot& snapshot, std::size_t group, std::optional<double> step);

/// Why there is no phase plane; empty where there is one.
[[nodiscard]] QString reasonForNoPlane(const Snapshot& snapshot);

}  // namespace onecycle::ui
