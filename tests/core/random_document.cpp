// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/random_document.h"

#include "core/budget/budget_field.h"
#include "core/parameters/parameters.h"
#include "core/policies/policies.h"
#include "tests/core/random_config.h"

#include <array>
#include <cmath>
#include <limits>

namespace onecycle {
namespace {

// What YAML 1.1 and 1.2, JSON, shells and URLs take for something else.
constexpr std::array<std::string_view, 52> nasty{
    "",    "~",         "null",  "no",   "Yes", "on",    "true", "0x1", "1e3",  "1.0e-04", ".inf", "-.INF",      ".nan",
    "012", "0o7",       "1_000", "1:30", "=",   "<<",    "-",    "- a", "a: b", "a #b",    "#a",   "&a",         "*a",
    "!a",  "%a",        "@a",    "`a",   "|",   ">",     "\"",   "'",   "\\",   "{",       "[a",   "a,b",        " a",
    "a ",  "a\n\n b\n", "\t",    "---",  "...", "a:b:c", "100%", "%41", "inf",  "?",       "y",    "2026-01-01", "?a",
};

std::size_t below(std::mt19937& random, std::size_t limit)
{
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
}

void appendUtf8(std::string& text, unsigned code)
{
    const auto byte = [&text](unsigned value) { text += static_cast<char>(value); };
    if (code < 0x80)
        return byte(code);
    if (code < 0x800)
        return byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F));
    if (code < 0x10000)
        return byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F));
    byte(0xF0 | code >> 18), byte(0x80 | (code >> 12 & 0x3F)), byte(0x80 | (code >> 6 & 0x3F)),
        byte(0x80 | (code & 0x3F));
}

unsigned randomCharacter(std::mt19937& random)
{
    constexpr std::array ends{0x7Fu, 0xA0u, 0x3000u, 0xD800u, 0x110000u};
    constexpr std::array<unsigned, 10> odd{0x85, 0x9F, 0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x1F3AF};
    if (below(random, 5) == 0)
        return odd[below(random, odd.size())];
    const unsigned end = ends[below(random, ends.size())];
    const auto code = static_cast<unsigned>(1 + below(random, end - 1));
    return code >= 0xD800 && code < 0xE000 ? 'x' : code;
}

/// JSON text of an object of unknown keys, spelled as the readers keep it; empty in most cases.
std::string randomUnknown(std::mt19937& random)
{
    constexpr std::array<std::string_view, 5> objects{
        R"({"later":{"deep":[1,2.5,null,"ü",[],[[true]],{}]}})", R"({"max_lr_":-0.0,"x":"inf","yes":"no"})",
        R"({"a: b":[{"c":1e-07},{"c":18446744073709551615}]})", R"({"":"","#":-9223372036854775807})",
        R"({"z":{"max_lr":"inf","one":1.0}})"};
    if (below(random, 3) > 0)
        return {};
    return std::string(objects[below(random, objects.size())]);
}

/// Code for about every fourth argument, with or without what it stands for; for half of the documents none.
std::vector<Expression> randomExpressions(std::mt19937& random, const ScheduleConfig& config)
{
    constexpr std::array<std::string_view, 6> texts{"len(loader)", "args.lr",         "cfg[\"a: b\"] // 2",
                                                    "EPOCHS",      "'größer' or 1.0", "f(x, {1: '#'}, \"no\")"};
    std::vector<Expression> expressions;
    if (below(random, 2) == 0)
        return expressions;
    for (const Parameter& parameter : parameters())
        if (!parameter.python.empty() && below(random, 4) == 0)
            expressions.push_back({std::string(parameter.key), std::string(texts[below(random, texts.size())]),
                                   below(random, 2) == 0 ? valueOf(config, parameter) : Value()});
    return expressions;
}

