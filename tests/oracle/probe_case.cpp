// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/oracle/probe_case.h"

#include "core/parameters/parameters.h"

#include <cstdlib>
#include <sstream>

namespace onecycle::oracle {
namespace {

Value valueOf(const Parameter& parameter, const std::string& text)
{
    if (parameter.kind == Kind::Choice)
        return text;
    if (parameter.kind == Kind::Flag)
        return text == "1";
    if (text.starts_with('['))
        return numbersOf(std::string_view(text).substr(1));
    return numbersOf(text).front();
}

}  // namespace

Words wordsOf(std::string_view line)
{
    Words words;
    std::istringstream stream{std::string(line)};
    for (std::string word; stream >> word;) {
        const auto equals = word.find('=');
        words[word.substr(0, equals)] = word.substr(equals + 1);
    }
    return words;
}

std::string wordOf(const Words& words, std::string_view key)
{
    const auto found = words.find(key);
    return found == words.end() ? std::string() : found->second;
}

std::vector<double> numbersOf(std::string_view text)
{
    std::vector<double> numbers;
    std::istringstream stream{std::string(text)};
    for (std::string number; std::getline(stream, number, ',');)
        numbers.push_back(std::strtod(number.c_str(), nullptr));
    return numbers;
}

ScheduleConfig configOf(const Words& words, const std::string& prefix)
{
    ScheduleConfig config;
    if (const std::string count = wordOf(words, prefix + "groups"); !count.empty())
        config.groups.assign(std::stoul(count), "group");
    for (const Parameter& parameter : parameters()) {
        const auto found = words.find(prefix + std::string(parameter.key));
        if (found != words.end())
            setValue(config, parameter, valueOf(parameter, found->second));
    }
    return config;
}

}  // namespace onecycle::oracle
