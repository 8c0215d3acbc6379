// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/sweep/sweep_text.h"

#include "core/parameters/parameters.h"
#include "core/support/number.h"

#include <vector>

namespace onecycle {
namespace {

std::vector<std::string_view> parts(std::string_view text)
{
    std::vector<std::string_view> all;
    for (std::size_t end = text.find(':'); end != std::string_view::npos; end = text.find(':')) {
        all.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    all.push_back(text);
    return all;
}

std::string notNumber(std::string_view part, const std::string& said)
{
    return "\"" + std::string(part) + "\" in " + said + " is no number; ";
}

}  // namespace

Result<Sweep, std::string> readSweep(std::string_view text, double usual)
{
    const std::string said = "\"" + std::string(text) + "\"";
    const std::string remedy = "write KEY=FROM:TO:COUNT, as pct_start=0.1:0.5:9, with :log behind it for equal ratios.";
    const std::size_t equals = text.find('=');
    Sweep sweep;
    sweep.count = usual;
    sweep.range.key = text.substr(0, equals);
    const Parameter* const parameter = findParameter(sweep.range.key);
    if (!parameter)
        return Unexpected(said + " begins with no parameter; " + remedy);
    if (hasWords(*parameter)) {
        if (equals == std::string_view::npos)
            return sweep;
        return Unexpected(said + " gives ends to " + sweep.range.key + ", which has words; write " + sweep.range.key +
                          " alone for all of them.");
    }
    const auto given = parts(equals == std::string_view::npos ? std::string_view() : text.substr(equals + 1));
    const bool logarithmic = given.size() > 2 && given.back() == "log";
    const std::size_t numbers = given.size() - static_cast<std::size_t>(logarithmic);
    if (numbers < 2 || numbers > 3)
        return Unexpected(said + " cannot be read; " + remedy);
    double* const places[] = {&sweep.range.from, &sweep.range.to, &sweep.count};
    for (std::size_t i = 0; i < numbers; ++i) {
        const auto number = parseNumber(given[i]);
        if (!number)
            return Unexpected(notNumber(given[i], said) + remedy);
        *places[i] = *number;
    }
    sweep.range.spacing = logarithmic ? Scale::Logarithmic : Scale::Linear;
    return sweep;
}

}  // namespace onecycle
