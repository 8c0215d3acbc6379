// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schedule/curve.h"
#include "core/schedule/handles.h"

#include <optional>
#include <string>
#include <vector>

namespace onecycle {

/// Where a number or a symbol of a formula comes from, and what a hand on it means.
struct NumberSource {
    std::string parameter = {};  ///< key of the parameter that is lit with it; empty: none
    std::string edits = {};  ///< key of the Edit that changes it (`initial_lr`, `pct_start`), `step`: the cursor goes
                             ///< there; empty: it only follows from others
    double boundary = 0;     ///< for `pct_start` given as a place: 1 the peak, 2 the second boundary; 0: the number
                             ///< is the value itself
    std::optional<HandleKind> handle = {};
    std::optional<Quantity> quantity = {};  ///< the curve whose colour it has

    friend bool operator==(const NumberSource&, const NumberSource&) = default;
};

/// A formula as a plain value: a small tree that can be typeset, written as a line of text, and evaluated.
struct Formula {
    enum class Kind {
        Number,
        Symbol,    ///< `name` with `subscript`
        Key,       ///< a parameter as PyTorch spells it
        Sum,       ///< of its parts, those that are `negative` taken off
        Product,   ///< of its parts, from the left
        Fraction,  ///< of two parts
        Function,  ///< `name` of one part
        Group,     ///< one part in parentheses
    };

    Kind kind = Kind::Number;
    double value = 0;  ///< of a number, and of a symbol that stands for one (pi)
    std::string name = {};
    std::string subscript = {};
    NumberSource source = {};
    std::vector<Formula> parts = {};
    bool place = false;     ///< a number of steps, written with its decimals where it has any
    bool negative = false;  ///< as a part of a sum

    friend bool operator==(const Formula&, const Formula&) = default;
};

/// What formulas are made with.
namespace formula {

[[nodiscard]] Formula number(double value, NumberSource source = {});
/// A place on the axis of steps, or a count of them.
[[nodiscard]] Formula place(double value, NumberSource source = {});
[[nodiscard]] Formula symbol(std::string name, std::string subscript = {}, NumberSource source = {});
[[nodiscard]] Formula parameterKey(const std::string& key);
[[nodiscard]] Formula pi();
[[nodiscard]] Formula sum(std::vector<Formula> parts);
[[nodiscard]] Formula product(std::vector<Formula> parts);
[[nodiscard]] Formula fraction(Formula above, Formula below);
[[nodiscard]] Formula function(std::string name, Formula argument);
[[nodiscard]] Formula group(Formula inner);
/// \p part to be taken off in a sum.
[[nodiscard]] Formula minus(Formula part);

}  // namespace formula

/// The value of \p formula in doubles, from the left; NaN where a symbol stands for no number.
[[nodiscard]] double evaluated(const Formula& formula);

/// How a number of a formula is written: shortened to what can be read; `exact` where the text means the very number.
struct WrittenNumber {
    std::string text;
    bool exact = true;
};
[[nodiscard]] WrittenNumber written(const Formula& number);
/// True if every number of \p formula is written exactly: an equals sign before it tells the truth.
[[nodiscard]] bool isWrittenExactly(const Formula& formula);

/// \p formula in one line of text: `0.01 + (0.0004 - 0.01) / 2 * (1 + cos(pi * 0.5))`.
[[nodiscard]] std::string formulaText(const Formula& formula);

}  // namespace onecycle
