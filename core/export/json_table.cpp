// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/json_table.h"

#include "core/export/step_table.h"
#include "core/formats/json_config.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace onecycle {
namespace {

char* writeText(char* out, std::string_view text)
{
    return std::ranges::copy(text, out).out;
}

char* writeJsonNumber(char* out, double value)
{
    return std::isfinite(value) ? writeNumber(out, value) : writeText(out, toText(value, NumberStyle::Json));
}

/// Writes records, each on a line of its own after a comma.
BlockWriter recordWriter(const Schedule& schedule)
{
    std::vector<std::string> labels;
    std::size_t longest = 1;
    for (const std::string& name : columnNames(schedule)) {
        labels.push_back((labels.empty() ? ",\n    {\"" : ", \"") + name + "\": ");
        longest += labels.back().size() + longestNumber;
    }
    const auto write = [labels](char* out, const StepBlock& block) {
        for (std::size_t i = 0; i < block.count; ++i) {
            out = writeText(out, labels[0]);
            out = std::to_chars(out, out + longestNumber, block.begin + static_cast<std::int64_t>(i)).ptr;
            out = writeText(out, labels[1]);
            out = std::to_chars(out, out + longestNumber, block.phase).ptr;
            for (std::size_t column = 0; column < block.columns.size(); ++column)
                out = writeJsonNumber(writeText(out, labels[column + 2]), block.columns[column][i]);
            *out++ = '}';
        }
        return out;
    };
    return {longest, write};
}

/// Leaves out the comma before the first record.
class FirstComma {
public:
    explicit FirstComma(const Sink& sink) : m_sink(sink) {}

    bool operator()(std::string_view text)
    {
        const bool first = std::exchange(m_first, false);
        return m_sink(first ? text.substr(1) : text);
    }

private:
    const Sink& m_sink;
    bool m_first = true;
};

}  // namespace

bool writeJsonTable(const ExportInput& input, const Sink& sink)
{
    JsonWriter writer;
    writer.beginObject().key("config");
    writeConfig(writer, input.config);
    writer.key("steps");
    return sink(writer.take() + "[") && writeSteps(input, recordWriter(input.schedule), FirstComma(sink)) &&
           sink("\n  ]\n}\n");
}

}  // namespace onecycle
