// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/target_promises.h"

namespace onecycle {

const std::map<std::string, double>& pytorchsTargets()
{
    constexpr double single = 1e-6;
    static const std::map<std::string, double> targets{
        {"accelerate", 0},     {"axolotl", 0},    {"burn", 0},       {"cerebras", 0}, {"composer", 0},
        {"deepspeed", 0},      {"hf-trainer", 0}, {"keras", single}, {"libtorch", 0}, {"lightning", 0},
        {"mindspore", single}, {"python", 0},     {"pytorch", 0},    {"timm", 0},     {"ultralytics", 0},
    };
    return targets;
}

}  // namespace onecycle
