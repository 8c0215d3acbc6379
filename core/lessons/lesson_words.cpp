// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/lesson_words.h"

#include "core/budget/budget_field.h"
#include "core/parameters/parameters.h"
#include "core/support/near_word.h"

namespace onecycle {
namespace {

constexpr std::array<std::string_view, 9> panels{"code",   "explain",  "plane", "table",   "compare",
                                                 "budget", "dialects", "guide", "playback"};

}  // namespace

std::string_view relationKey(Relation relation)
{
    switch (relation) {
    case Relation::Equal: return "equal";
    case Relation::NotEqual: return "not equal";
    case Relation::Below: return "below";
    case Relation::AtMost: return "at most";
    case Relation::AtLeast: return "at least";
    case Relation::Above: return "above";
    }
    return {};
}

std::span<const std::string_view> lessonPanels()
{
    return panels;
}

std::vector<std::string_view> lessonControls()
{
    std::vector<std::string_view> keys;
    for (const Parameter& parameter : parameters())
        keys.push_back(parameter.key);
    keys.insert(keys.end(), {"groups", "budget", "schedules"});
    return keys;
}

std::vector<std::string> assignableKeys()
{
    std::vector<std::string> keys{"groups"};
    for (const Parameter& parameter : parameters())
        keys.emplace_back(parameter.key);
    keys.insert(keys.end(), {"initial_lr", "final_lr"});
    for (const BudgetField& field : budgetFields())
        keys.push_back("budget." + std::string(field.key));
    return keys;
}

std::string nearHint(std::string_view word, std::span<const std::string_view> candidates)
{
    const std::string_view near = nearWord(word, candidates);
    return near.empty() ? std::string() : " Did you mean \"" + std::string(near) + "\"?";
}

}  // namespace onecycle
