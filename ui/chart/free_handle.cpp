// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/free_handle.h"

#include "core/parameters/handle_nudge.h"

namespace onecycle::ui {

std::optional<Handle> freeHandle(Handle handle, const Snapshot& snapshot)
{
    handle.movesX = handle.movesX && mayChange(snapshot, handleKey(handle.kind, true));
    handle.movesY = handle.movesY && mayChange(snapshot, handleKey(handle.kind, false));
    return handle.movesX || handle.movesY ? std::optional(handle) : std::nullopt;
}

bool mayChange(const Snapshot& snapshot, std::string_view key)
{
    return !snapshot.rules || snapshot.rules->allows(key);
}

}  // namespace onecycle::ui
