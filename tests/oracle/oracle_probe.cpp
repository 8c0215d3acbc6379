// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers the differential test (differential.py): reads one case a line, writes for each what core computes as
// "<count of doubles> <length of text>\n", the doubles' bytes, the text.

#include "core/formats/json_state.h"
#include "core/parameters/issue_text.h"
#include "core/schedule/optimizers.h"
#include "core/schedule/scheduler.h"
#include "tests/oracle/probe_case.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <limits>
#include <sstream>

namespace onecycle::oracle {
namespace {

constexpr auto version = TorchVersion::V1_13;
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct Answer {
    std::vector<double> values;  ///< step after step, group after group: lr, momentum (NaN where it is not cycled)
    std::string text;            ///< what PyTorch would raise at the end, or our own complaint
};

bool same(double a, double b)
{
    return sameBits(a, b) || (a != a && b != b);
}

std::vector<double> valuesOf(const std::vector<ParameterGroup>& groups, bool cycled)
{
    std::vector<double> values;
    for (const ParameterGroup& group : groups) {
        const double momentum = !group.betas.empty() ? group.betas.front() : group.momentum.value_or(nan);
        values.insert(values.end(), {group.lr, cycled ? momentum : nan});
    }
    return values;
}

std::vector<ParameterGroup> freshGroups(const ScheduleConfig& config)
{
    ParameterGroup group;
    if (momentumKind(config.optimizer) == MomentumKind::Betas)
        group.betas = {0.9, 0.999};
    else
        group.momentum = 0;
    return std::vector(config.groupCount(), group);
}

/// Steps until an error comes or \p count steps are done; the present values come first.
Answer run(Scheduler& scheduler, const std::vector<ParameterGroup>& groups, bool cycled, std::int64_t count)
{
    Answer answer{valuesOf(groups, cycled), {}};
    for (std::int64_t i = 0; i < count && answer.text.empty(); ++i) {
        const auto lrs = scheduler.step();
        const auto values = valuesOf(groups, cycled);
        if (lrs)
            answer.values.insert(answer.values.end(), values.begin(), values.end());
        else
            answer.text = pytorchSentence(lrs.error(), version);
    }
    return answer;
}

/// The same by Schedule::at and by evaluate(); says where they differ from each other.
Answer bySchedule(const Schedule& schedule)
{
    Answer answer;
    for (std::int64_t step = schedule.firstStep();; ++step)
        for (std::size_t group = 0; group < schedule.groupCount(); ++group) {
            const auto value = schedule.at(step, group);
            if (!value)
                return {answer.values, pytorchSentence(value.error(), version)};
            answer.values.insert(answer.values.end(), {value->lr, value->momentum});
            double lr = 0;
            double momentum = 0;
            schedule.evaluate(step, {&lr, 1}, {&momentum, 1}, group);
            if (!same(lr, value->lr) || !same(momentum, value->momentum))
                return {answer.values, "evaluate() and at() differ at step " + std::to_string(step)};
        }
}

std::string bulkComplaint(const Schedule& schedule, const Answer& answer)
{
    const std::size_t groups = schedule.groupCount();
    const std::size_t steps = answer.values.size() / (2 * groups);
    std::vector<double> lr(steps);
    std::vector<double> momentum(steps);
    for (std::size_t group = 0; group < groups; ++group) {
        schedule.evaluate(schedule.firstStep(), lr, momentum, group);
        for (std::size_t i = 0; i < steps; ++i)
            if (!same(lr[i], answer.values[2 * (i * groups + group)]) ||
                !same(momentum[i], answer.values[2 * (i * groups + group) + 1]))
                return "evaluate() in bulk differs at index " + std::to_string(i);
    }
    return {};
}

/// A whole run by all ways that core has; they must agree with each other, and the script compares them with PyTorch.
Answer whole(const ScheduleConfig& config)
{
    std::vector<ParameterGroup> groups = freshGroups(config);
    auto scheduler = Scheduler::create(config, groups, {version, false, {}});
    const auto schedule = Schedule::build(config, version);
    if (!scheduler || !schedule) {
        if (scheduler.has_value() != schedule.has_value())
            return {{}, "Scheduler and Schedule do not agree"};
        const Issue& first = schedule.error().front();
        return {{}, first.raised ? pytorchSentence(first, version) : "refused: " + issueSentence(first)};
    }
    Scheduler running = std::move(scheduler).value();
    const Answer stepped = run(running, groups, config.cycleMomentum, std::numeric_limits<std::int64_t>::max());
    const Answer computed = bySchedule(*schedule);
    if (!std::ranges::equal(stepped.values, computed.values, same) || stepped.text != computed.text)
        return {computed.values, "Scheduler and Schedule differ: " + stepped.text + " / " + computed.text};
    const std::string complaint = bulkComplaint(*schedule, computed);
    return {computed.values, complaint.empty() ? computed.text : complaint};
}

/// Single steps of a long run.
Answer sampled(const ScheduleConfig& config, const std::vector<double>& steps)
{
    const auto schedule = Schedule::build(config, version);
    if (!schedule)
        return {{}, pytorchSentence(schedule.error().front(), version)};
    Answer answer;
    for (const double step : steps)
        for (std::size_t group = 0; group < schedule->groupCount(); ++group) {
            const auto value = schedule->at(static_cast<std::int64_t>(step), group);
            if (!value)
                return {answer.values, pytorchSentence(value.error(), version)};
            answer.values.insert(answer.values.end(), {value->lr, value->momentum});
        }
    return answer;
}

void keepOnly(ParameterGroup& group, const std::string& keys)
{
    const auto drop = [&](const char* key, std::optional<double>& value) {
        if (keys.find(key) == std::string::npos)
            value.reset();
    };
    drop("initial_lr", group.initialLr);
    drop("max_lr", group.maxLr);
    drop("min_lr", group.minLr);
    drop("max_momentum", group.maxMomentum);
    drop("base_momentum", group.baseMomentum);
}

/// A second scheduler, with last_epoch, on the groups that a first one has prepared.
Answer resumed(const Words& words)
{
    const ScheduleConfig first = configOf(words, "a.");
    const ScheduleConfig second = configOf(words, "b.");
    std::vector<ParameterGroup> groups = freshGroups(first);
    if (!Scheduler::create(first, groups, {version, false, {}}))
        return {{}, "the first configuration cannot be built"};
    if (const std::string keys = wordOf(words, "keys"); !keys.empty())
        keepOnly(groups.back(), keys);
    auto created = Scheduler::create(second, groups, {version, false, {}});
    if (!created)
        return {{}, pytorchSentence(created.error().front(), version)};
    Scheduler scheduler = std::move(created).value();
    return run(scheduler, groups, second.cycleMomentum, std::numeric_limits<std::int64_t>::max());
}

/// Steps a scheduler, saves it, loads PyTorch's state dictionary into another one and goes on with that.
Answer reloaded(const Words& words)
{
    const ScheduleConfig first = configOf(words, "a.");
    const ScheduleConfig second = configOf(words, "b.");
    std::vector<ParameterGroup> firstGroups = freshGroups(first);
    std::vector<ParameterGroup> secondGroups = freshGroups(second);
    auto saved = Scheduler::create(first, firstGroups, {version, false, {}});
    auto created = Scheduler::create(second, secondGroups, {version, false, {}});
    if (!saved || !created)
        return {{}, "a configuration cannot be built"};
    Scheduler one = std::move(saved).value();
    const int steps = std::stoi(wordOf(words, "steps"));
    for (int i = 0; i < steps; ++i)
        if (!one.step())
            return {{}, "the first scheduler cannot step"};

    std::ifstream file(wordOf(words, "state"));
    std::ostringstream json;
    json << file.rdbuf();
    const auto state = readJsonState(json.str());
    if (!state)
        return {{}, state.error().message};
    Scheduler other = std::move(created).value();
    other.loadStateDict(*state);
    if (const std::string lr = wordOf(words, "max_lr"); !lr.empty())
        secondGroups.front().maxLr = numbersOf(lr).front();
    Answer answer = run(other, secondGroups, other.stateDict().cycleMomentum, 1000);
    answer.values.insert(answer.values.end(), other.lastLr().begin(), other.lastLr().end());
    answer.values.push_back(static_cast<double>(other.lastEpoch()));
    answer.text += '\0' + writeJsonState(one.stateDict());
    return answer;
}

Answer answerTo(const Words& words)
{
    const std::string kind = wordOf(words, "kind");
    if (kind == "resumed")
        return resumed(words);
    if (kind == "reloaded")
        return reloaded(words);
    if (kind == "sampled")
        return sampled(configOf(words), numbersOf(wordOf(words, "steps")));
    return whole(configOf(words));
}

}  // namespace
}  // namespace onecycle::oracle

int main()
{
    using namespace onecycle::oracle;
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);) {
        const Answer answer = answerTo(wordsOf(line));
        std::cout << answer.values.size() << ' ' << answer.text.size() << '\n';
        std::cout.write(reinterpret_cast<const char*>(answer.values.data()),
                        static_cast<std::streamsize>(answer.values.size() * sizeof(double)));
        std::cout << answer.text;
    }
    return 0;
}
