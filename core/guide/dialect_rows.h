// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/dialect_card.h"
#include "core/schedule/schedule.h"

namespace onecycle {

// The rows of the card, each by its own formula. `schedule` is PyTorch's, with one group, of the numbers of `card`.

[[nodiscard]] Dialect pytorchDialect(const DialectCard& card, const Schedule& schedule);
[[nodiscard]] Dialect fastaiDialect(const DialectCard& card);
[[nodiscard]] Dialect optaxDialect(const DialectCard& card);
[[nodiscard]] Dialect paddleDialect(const DialectCard& card, const Schedule& schedule);
[[nodiscard]] Dialect deepspeedDialect(const DialectCard& card, const Schedule& schedule);
[[nodiscard]] Dialect mmengineDialect(const DialectCard& card, const Schedule& schedule);

}  // namespace onecycle
