// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"

#include <QString>

namespace onecycle::ui {

/// What the picture shows, in a few sentences: for a screen reader, and as an alternative text.
[[nodiscard]] QString spokenPicture(const Snapshot& snapshot, std::size_t group = 0);

/// What the phase of \p step does and why; empty where there is none.
[[nodiscard]] QString spokenPhase(const Snapshot& snapshot, std::size_t group, double step);

}  // namespace onecycle::ui
