// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/scheduler.h"

#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>

namespace {

constexpr int steps = 100;
constexpr double slope = 3;

bool near(double value, double expected)
{
    return std::abs(value - expected) <= 1e-12 * std::abs(expected);
}

int fail(const char* what)
{
    std::fprintf(stderr, "training_loop: %s\n", what);
    return 1;
}

}  // namespace

/// Fits y = 3x by gradient descent with momentum under a 1cycle schedule, as a training loop of somebody else would.
int main()
{
    onecycle::ScheduleConfig config;
    config.maxLr = 0.1;
    config.totalSteps = steps;

    std::vector<onecycle::ParameterGroup> groups(1);
    groups[0].momentum = 0.9;
    auto created = onecycle::Scheduler::create(config, groups);
    if (!created) {
        return fail("the scheduler cannot be created");
    }
    onecycle::Scheduler scheduler = *std::move(created);
    if (!near(groups[0].lr, 0.1 / 25) || !near(*groups[0].momentum, 0.95)) {
        return fail("it does not start at max_lr / 25 and max_momentum");
    }

    double weight = 0;
    double velocity = 0;
    for (int step = 0; step < steps; ++step) {
        const double x = 1 + step % 3;
        const double gradient = (weight - slope) * x * x / 3;
        velocity = *groups[0].momentum * velocity + gradient;
        weight -= groups[0].lr * velocity;
        if (step == 29 && (!near(groups[0].lr, 0.1) || !near(*groups[0].momentum, 0.85))) {
            return fail("step 29 is not the peak");
        }
        if (step == 99 && (!near(groups[0].lr, 0.1 / 25 / 1e4) || !near(*groups[0].momentum, 0.95))) {
            return fail("it does not end at the final learning rate");
        }
        if (!scheduler.step()) {
            return fail("a step within the schedule is refused");
        }
    }
    if (scheduler.step()) {
        return fail("a step beyond the end is accepted");
    }
    return std::abs(weight - slope) < 0.05 ? 0 : fail("the training does not converge");
}
