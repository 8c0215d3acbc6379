// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/python_types.h"

#include <algorithm>

namespace onecycle {

Value converted(const Parameter& parameter, const Value& value)
{
    const auto* const number = std::get_if<double>(&value);
    const auto* const flag = std::get_if<bool>(&value);
    if (parameter.kind == Kind::Flag && number)
        return *number != 0;
    return parameter.kind != Kind::Flag && flag ? Value(*flag ? 1.0 : 0.0) : value;
}

std::string typeRemark(const Parameter& parameter, const PythonLiteral& literal)
{
    const auto* const number = std::get_if<double>(&literal.value);
    if (!number)
        return {};
    const std::string key(parameter.key);
    const std::string plain = toText(*number);
    const std::string real = toText(*number, NumberStyle::Python);
    if (key == "pct_start" && literal.isInt && (*number == 0 || *number == 1))
        return "PyTorch wants a float: with pct_start=" + plain +
               " it raises ValueError: Expected float between 0 and 1 " + "pct_start, but got " + plain + ". Write " +
               real + ".";
    if (parameter.kind == Kind::Count && !literal.isInt && isWhole(*number))
        return "PyTorch wants an int: with " + key + "=" + real + " it raises ValueError: Expected positive integer " +
               key + ", but got " + real + ". It is read as " + toWholeText(*number) + ".";
    return {};
}

bool isLengthCall(std::span<const PythonToken> tokens)
{
    const auto opens = std::ranges::count_if(tokens, [](const PythonToken& token) { return token.is("("); });
    return tokens.size() >= 4 && tokens[0].is("len") && tokens[1].is("(") && tokens.back().is(")") && opens == 1;
}

}  // namespace onecycle
