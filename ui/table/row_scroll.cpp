// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/row_scroll.h"

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr std::int64_t longestBar = std::int64_t{1} << 30;

}  // namespace

void RowScroll::setExtent(std::int64_t count, std::int64_t page)
{
    m_count = count;
    m_page = std::max<std::int64_t>(page, 1);
    scrollTo(m_top);
}

void RowScroll::scrollTo(std::int64_t top)
{
    m_top = std::clamp<std::int64_t>(top, 0, lastTop());
}

void RowScroll::reveal(std::int64_t row)
{
    if (row < m_top - m_page || row >= m_top + 2 * m_page)
        scrollTo(row - m_page / 2);
    else if (row < m_top)
        scrollTo(row);
    else if (row >= m_top + m_page)
        scrollTo(row - m_page + 1);
}

int RowScroll::barMaximum() const
{
    return static_cast<int>(std::min(lastTop(), longestBar));
}

int RowScroll::barValue() const
{
    if (lastTop() <= longestBar)
        return static_cast<int>(m_top);
    const long double share = static_cast<long double>(m_top) / static_cast<long double>(lastTop());
    return static_cast<int>(std::llround(share * static_cast<long double>(longestBar)));
}

std::int64_t RowScroll::topAt(int value) const
{
    if (lastTop() <= longestBar)
        return value;
    const long double share = static_cast<long double>(value) / static_cast<long double>(longestBar);
    return static_cast<std::int64_t>(std::llround(share * static_cast<long double>(lastTop())));
}

}  // namespace onecycle::ui
