// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace onecycle {

/// Where an optimiser keeps what OneCycleLR calls momentum.
enum class MomentumKind { Momentum, Betas, None };

/// One optimiser of `torch.optim`.
struct Optimizer {
    std::string_view key;   ///< as on the command line: `sgd`
    std::string_view name;  ///< PyTorch's class: `SGD`
    MomentumKind momentum;  ///< by the keys of its `defaults`; `betas` wins, as in OneCycleLR
};

/// The optimisers that the program knows (torch 1.13 and 2.14), in the order of the form.
[[nodiscard]] std::span<const Optimizer> optimizers();

/// The row of \p key, or nullptr.
[[nodiscard]] const Optimizer* findOptimizer(std::string_view key);

/// The momentum kind of \p key; an unknown optimiser counts as one with `momentum`.
[[nodiscard]] MomentumKind momentumKind(std::string_view key);

}  // namespace onecycle
