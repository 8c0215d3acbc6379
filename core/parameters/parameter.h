// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/schedule_config.h"
#include "core/support/text_mark.h"
#include "core/support/value.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace onecycle {

/// The part of the form, in its order.
enum class Section { Length, LearningRate, Shape, Momentum };

/// What kind of value a parameter has, which decides its editor and its command-line option.
enum class Kind {
    Count,    ///< an optional whole number of steps or epochs
    Integer,  ///< a whole number with a default
    Real,     ///< a number
    Flag,     ///< on or off
    Choice,   ///< one of a list of words
};

enum class Scale { Linear, Logarithmic };

struct Interval {
    double low = 0;
    double high = 0;
};

/// One word of a Choice.
struct Option {
    std::string_view key;   ///< as in files and on the command line
    std::string_view name;  ///< as in the form
};

/// Pointer to the member of the configuration that holds the parameter.
using Member = std::variant<std::optional<double> ScheduleConfig::*, double ScheduleConfig::*,
                            std::optional<PerGroup> ScheduleConfig::*, PerGroup ScheduleConfig::*,
                            bool ScheduleConfig::*, std::string ScheduleConfig::*>;

/// One row of THE table: all that form, tooltip, command line, files and documentation know about a parameter.
struct Parameter {
    std::string_view key;  ///< PyTorch's name
    Section section;
    Kind kind;
    Member member;
    TextMark label;  ///< a few words, for people
    TextMark help;   ///< what it does, one or two sentences
    TextMark unit;   ///< may be empty
    Scale scale = Scale::Linear;
    Interval slider = {};     ///< where the slider goes; low == high: no slider
    Interval usual = {};      ///< the usual range; low == high: none known
    TextMark source = {};     ///< where the usual range comes from
    std::string_view python;  ///< the keyword in Python code; empty if it is not an argument of OneCycleLR

    [[nodiscard]] bool perGroup() const;
    [[nodiscard]] bool hasSlider() const { return slider.low < slider.high; }
};

/// The value of \p parameter in \p config: the number of \p group if given and the parameter is per group.
[[nodiscard]] Value valueOf(const ScheduleConfig& config, const Parameter& parameter,
                            std::optional<std::size_t> group = {});
/// Sets \p parameter to \p value. A value of a type that the parameter cannot hold is a broken contract for views;
/// readers ask accepts() first.
void setValue(ScheduleConfig& config, const Parameter& parameter, const Value& value,
              std::optional<std::size_t> group = {});
/// True if \p value is of a type that \p parameter can hold (its range is not looked at).
[[nodiscard]] bool accepts(const Parameter& parameter, const Value& value);
/// PyTorch's default, read from a default-constructed configuration.
[[nodiscard]] Value defaultValue(const Parameter& parameter);
/// The words of a Choice parameter; empty for other kinds.
[[nodiscard]] std::span<const Option> optionsOf(const Parameter& parameter);
/// \p value as text: numbers in \p style, lists as `0.1,0.2`, switches as `true`/`false`, nothing as an empty text.
[[nodiscard]] std::string valueText(const Value& value, NumberStyle style = NumberStyle::Plain);

}  // namespace onecycle
