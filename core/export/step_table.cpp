// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/step_table.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>
#include <utility>

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

/// A buffer for rows; its text goes out whenever the next row might not fit.
class RowBuffer {
public:
    RowBuffer(const BlockWriter& writer, const Sink& sink)
        : m_writer(writer), m_sink(sink), m_bytes(std::max(bufferSize, writer.longestRow))
    {}

    [[nodiscard]] std::size_t rows() const { return m_bytes.size() / m_writer.longestRow; }

    /// \p block must fit into an empty buffer.
    bool add(const StepBlock& block)
    {
        if (m_used + block.count * m_writer.longestRow > m_bytes.size() && !flush())
            return false;
        m_used = static_cast<std::size_t>(m_writer.write(m_bytes.data() + m_used, block) - m_bytes.data());
        return true;
    }

    bool flush()
    {
        const std::string_view text(m_bytes.data(), std::exchange(m_used, 0));
        return text.empty() || m_sink(text);
    }

private:
    const BlockWriter& m_writer;
    const Sink& m_sink;
    std::vector<char> m_bytes;
    std::size_t m_used = 0;
};

bool writeEveryStep(const Schedule& schedule, RowBuffer& buffer)
{
    const std::size_t room = buffer.rows();
    StepBlock block;
    block.columns.assign(valueColumns(schedule), std::vector<double>(room));
    for (std::int64_t step = schedule.firstStep(); step < schedule.totalSteps();) {
        fill(block, schedule, step, room);
        if (!buffer.add(block))
            return false;
        step += static_cast<std::int64_t>(block.count);
    }
    return buffer.flush();
}

std::int64_t firstMultiple(const Schedule& schedule, std::int64_t every)
{
    return (schedule.firstStep() + every - 1) / every * every;
}

bool writeSomeSteps(const Schedule& schedule, std::int64_t every, RowBuffer& buffer)
{
    const std::int64_t last = schedule.totalSteps() - 1;
    StepBlock block;
    block.columns.assign(valueColumns(schedule), std::vector<double>(1));
    for (std::int64_t step = firstMultiple(schedule, every); schedule.firstStep() <= last; step += every) {
        fill(block, schedule, std::min(step, last), 1);
        if (!buffer.add(block))
            return false;
        if (step >= last)
            break;
    }
    return buffer.flush();
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

double rowCount(const Schedule& schedule, std::int64_t every)
{
    const std::int64_t last = schedule.totalSteps() - 1;
    const std::int64_t first = firstMultiple(schedule, every);
    if (schedule.firstStep() > last)
        return 0;
    if (first > last)
        return 1;
    const std::int64_t whole = (last - first) / every + 1;
    return static_cast<double>(whole + ((last - first) % every == 0 ? 0 : 1));
}

bool writeSteps(const ExportInput& input, const BlockWriter& writer, const Sink& sink)
{
    RowBuffer buffer(writer, sink);
    return input.every == 1 ? writeEveryStep(input.schedule, buffer)
                            : writeSomeSteps(input.schedule, input.every, buffer);
}

char* writeNumber(char* out, double value)
{
    if (std::isnan(value))
        return std::ranges::copy(std::string_view("nan"), out).out;
    return std::to_chars(out, out + longestNumber, value).ptr;
}

}  // namespace onecycle
