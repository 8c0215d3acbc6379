// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/random_config.h"

#include "core/schedule/optimizers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onecycle {
namespace {

constexpr double inf = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

class Generator {
public:
    explicit Generator(std::mt19937& random) : m_random(random) {}

    bool chance(double probability) { return std::bernoulli_distribution(probability)(m_random); }
    double uniform(double low, double high) { return std::uniform_real_distribution(low, high)(m_random); }
    int whole(int low, int high) { return std::uniform_int_distribution(low, high)(m_random); }

    double oneOf(const std::vector<double>& numbers) { return numbers[std::size_t(whole(0, int(numbers.size()) - 1))]; }

    double count(int high)
    {
        return chance(0.9) ? whole(1, high) : oneOf({0, -1, -12, 0.5, 10.5, -3.25, 1e300, nan, inf, -inf});
    }

    std::optional<double> maybe(double probability, double value)
    {
        return chance(probability) ? std::optional(value) : std::nullopt;
    }

    PerGroup perGroup(std::size_t groups, double low, double high, const std::vector<double>& odd)
    {
        const auto number = [&] { return chance(0.85) ? uniform(low, high) : oneOf(odd); };
        if (chance(0.5))
            return number();
        std::vector<double> list(chance(0.85) ? groups : std::size_t(whole(0, 4)));
        std::ranges::generate(list, number);
        return PerGroup(std::move(list));
    }

    double pctStart(double steps)
    {
        return chance(0.5) ? uniform(0, 1)
                           : oneOf({0, 1, 0.3, 1 / steps, 2 / steps, 1.5 / steps, (steps + 1) / (2 * steps), nan, -0.1,
                                    1.1, 30, inf, -inf});
    }

    double factor()
    {
        return chance(0.6) ? std::pow(10, uniform(0, 6)) : oneOf({0, 1, 1, 1, 25, 0.04, 0.5, -25, -1, nan, inf, -inf});
    }

private:
    std::mt19937& m_random;
};

}  // namespace

ScheduleConfig randomConfig(std::mt19937& random)
{
    Generator generator(random);
    ScheduleConfig config;
    const auto known = optimizers();
    config.optimizer = known[std::size_t(generator.whole(0, int(known.size()) - 1))].key;
    if (generator.chance(0.05))
        config.optimizer = generator.chance(0.5) ? "Adam" : "lion";
    config.groups.assign(std::size_t(generator.whole(1, 3)), "group");
    config.totalSteps = generator.maybe(0.6, generator.count(60));
    config.epochs = generator.maybe(config.totalSteps ? 0.2 : 0.95, generator.count(8));
    config.stepsPerEpoch = generator.maybe(config.totalSteps ? 0.2 : 0.95, generator.count(20));
    if (generator.chance(0.95))
        config.maxLr = generator.perGroup(config.groupCount(), 1e-4, 1, {0, -1, nan, inf, -inf});
    config.divFactor = generator.chance(0.5) ? config.divFactor : generator.factor();
    config.finalDivFactor = generator.chance(0.5) ? config.finalDivFactor : generator.factor();
    config.pctStart = generator.chance(0.3) ? config.pctStart : generator.pctStart(stepCount(config).value_or(10));
    config.annealStrategy = generator.chance(0.6) ? "cos" : generator.chance(0.9) ? "linear" : "lines";
    config.threePhase = generator.chance(0.4);
    config.cycleMomentum = generator.chance(0.8);
    config.maxMomentum = generator.perGroup(config.groupCount(), 0.5, 0.99, {0.9, 0, 1, 22, 95, -0.1, nan, inf});
    config.baseMomentum = generator.perGroup(config.groupCount(), 0.4, 0.9, {0.9, 0, 1, 22, 95, -0.1, nan, inf});
    if (generator.chance(0.3))
        config.maxMomentum = config.baseMomentum;
    if (generator.chance(0.3))
        config.lastEpoch = generator.chance(0.8) ? generator.whole(-3, 61) : generator.oneOf({2.5, nan, inf, 1e300});
    return config;
}

}  // namespace onecycle
