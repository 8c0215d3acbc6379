// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/python_spelling.h"

#include <cmath>

namespace onecycle {
namespace {

std::string numberText(double value, Kind kind)
{
    if (!std::isfinite(value))
        return "float('" + toText(value, NumberStyle::Python) + "')";
    const bool count = kind == Kind::Count || kind == Kind::Integer;
    return count && isWhole(value) ? toWholeText(value) : toText(value, NumberStyle::Python);
}

std::string stringText(std::string_view text)
{
    std::string literal = "'";
    for (const char c : pythonComment(text)) {
        if (c == '\'' || c == '\\')
            literal += '\\';
        literal += c;
    }
    return literal + "'";
}

struct Speller {
    Kind kind;

    std::string operator()(std::monostate) const { return "None"; }
    std::string operator()(bool flag) const { return flag ? "True" : "False"; }
    std::string operator()(double number) const { return numberText(number, kind); }
    std::string operator()(const std::string& word) const { return stringText(word); }
    std::string operator()(const std::vector<double>& list) const
    {
        std::string text = "[";
        for (const double number : list)
            text += (text.size() > 1 ? ", " : "") + numberText(number, kind);
        return text + "]";
    }
};

}  // namespace

std::string pythonLiteral(const Value& value, Kind kind)
{
    return std::visit(Speller{kind}, value);
}

std::string pythonReal(double value)
{
    return pythonLiteral(value, Kind::Real);
}

std::string pythonComment(std::string_view text)
{
    std::string line;
    for (const char c : text)
        line += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    return line;
}

}  // namespace onecycle
