// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <nlohmann/json_fwd.hpp>

namespace onecycle {

/// Reads the arguments of fastai's `learn.fit_one_cycle(n_epoch, lr_max, div, div_final, pct_start, ..., moms)`. The
/// batches of an epoch are asked for; by the law of k/N the schedule is exact once they are known. `div_final` divides
/// the peak there.
[[nodiscard]] Result<ReadDocument, ReadError> readFitOneCycle(const nlohmann::json& call, const ReadRequest& request);

/// Reads the arguments of fastai's `learn.fine_tune(epochs, base_lr, ...)`: the cycle of its second, unfrozen part.
[[nodiscard]] Result<ReadDocument, ReadError> readFineTune(const nlohmann::json& call, const ReadRequest& request);

}  // namespace onecycle
