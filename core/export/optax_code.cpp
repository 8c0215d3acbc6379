// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/optax_code.h"

#include <algorithm>
#include <array>

namespace onecycle {
namespace {

constexpr std::array table{
    OptaxOptimizer{"sgd", "sgd", "momentum"},         OptaxOptimizer{"adam", "adam", "b1"},
    OptaxOptimizer{"adamw", "adamw", "b1"},           OptaxOptimizer{"nadam", "nadam", "b1"},
    OptaxOptimizer{"radam", "radam", "b1"},           OptaxOptimizer{"adamax", "adamax", "b1"},
    OptaxOptimizer{"rmsprop", "rmsprop", "momentum"}, OptaxOptimizer{"adagrad", "adagrad", ""},
    OptaxOptimizer{"adadelta", "adadelta", ""},       OptaxOptimizer{"rprop", "rprop", ""},
};

}  // namespace

const OptaxOptimizer* findOptaxOptimizer(const ScheduleConfig& config)
{
    const auto* const row = std::ranges::find(table, config.optimizer, &OptaxOptimizer::key);
    return row == table.end() ? nullptr : row;
}

}  // namespace onecycle
