// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "core/schedule/handles.h"

#include <optional>
#include <string_view>

namespace onecycle::ui {

/// \p handle as far as it may be moved in \p snapshot: a lesson leaves some parameters open and locks the others.
/// Nothing where it is locked altogether.
[[nodiscard]] std::optional<Handle> freeHandle(Handle handle, const Snapshot& snapshot);

/// True unless a lesson locks the parameter \p key.
[[nodiscard]] bool mayChange(const Snapshot& snapshot, std::string_view key);

}  // namespace onecycle::ui
