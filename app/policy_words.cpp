// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy_words.h"

#include "app/preset_choice.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace onecycle::app {
namespace {

std::vector<std::string> split(const std::string& text, char mark)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(mark, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

std::optional<std::vector<double>> numbersFrom(const std::string& text)
{
    std::vector<double> numbers;
    for (const std::string& part : split(text, ',')) {
        const auto number = parseNumber(part);
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers;
}

std::string knownNumbers(const Policy& row)
{
    std::string words;
    for (const PolicyNumber& number : row.numbers)
        words += std::string(number.key) + ", ";
    return words + "max_lr and total_steps";
}

/// Puts `NUMBER=VALUE` into \p policy; gives what is wrong with it.
std::string stateNumber(ReferencePolicy& policy, const Policy& row, const std::string& word)
{
    const std::size_t equals = std::min(word.find('='), word.size());
    std::string key = word.substr(0, equals);
    std::ranges::replace(key, '-', '_');
    const bool ofAll = key == "max_lr" || key == "total_steps";
    const PolicyNumber* const number = findNumber(row, key);
    if (!ofAll && !number)
        return "\"" + key + "\" is no number of the policy " + policy.policy + "; it has " + knownNumbers(row) + ".";
    const std::string value = word.substr(std::min(equals + 1, word.size()));
    auto values = numbersFrom(value);
    if (!values || (ofAll && values->size() != 1))
        return "\"" + key + "\" is \"" + value + "\"; it must be " + (ofAll ? "a number" : wanted(*number)) + ".";
    if (key == "max_lr")
        policy.maxLr = values->front();
    else if (key == "total_steps")
        policy.totalSteps = values->front();
    else
        setNumber(policy, key, std::move(*values));
    return {};
}

}  // namespace

Result<ReferencePolicy, std::string> policyFrom(const std::string& text)
{
    const std::vector<std::string> words = split(text, ':');
    const Policy* const row = findPolicy(words.front());
    if (!row)
        return Unexpected(unknownPreset(words.front(), true));
    ReferencePolicy policy;
    policy.policy = row->key;
    for (std::size_t i = 1; i < words.size(); ++i)
        if (std::string wrong = stateNumber(policy, *row, words[i]); !wrong.empty())
            return Unexpected(std::move(wrong));
    if (auto fault = faultOf(policy))
        return Unexpected(std::move(fault->sentence));
    return policy;
}

}  // namespace onecycle::app
