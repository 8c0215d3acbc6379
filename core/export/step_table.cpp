// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/step_table.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace onecycle {
namespace {

constexpr std::size_t bufferSize = std::size_t{64} * 1024;

std::size_t valueColumns(const Schedule& schedule)
{
    return schedule.groupCount() * (schedule.cyclesMomentum() ? 2 : 1);
}

/// Puts the steps from \p begin on into \p block: as many as it has room for, up to the end of their phase or of the
/// run.
void fill(StepBlock& block, const Schedule& schedule, std::int64_t begin, std::size_t room)
{
    const std::size_t phase = schedule.phaseAt(static_cast<double>(begin));
    auto count = std::min(room, static_cast<std::size_t>(schedule.totalSteps() - begin));
    if (phase + 1 < schedule.phases().size()) {
        const double ofPhase = std::floor(schedule.phases()[phase].end) - static_cast<double>(begin) + 1;
        count = static_cast<std::size_t>(std::min(static_cast<double>(count), ofPhase));
    }
    block.begin = begin;
    block.count = count;
    block.phase = phase + 1;
    auto column = block.columns.begin();
    for (std::size_t group = 0; group < schedule.groupCount(); ++group) {
        const std::span lr(*column++);
        const std::span momentum = schedule.cyclesMomentum() ? std::span(*column++) : std::span<double>();
        schedule.evaluate(begin, lr.first(count), momentum.first(momentum.empty() ? 0 : count), group);
    }
}

}  // namespace

std::vector<std::string> columnNames(const Schedule& schedule)
{
    std::vector<std::string> names{"step", "phase"};
    for (std::size_t group = 0; group < schedule.groupCount(); ++group) {
        const std::string suffix = schedule.groupCount() > 1 ? "_" + std::to_string(group) : "";
        names.push_back("lr" + suffix);
        if (schedule.cyclesMomentum())
            names.push_back("momentum" + suffix);
    }
    return names;
}

bool writeSteps(const Schedule& schedule, const BlockWriter& writer, const Sink& sink)
{
    const std::size_t room = std::max<std::size_t>(bufferSize / writer.longestRow, 1);
    std::vector<char> buffer(room * writer.longestRow);
    StepBlock block;
    block.columns.assign(valueColumns(schedule), std::vector<double>(room));
    std::int64_t begin = schedule.firstStep();
    while (begin < schedule.totalSteps()) {
        fill(block, schedule, begin, room);
        const char* const end = writer.write(buffer.data(), block);
        if (!sink({buffer.data(), static_cast<std::size_t>(end - buffer.data())}))
            return false;
        begin += static_cast<std::int64_t>(block.count);
    }
    return true;
}

char* writeNumber(char* out, double value)
{
    if (std::isnan(value))
        return std::ranges::copy(std::string_view("nan"), out).out;
    return std::to_chars(out, out + longestNumber, value).ptr;
}

}  // namespace onecycle
