// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document_value.h"
#include "ui/variants/variant_chip.h"

namespace onecycle::ui {

/// What the chip of \p entry shows and says.
[[nodiscard]] VariantChip::Content chipContent(const ScheduleEntry& entry, bool active);

/// Why \p entry, which is no 1cycle, cannot become the schedule that is edited.
[[nodiscard]] QString whyNotActive(const ScheduleEntry& entry);

}  // namespace onecycle::ui
