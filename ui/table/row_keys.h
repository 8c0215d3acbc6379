// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/row_scroll.h"

#include <optional>

class QKeyEvent;

namespace onecycle::ui {

/// The row that a key leads to from \p row: arrows, PageUp, PageDown, Home, End. None for other keys.
[[nodiscard]] std::optional<std::int64_t> rowOfKey(const QKeyEvent& key, std::int64_t row, const RowScroll& scroll);

}  // namespace onecycle::ui
