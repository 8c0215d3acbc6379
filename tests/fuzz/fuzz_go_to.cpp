// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/go_to.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/properties.h"

#include <cstring>

namespace {

using namespace onecycle;

/// The first bytes of \p input as a value, taken off its front; zeros behind its end.
template <class T>
T take(std::string_view& input)
{
    T value{};
    const std::size_t size = std::min(sizeof value, input.size());
    std::memcpy(&value, input.data(), size);
    input.remove_prefix(size);
    return value;
}

}  // namespace

void onecycle::fuzz::run(std::string_view input)
{
    GoToRange range;
    range.last = take<std::int32_t>(input) & INT32_MAX;
    range.first = take<std::int32_t>(input) & INT32_MAX;
    range.stepsPerEpoch = take<float>(input);
    const auto step = parseGoTo(input, range);
    if (step)
        return require(*step >= range.first && *step <= range.last, "the step is one of the run");
    require(step.error().sentence.source[0] != '\0', "there is a sentence");
    for (const std::string& argument : step.error().arguments)
        require(argument.size() < 100, "what is shown is short");
}
