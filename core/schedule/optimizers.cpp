// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/optimizers.h"

#include <algorithm>
#include <array>

namespace onecycle {
namespace {

constexpr std::array table{
    Optimizer{"sgd", "SGD", MomentumKind::Momentum},
    Optimizer{"adam", "Adam", MomentumKind::Betas},
    Optimizer{"adamw", "AdamW", MomentumKind::Betas},
    Optimizer{"nadam", "NAdam", MomentumKind::Betas},
    Optimizer{"radam", "RAdam", MomentumKind::Betas},
    Optimizer{"adamax", "Adamax", MomentumKind::Betas},
    Optimizer{"sparseadam", "SparseAdam", MomentumKind::Betas},
    Optimizer{"rmsprop", "RMSprop", MomentumKind::Momentum},
    Optimizer{"adagrad", "Adagrad", MomentumKind::None},
    Optimizer{"adadelta", "Adadelta", MomentumKind::None},
    Optimizer{"asgd", "ASGD", MomentumKind::None},
    Optimizer{"rprop", "Rprop", MomentumKind::None},
    Optimizer{"lbfgs", "LBFGS", MomentumKind::None},
};

}  // namespace

std::span<const Optimizer> optimizers()
{
    return table;
}

const Optimizer* findOptimizer(std::string_view key)
{
    const auto* const row = std::ranges::find(table, key, &Optimizer::key);
    return row == table.end() ? nullptr : row;
}

MomentumKind momentumKind(std::string_view key)
{
    const Optimizer* const row = findOptimizer(key);
    return row ? row->momentum : MomentumKind::Momentum;
}

}  // namespace onecycle
