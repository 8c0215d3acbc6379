// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace onecycle {
namespace {

/// A step as text that counts upwards in place: beside the conversion of its doubles, which is what it costs, the table
/// of ten million steps has little room.
class StepText {
public:
    explicit StepText(std::int64_t step) : m_step(step) { convert(); }

    /// Copies all of the array, whatever its length, into a buffer that has room: that takes two instructions.
    char* write(char* out) const
    {
        std::memcpy(out, m_digits.data(), m_digits.size());
        return out + m_length;
    }

    void advance()
    {
        if (++m_step <= 0)
            return convert();
        std::size_t i = m_length;
        while (i > 0 && m_digits[i - 1] == '9')
            m_digits[--i] = '0';
        if (i > 0)
            ++m_digits[i - 1];
        else
            convert();
    }

private:
    void convert()
    {
        char* const begin = m_digits.data();
        m_length = static_cast<std::size_t>(std::to_chars(begin, begin + m_digits.size(), m_step).ptr - begin);
    }

    std::int64_t m_step;
    std::array<char, longestNumber> m_digits{};
    std::size_t m_length = 0;
};

char* writeRows(char* out, const StepBlock& block)
{
    StepText step(block.begin);
    const std::string phase = ',' + std::to_string(block.phase);
    for (std::size_t i = 0; i < block.count; ++i) {
        out = step.write(out);
        out = std::copy(phase.begin(), phase.end(), out);
        for (const std::vector<double>& column : block.columns) {
            *out++ = ',';
            out = writeNumber(out, column[i]);
        }
        *out++ = '\n';
        step.advance();
    }
    return out;
}

std::size_t longestRow(std::size_t valueColumns)
{
    return (valueColumns + 2) * (longestNumber + 1);
}

}  // namespace

std::string csvHeader(const Schedule& schedule)
{
    std::string text;
    for (const std::string& name : columnNames(schedule))
        text += (text.empty() ? "" : ",") + name;
    return text + '\n';
}

std::string csvRows(const StepBlock& block)
{
    std::string text(block.count * longestRow(block.columns.size()), ' ');
    text.resize(static_cast<std::size_t>(writeRows(text.data(), block) - text.data()));
    return text;
}

bool writeCsv(const ExportInput& input, const Sink& sink)
{
    const BlockWriter writer{longestRow(columnNames(input.schedule).size()), writeRows};
    return sink(csvHeader(input.schedule)) && writeSteps(input, writer, sink);
}

}  // namespace onecycle