CurveTable randomTable(std::mt19937& random)
{
    constexpr std::array odd{0.0, -0.0, 1.0, 1e-308, 5e-324, -1.7e308, 123456789012345680.0, 0.1, 1e22};
    const std::size_t groups = 1 + below(random, 3);
    const std::size_t steps = 1 + below(random, 20);
    CurveColumns columns;
    for (auto* const lists : {&columns.lr, &columns.momentum})
        for (std::size_t group = 0; group < groups; ++group) {
            std::vector<double>& list = lists->emplace_back();
            for (std::size_t step = 0; step < steps; ++step)
                list.push_back(below(random, 3) == 0 ? odd[below(random, odd.size())]
                                                     : std::exp(-double(random() % 99)));
        }
    if (below(random, 2) == 0)
        columns.momentum.clear();
    return {std::int64_t(below(random, 3) * 1'000'000'007), std::move(columns)};
}

std::optional<Budget> randomBudget(std::mt19937& random)
{
    constexpr std::array odd{0.0,
                             -3.0,
                             0.5,
                             1e17,
                             9007199254740992.0,
                             50000.0,
                             std::numeric_limits<double>::infinity(),
                             std::numeric_limits<double>::quiet_NaN()};
    if (below(random, 2) == 0)
        return std::nullopt;
    Budget budget;
    for (const BudgetField& field : budgetFields())
        setValue(budget, field,
                 field.isCount()  ? Value(odd[below(random, odd.size())])
                 : field.isFlag() ? Value(below(random, 2) == 0)
                                  : Value(randomText(random)));
    budget.unknownKeys = randomUnknown(random);
    return budget;
}

/// Any policy with about half of its numbers stated, at the ends of their ranges or between.
ReferencePolicy randomPolicy(std::mt19937& random)
{
    const Policy& row = policies()[below(random, policies().size())];
    ReferencePolicy policy{std::string(row.key), {}, {}};
    if (below(random, 2) == 0)
        policy.maxLr = std::exp(-double(random() % 99));
    if (below(random, 2) == 0)
        policy.totalSteps = double(1 + below(random, 9'007'199'254'740'992));
    for (const PolicyNumber& number : row.numbers) {
        const auto [low, high] = number.range;
        const double between = low + (high - low) * double(random() % 1000) / 999;
        std::vector<double> values{below(random, 3) == 0 ? high : number.whole ? std::floor(between) : between};
        if (!number.standards.empty() && below(random, 2) == 0)
            values.push_back(high);
        if (below(random, 2) == 0)
            setNumber(policy, number.key, std::move(values));
    }
    return faultOf(policy) ? ReferencePolicy{std::string(row.key), {}, {}} : policy;
}

}  // namespace

std::string randomText(std::mt19937& random)
{
    if (below(random, 2) == 0)
        return std::string(nasty[below(random, nasty.size())]);
    std::string text;
    for (std::size_t length = below(random, 12); length > 0; --length)
        appendUtf8(text, randomCharacter(random));
    return text;
}

ScheduleConfig randomNamedConfig(std::mt19937& random)
{
    ScheduleConfig config = randomConfig(random);
    for (std::string& name : config.groups)
        name = randomText(random);
    if (config.optimizer == "Adam")  // readers take PyTorch's classes for the keys of its optimisers
        config.optimizer = randomText(random);
    if (std::isnan(config.pctStart))  // inf / inf has a sign, which no text has
        config.pctStart = std::numeric_limits<double>::quiet_NaN();
    return config;
}

DocumentValue randomDocument(std::mt19937& random)
{
    DocumentValue value;
    const std::size_t count = 1 + below(random, 4);
    for (std::size_t i = 0; i < count; ++i) {
        ScheduleConfig config = randomNamedConfig(random);
        std::vector<Expression> expressions = randomExpressions(random, config);
        value.schedules.push_back({"id " + std::to_string(i), randomText(random), std::move(config),
                                   std::move(expressions), randomUnknown(random), randomUnknown(random)});
    }
    value.active = value.schedules[below(random, count)].id;
    if (below(random, 3) == 0)
        value.schedules.insert(
            value.schedules.begin() + std::ptrdiff_t(below(random, count + 1)),
            {"table", randomText(random), randomTable(random), {}, randomUnknown(random), randomUnknown(random)});
    value.budget = randomBudget(random);
    for (std::size_t more = below(random, 3); more > 0; --more)
        value.schedules.push_back({"policy " + std::to_string(more),
                                   randomText(random),
                                   randomPolicy(random),
                                   {},
                                   randomUnknown(random),
                                   randomUnknown(random),
                                   below(random, variantColours),
                                   below(random, 2) == 0});
    value.unknownKeys = randomUnknown(random);
    return value;
}

ViewState randomView(std::mt19937& random)
{
    const auto chance = [&random] { return below(random, 2) == 0; };
    ViewState view;
    view.logLr = chance();
    view.codeLoaderLength = chance();
    view.hideMomentum = chance();
    view.lockRatios = chance();
    view.oncePerEpoch = chance();
    if (chance())
        view.hiddenGroups = {0, 2, 9'999};
    if (chance())
        view.zoomLr = AxisRange{1e-9, 0.02};
    if (chance())
        view.zoomSteps = AxisRange{-3, 1e15};
    if (chance())
        view.stepsPerSecond = 1e-5;
    view.unknownKeys = randomUnknown(random);
    return view;
}

}  // namespace onecycle
