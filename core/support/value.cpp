// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/support/value.h"

#include "core/support/number.h"

#include <algorithm>

namespace onecycle {

bool sameValue(const Value& a, const Value& b)
{
    if (a.index() != b.index())
        return false;
    if (const auto* number = std::get_if<double>(&a))
        return sameBits(*number, std::get<double>(b));
    if (const auto* list = std::get_if<std::vector<double>>(&a))
        return std::ranges::equal(*list, std::get<std::vector<double>>(b), sameBits);
    return a == b;
}

}  // namespace onecycle
