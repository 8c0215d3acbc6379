// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/csv_layout.h"

#include "core/dialects/text_lines.h"

#include <algorithm>

namespace onecycle {
namespace {

using Fields = std::vector<std::string_view>;

bool areNumbers(const Fields& fields, char separator)
{
    return std::ranges::all_of(fields,
                               [&](std::string_view field) { return csvNumber(field, separator == ';').has_value(); });
}

/// The columns of a table without a header; \p second is its second row.
std::optional<CsvColumns> bareColumns(const Fields& first, const Fields& second, char separator)
{
    if (first.size() > 3 || first.size() != second.size() || !areNumbers(first, separator) ||
        !areNumbers(second, separator))
        return std::nullopt;
    const auto valueOf = [separator](std::string_view field) { return csvNumber(field, separator == ';').value_or(0); };
    const bool steps = first.size() > 1 && valueOf(second[0]) - valueOf(first[0]) == 1;
    if (first.size() == 3 && !steps)
        return std::nullopt;
    CsvColumns columns;
    if (steps)
        columns.step = 0;
    const std::size_t rate = steps ? 1 : 0;
    columns.lr.push_back(rate);
    if (first.size() > rate + 1)
        columns.momentum.push_back(rate + 1);
    return columns;
}

}  // namespace

std::optional<CsvLayout> layoutOf(std::string_view text)
{
    constexpr std::size_t longestLine = std::size_t{1} << 20U;
    TextLines lines(text);
    std::vector<Fields> rows;
    char separator = ',';
    while (rows.size() < 3 && lines.next()) {
        if (lines.line().size() > longestLine)
            return std::nullopt;
        if (rows.empty())
            separator = separatorOf(lines.line());
        rows.push_back(fieldsOf(lines.line(), separator));
    }
    if (rows.size() < 2)
        return std::nullopt;
    if (const auto columns = columnsFrom(rows[0]); columns && rows[1].size() == rows[0].size())
        return CsvLayout{*columns, separator, true, rows[0].size()};
    if (rows.size() < 3)
        return std::nullopt;
    const auto columns = bareColumns(rows[0], rows[1], separator);
    return columns ? std::optional(CsvLayout{*columns, separator, false, rows[0].size()}) : std::nullopt;
}

}  // namespace onecycle
