// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/schedule/go_to.h"

#include "core/support/number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace onecycle {
namespace {

enum class Unit { Step, Epoch };

/// A word that says what a number counts. Longer ones come before those that they begin with.
struct UnitWord {
    std::string_view word;
    Unit unit;
    bool before;  ///< stands in front of the number
    bool behind;  ///< stands behind it
};

constexpr std::array unitWords{
    UnitWord{"epochs", Unit::Epoch, true, true}, UnitWord{"epoch", Unit::Epoch, true, true},
    UnitWord{"e", Unit::Epoch, true, false},  // `4e` is the beginning of a number
    UnitWord{"batches", Unit::Step, true, true}, UnitWord{"batch", Unit::Step, true, true},
    UnitWord{"steps", Unit::Step, true, true},   UnitWord{"step", Unit::Step, true, true},
};

constexpr std::string_view minusSign = "\u2212";
constexpr std::string_view narrowSpace = "\u202F";

/// A number and what it counts.
struct Place {
    double number = 0;
    Unit unit = Unit::Step;
};

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Small letters, a hyphen for a minus, no narrow spaces: what is compared and read.
std::string plain(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        if (text.starts_with(narrowSpace)) {
            text.remove_prefix(narrowSpace.size());
        } else if (text.starts_with(minusSign)) {
            text.remove_prefix(minusSign.size());
            result += '-';
        } else {
            const char c = text.front();
            text.remove_prefix(1);
            result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return result;
}

std::optional<Place> readPlace(std::string_view text)
{
    Unit unit = Unit::Step;
    for (const UnitWord& row : unitWords) {
        const bool before = row.before && text.starts_with(row.word);
        if (!before && !(row.behind && text.ends_with(row.word)))
            continue;
        if (before)
            text.remove_prefix(row.word.size());
        else
            text.remove_suffix(row.word.size());
        unit = row.unit;
        break;
    }
    const std::optional<double> number = parseNumber(text);
    if (!number || std::isnan(*number))
        return {};
    return Place{*number, unit};
}

/// \p text for a sentence: one line, not longer than one reads, never cut within a character.
std::string quoted(std::string_view text)
{
    constexpr std::size_t longest = 40;
    const bool cut = text.size() > longest;
    if (cut) {
        std::size_t length = longest;
        while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
            --length;
        text = text.substr(0, length);
    }
    std::string shown(text);
    for (char& c : shown)
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7F')
            c = ' ';
    return cut ? shown + "…" : shown;
}

std::string wholeText(std::int64_t step)
{
    return std::to_string(step);
}

GoToError unreadable(std::string_view typed, const GoToRange& range)
{
    const std::string first = wholeText(range.first);
    const std::string last = wholeText(range.last);
    if (typed.empty())
        return {mark("Type a step from %1 to %2."), {first, last}};
    if (!range.stepsPerEpoch)
        return {mark("“%1” is not a step; type a whole number from %2 to %3."), {quoted(typed), first, last}};
    return {mark("“%1” is neither a step nor an epoch; type a step from %2 to %3, or “4.2 epochs”."),
            {quoted(typed), first, last}};
}

GoToError outside(std::string_view typed, double step, const GoToRange& range)
{
    if (step > static_cast<double>(range.last))
        return {mark("“%1” lies past the end of the run; type at most %2, the step after the last batch."),
                {quoted(typed), wholeText(range.last)}};
    if (range.first > 0)
        return {mark("“%1” was over before this run, which resumes at step %2; type at least that."),
                {quoted(typed), wholeText(range.first)}};
    return {mark("“%1” lies before the run; type at least %2."), {quoted(typed), wholeText(range.first)}};
}

}  // namespace

Result<std::int64_t, GoToError> parseGoTo(std::string_view text, const GoToRange& range)
{
    GoToRange known = range;
    if (known.stepsPerEpoch && !(std::isfinite(*known.stepsPerEpoch) && *known.stepsPerEpoch > 0))
        known.stepsPerEpoch.reset();
    const std::string_view typed = trimmed(text);
    const std::optional<Place> place = readPlace(plain(typed));
    if (!place)
        return Unexpected(unreadable(typed, known));
    const bool epochs = place->unit == Unit::Epoch;
    if (epochs && !known.stepsPerEpoch)
        return Unexpected(GoToError{mark("How many steps an epoch has is not known, so “%1” cannot be found; give "
                                         "steps_per_epoch, or type a step from %2 to %3."),
                                    {quoted(typed), wholeText(range.first), wholeText(range.last)}});
    const double step = epochs ? std::round(place->number * *known.stepsPerEpoch) : place->number;
    if (step > static_cast<double>(range.last) || step < static_cast<double>(range.first))
        return Unexpected(outside(typed, step, range));
    if (!isWhole(step))
        return Unexpected(GoToError{mark("“%1” lies between two steps; type %2 or %3."),
                                    {quoted(typed), wholeText(static_cast<std::int64_t>(std::floor(step))),
                                     wholeText(static_cast<std::int64_t>(std::ceil(step)))}});
    return static_cast<std::int64_t>(step);
}

}  // namespace onecycle
