// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/csv_columns.h"

#include "core/support/number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace onecycle {
namespace {

/// The best first: a log may have several of them.
constexpr std::array<std::string_view, 9> stepNames{"global_step", "step",  "steps", "iteration", "iter",
                                                    "batch",       "index", "k",     "epoch"};
constexpr std::array<std::string_view, 7> rateNames{"lr",    "learning_rate", "learning rate", "learningrate",
                                                    "lr/pg", "rate",          "lr/group"};
constexpr std::array<std::string_view, 5> momentumNames{"momentum", "mom", "beta1", "beta_1", "betas"};

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return lower;
}

/// The name without the number of a group behind it: `lr_0`, `lr/pg1`.
std::string_view withoutNumber(std::string_view name)
{
    const auto last = name.find_last_not_of("0123456789");
    if (last == std::string_view::npos || last + 1 == name.size() || name == "beta1" || name == "beta_1")
        return name;
    const std::string_view stem = name.substr(0, last + 1);
    return stem.ends_with('_') || stem.ends_with('-') ? stem.substr(0, last) : stem;
}

template <std::size_t Count>
bool isOneOf(const std::array<std::string_view, Count>& names, std::string_view name)
{
    const auto slash = name.rfind('/');
    const std::string_view tail = slash == std::string_view::npos ? name : name.substr(slash + 1);
    return std::ranges::find(names, name) != names.end() || std::ranges::find(names, tail) != names.end();
}

bool isMomentum(std::string_view name)
{
    return isOneOf(momentumNames, name) || (name.starts_with("lr-") && name.ends_with("-momentum"));
}

/// Lightning's LearningRateMonitor writes `lr-AdamW`, `lr-SGD/pg1`.
bool isRate(std::string_view name)
{
    return isOneOf(rateNames, name) || (name.starts_with("lr-") && !name.ends_with("-weight_decay"));
}

/// The place of the best step in \p header.
std::optional<std::size_t> stepIn(const std::vector<std::string_view>& header)
{
    for (const std::string_view wanted : stepNames)
        for (std::size_t i = 0; i < header.size(); ++i)
            if (const std::string name = lowerCase(header[i]);
                name == wanted || name.ends_with("/" + std::string(wanted)))
                return i;
    return std::nullopt;
}

std::string_view trimmed(std::string_view field)
{
    constexpr std::string_view around = " \t\r\"'";
    const auto begin = field.find_first_not_of(around);
    return begin == std::string_view::npos ? std::string_view()
                                           : field.substr(begin, field.find_last_not_of(around) - begin + 1);
}

}  // namespace

char separatorOf(std::string_view line)
{
    for (const char separator : {'\t', ';', ','})
        if (line.find(separator) != std::string_view::npos)
            return separator;
    return ',';
}

std::vector<std::string_view> fieldsOf(std::string_view line, char separator)
{
    std::vector<std::string_view> fields;
    for (std::size_t begin = 0; begin <= line.size();) {
        const std::size_t end = std::min(line.find(separator, begin), line.size());
        fields.push_back(trimmed(line.substr(begin, end - begin)));
        begin = end + 1;
    }
    return fields;
}

std::optional<CsvColumns> columnsFrom(const std::vector<std::string_view>& header)
{
    CsvColumns columns;
    columns.step = stepIn(header);
    std::optional<std::size_t> value;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string lower = lowerCase(header[i]);
        const std::string_view name = withoutNumber(lower);
        if (isMomentum(name))
            columns.momentum.push_back(i);
        else if (isRate(name))
            columns.lr.push_back(i);
        else if (name == "value")
            value = i;
    }
    if (columns.lr.empty() && columns.step && value)  // a curve that TensorBoard saved: Wall time, Step, Value
        columns.lr.push_back(*value);
    if (columns.lr.empty())
        return std::nullopt;
    if (columns.momentum.size() != columns.lr.size())
        columns.momentum.clear();
    return columns;
}

std::optional<double> csvNumber(std::string_view field, bool decimalComma)
{
    const auto comma = decimalComma ? field.find(',') : std::string_view::npos;
    std::optional<double> number;
    if (comma == std::string_view::npos) {
        number = parseNumber(field);
    } else {
        std::string text(field);
        text[comma] = '.';
        number = parseNumber(text);
    }
    return number && std::isfinite(*number) ? number : std::nullopt;
}

}  // namespace onecycle
