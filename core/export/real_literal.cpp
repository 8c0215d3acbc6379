// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/real_literal.h"

#include "core/support/number.h"

#include <cmath>

namespace onecycle {

std::string realLiteral(double value, RealWords words)
{
    if (std::isnan(value))
        return std::string(words.notANumber);
    if (std::isinf(value))
        return (value < 0 ? "-" : "") + std::string(words.infinity);
    return toText(value, NumberStyle::Python);
}

std::string realLiterals(const PerGroup& parameter, std::size_t groups, RealWords words, std::string_view open,
                         std::string_view close)
{
    if (groups == 1)
        return realLiteral(parameter.at(0), words);
    std::string text(open);
    for (std::size_t group = 0; group < groups; ++group)
        text += (group == 0 ? "" : ", ") + realLiteral(parameter.at(group), words);
    return text + std::string(close);
}

}  // namespace onecycle
