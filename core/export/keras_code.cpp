// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/keras_code.h"

#include <algorithm>
#include <array>
#include <utility>

namespace onecycle {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> classes{{{"sgd", "SGD"},
                                                                                {"adam", "Adam"},
                                                                                {"adamw", "AdamW"},
                                                                                {"nadam", "Nadam"},
                                                                                {"adamax", "Adamax"},
                                                                                {"rmsprop", "RMSprop"},
                                                                                {"adagrad", "Adagrad"},
                                                                                {"adadelta", "Adadelta"}}};

constexpr const char* sgd = R"(class OneCycleSGD(keras.optimizers.SGD):
    """SGD whose momentum follows, in PyTorch's form: v = m * v + g, w = w - lr * v."""

    def __init__(self, schedule, **arguments):
        # Any momentum but 0 makes Keras keep velocities; update_step has its own.
        super().__init__(learning_rate=schedule, momentum=0.9, **arguments)
        self._one_cycle = schedule

    def update_step(self, gradient, variable, learning_rate):
        velocity = self.momentums[self._get_variable_index(variable)]
        momentum = ops.cast(self._one_cycle.momentum(self._iterations), variable.dtype)
        rate = ops.cast(learning_rate, variable.dtype)
        self.assign(velocity, velocity * momentum + ops.cast(gradient, variable.dtype))
        self.assign_sub(variable, rate * velocity)


optimizer = OneCycleSGD(OneCycle())
)";

/// `@` stands for the class.
constexpr const char* adam = R"(class OneCycle@(keras.optimizers.@):
    """@ whose beta_1 follows."""

    def __init__(self, schedule, **arguments):
        super().__init__(learning_rate=schedule, **arguments)
        self._one_cycle = schedule

    def update_step(self, gradient, variable, learning_rate):
        own = self.beta_1
        momentum = self._one_cycle.momentum(self._iterations)
        self.beta_1 = ops.cast(momentum, variable.dtype)
        try:
            super().update_step(gradient, variable, learning_rate)
        finally:
            self.beta_1 = own


optimizer = OneCycle@(OneCycle())
)";

std::string withClass(std::string_view pattern, std::string_view name)
{
    std::string text;
    for (const char c : pattern)
        text += c == '@' ? std::string(name) : std::string(1, c);
    return text;
}

}  // namespace

std::string_view kerasOptimizer(const ScheduleConfig& config)
{
    const auto* const row = std::ranges::find(classes, config.optimizer, &decltype(classes)::value_type::first);
    return row == classes.end() ? std::string_view() : row->second;
}

bool kerasMomentumFollows(const ScheduleConfig& config)
{
    const std::string_view name = kerasOptimizer(config);
    return config.cycleMomentum && (name.empty() || name == "SGD" || name == "Adam" || name == "AdamW");
}

std::string kerasOptimizerCode(const ScheduleConfig& config)
{
    const std::string_view name = kerasOptimizer(config).empty() ? "SGD" : kerasOptimizer(config);
    if (!kerasMomentumFollows(config))
        return "optimizer = keras.optimizers." + std::string(name) + "(learning_rate=OneCycle())\n";
    return name == "SGD" ? sgd : withClass(adam, name);
}

}  // namespace onecycle
