// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <optional>
#include <string_view>

namespace onecycle {

/// The document in the Python \p text if it calls the schedule of a framework other than PyTorch (fastai, optax,
/// Paddle, Keras, tinygrad) or writes down a configuration that dialectFrom() knows; nothing for any other text, and
/// for one that calls PyTorch's OneCycleLR. Code is never executed.
[[nodiscard]] std::optional<Result<ReadDocument, ReadError>> readDialectPython(std::string_view text,
                                                                               const ReadRequest& request);

}  // namespace onecycle
