// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policies/policies.h"

namespace onecycle {

/// The rows of policies(), each in a file of its own or of its family.
[[nodiscard]] Policy constantPolicy();
[[nodiscard]] Policy stepPolicy();
[[nodiscard]] Policy cosinePolicy();
[[nodiscard]] Policy warmupCosinePolicy();
[[nodiscard]] Policy linearPolicy();
[[nodiscard]] Policy stableDecayPolicy();
[[nodiscard]] Policy triangularPolicy();
[[nodiscard]] Policy smithPolicy();
[[nodiscard]] Policy yoloPolicy();

}  // namespace onecycle
