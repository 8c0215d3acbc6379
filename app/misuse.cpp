// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/misuse.h"

#include "core/support/near_word.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace onecycle::app {
namespace {

std::vector<std::string> longNames(const CLI::App& command)
{
    std::vector<std::string> names;
    for (const CLI::Option* const option : command.get_options())
        for (const std::string& name : option->get_lnames())
            names.push_back("--" + name);
    return names;
}

/// The key of the parameter that an option sets: `max_lr` for `--max-lr`.
std::string keyOf(std::string_view option)
{
    std::string key(option.substr(option.starts_with("--no-") ? 5 : 2));
    std::ranges::replace(key, '-', '_');
    return key;
}

}  // namespace

std::vector<std::string> preparedArguments(int argc, const char* const* argv)
{
    std::vector<std::string> arguments;
    for (int i = argc - 1; i > 0; --i) {
        std::string argument = argv[i];
        if (argument == "--")
            continue;
        if (argument.starts_with("--")) {
            const auto end = argument.begin() +
                             static_cast<std::ptrdiff_t>(std::min(argument.find('='), argument.size()));
            std::replace(argument.begin(), end, '_', '-');
        }
        arguments.push_back(std::move(argument));
    }
    return arguments;
}

std::vector<Misreading> misuse(const CLI::App& command)
{
    const std::vector<std::string> known = longNames(command);
    const std::vector<std::string_view> candidates(known.begin(), known.end());
    std::vector<Misreading> misread;
    bool valueOfUnknown = false;
    for (const std::string& extra : command.remaining()) {
        const std::string option = extra.substr(0, extra.find('='));
        if (!option.starts_with('-')) {
            if (!valueOfUnknown)
                misread.push_back({"", "\"" + extra + "\" is one word too many."});
            valueOfUnknown = false;
            continue;
        }
        valueOfUnknown = option == extra;
        const std::string_view near = nearWord(option, candidates);
        std::string sentence = "There is no option " + option;
        sentence += near.empty() ? "; --help shows the options." : ". Did you mean " + std::string(near) + "?";
        misread.push_back({near.empty() ? "" : keyOf(near), std::move(sentence)});
    }
    return misread;
}

}  // namespace onecycle::app
