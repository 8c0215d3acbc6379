// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What core costs. tests/bench/run_bench.py runs it and puts the numbers in relation to each other.
#include "core/document/snapshot.h"
#include "core/schedule/curve.h"
#include "core/schedule/summary.h"
#include "core/schedule/ticks.h"

#include <benchmark/benchmark.h>
#include <cmath>
#include <numbers>

using namespace onecycle;

namespace {

constexpr std::int64_t stepCount = 1000000;

ScheduleConfig configOf(std::int64_t totalSteps, const char* strategy = "cos")
{
    ScheduleConfig config = startingConfig();
    config.totalSteps = static_cast<double>(totalSteps);
    config.annealStrategy = strategy;
    return config;
}

/// The arguments that the cosine is taken of, as the schedule computes them.
std::vector<double> cosineArguments(const Schedule& schedule)
{
    std::vector<double> arguments;
    for (std::int64_t step = 0; step < schedule.totalSteps(); ++step) {
        const auto position = static_cast<double>(step);
        const Phase& phase = schedule.phases()[schedule.phaseAt(position)];
        arguments.push_back(std::numbers::pi * ((position - phase.begin) / phase.length()));
    }
    return arguments;
}

void cosines(benchmark::State& state)
{
    const std::vector<double> arguments = cosineArguments(*Schedule::build(configOf(stepCount)));
    for (auto _ : state) {
        double sum = 0;
        for (const double argument : arguments)
            sum += std::cos(argument);
        benchmark::DoNotOptimize(sum);
    }
}
BENCHMARK(cosines);

void evaluate(benchmark::State& state, const char* strategy)
{
    const Schedule schedule = *Schedule::build(configOf(stepCount, strategy));
    std::vector<double> lr(stepCount);
    std::vector<double> momentum(stepCount);
    for (auto _ : state) {
        schedule.evaluate(0, lr, momentum);
        benchmark::DoNotOptimize(lr.data());
        benchmark::DoNotOptimize(momentum.data());
        benchmark::ClobberMemory();
    }
}
BENCHMARK_CAPTURE(evaluate, cos, "cos");
BENCHMARK_CAPTURE(evaluate, linear, "linear");

void at(benchmark::State& state)
{
    const Schedule schedule = *Schedule::build(configOf(stepCount));
    std::int64_t step = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(schedule.at(step)->lr);
        step = (step + 7919) % stepCount;
    }
}
BENCHMARK(at);

void polylineOf(benchmark::State& state)
{
    const std::int64_t totalSteps = state.range(0);
    const bool logY = state.range(1) != 0;
    const Schedule schedule = *Schedule::build(configOf(totalSteps));
    const Viewport viewport{0, static_cast<double>(totalSteps - 1), logY ? 4e-8 : 0, 0.01, 800, 400, logY};
    for (auto _ : state)
        benchmark::DoNotOptimize(polyline(schedule, Quantity::LearningRate, 0, viewport));
}
BENCHMARK(polylineOf)->Args({1000, 0})->Args({1000000000, 0})->Args({1000, 1})->Args({1000000000, 1});

void ticks(benchmark::State& state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(linearTicks(0, 0.0104, 6));
        benchmark::DoNotOptimize(linearTicks(0, 999, 10, TickKind::Whole));
        benchmark::DoNotOptimize(logTicks(4e-8, 0.01, 8));
    }
}
BENCHMARK(ticks);

void summary(benchmark::State& state)
{
    const ScheduleConfig config = configOf(state.range(0));
    const Schedule schedule = *Schedule::build(config);
    for (auto _ : state)
        benchmark::DoNotOptimize(summarize(schedule, config));
}
BENCHMARK(summary)->Arg(1000)->Arg(1000000000);

/// An edit and all that core makes of it; the edit changes the curve, so nothing is reused.
void snapshot(benchmark::State& state)
{
    DocumentValue value = startingDocument();
    ScheduleConfig config = value.config();
    Snapshot previous = makeSnapshot(value, {});
    for (auto _ : state) {
        config.pctStart = config.pctStart == 0.3 ? 0.25 : 0.3;
        value.activeEntry().source = config;
        previous = makeSnapshot(value, {}, &previous);
        benchmark::DoNotOptimize(previous.schedule.get());
    }
}
BENCHMARK(snapshot);

}  // namespace

BENCHMARK_MAIN();
