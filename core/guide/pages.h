// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/guide_page.h"

namespace onecycle {

// The tables that guide.cpp puts together.

[[nodiscard]] std::span<const GuidePage> lengthPages();
[[nodiscard]] std::span<const GuidePage> ratePages();
[[nodiscard]] std::span<const GuidePage> shapePages();
[[nodiscard]] std::span<const GuidePage> momentumPages();
[[nodiscard]] std::span<const GuidePage> partPages();
/// Words about training: steps, batches, optimisers, checkpoints.
[[nodiscard]] std::span<const GuidePage> runWords();
/// Words about the curve: phases, rates, momentum.
[[nodiscard]] std::span<const GuidePage> scheduleWords();

}  // namespace onecycle
