// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/document/curve_table.h"

#include "core/support/number.h"

#include <algorithm>

namespace onecycle {
namespace {

using Lists = std::vector<std::vector<double>>;

bool sameLists(const Lists& a, const Lists& b)
{
    return std::ranges::equal(a, b, [](const std::vector<double>& left, const std::vector<double>& right) {
        return std::ranges::equal(left, right, sameBits);
    });
}

}  // namespace

bool operator==(const CurveTable& a, const CurveTable& b)
{
    return a.m_first == b.m_first &&
           (a.m_columns == b.m_columns ||
            (sameLists(a.m_columns->lr, b.m_columns->lr) && sameLists(a.m_columns->momentum, b.m_columns->momentum)));
}

}  // namespace onecycle
