// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/names.h"

#include "core/formats/text_guard.h"
#include "core/schedule/optimizers.h"
#include "core/support/near_word.h"

#include <algorithm>
#include <array>

namespace onecycle {
namespace {

constexpr std::array<std::string_view, 13> arguments{
    "max_lr",           "total_steps",    "epochs",        "steps_per_epoch", "pct_start",
    "anneal_strategy",  "cycle_momentum", "base_momentum", "max_momentum",    "div_factor",
    "final_div_factor", "three_phase",    "last_epoch",
};

std::string words(std::span<const Option> options)
{
    std::string text;
    for (std::size_t i = 0; i < options.size(); ++i)
        text += (i == 0 ? "\"" : i + 1 == options.size() ? " or \"" : ", \"") + std::string(options[i].key) + "\"";
    return text;
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return lower;
}

}  // namespace

std::span<const std::string_view> signature()
{
    return arguments;
}

std::string wanted(const Parameter& parameter)
{
    switch (parameter.kind) {
    case Kind::Count: return "a whole number such as 1000, or nothing";
    case Kind::Integer: return "a whole number such as -1";
    case Kind::Flag: return "true or false";
    case Kind::Choice: return words(optionsOf(parameter));
    case Kind::Real: break;
    }
    const Value standard = defaultValue(parameter);
    const auto* const number = std::get_if<double>(&standard);
    const std::string example = "a number such as " + toText(number ? *number : 0.01);
    return parameter.perGroup() ? example + ", or a list with one for each parameter group" : example;
}

std::string optimizerKey(std::string_view name)
{
    const auto dot = name.rfind('.');
    const std::string lower = lowerCase(dot == std::string_view::npos ? name : name.substr(dot + 1));
    return findOptimizer(lower) ? lower : std::string(name);
}

std::string suggestion(std::string_view name)
{
    const std::string_view near = nearWord(name, arguments);
    return near.empty() ? std::string() : " Did you mean \"" + std::string(near) + "\"?";
}

std::string ignoredArgument(std::string_view name)
{
    if (name == "verbose")
        return "\"verbose\" is ignored: it only prints; PyTorch deprecated it in 2.2 and removed it in 2.7, which "
               "raises "
               "TypeError. Leave it out.";
    return "\"" + excerpt(name) + "\" is not an argument of OneCycleLR and is ignored." + suggestion(name);
}

}  // namespace onecycle
