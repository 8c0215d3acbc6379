// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/parameters/parameter.h"

#include "core/schedule/optimizers.h"

#include <array>
#include <cassert>

namespace onecycle {
namespace {

using OptionalNumber = std::optional<double> ScheduleConfig::*;
using Number = double ScheduleConfig::*;
using OptionalPerGroup = std::optional<PerGroup> ScheduleConfig::*;
using Numbers = PerGroup ScheduleConfig::*;
using Flag = bool ScheduleConfig::*;
using Word = std::string ScheduleConfig::*;

constexpr std::array strategies{Option{"cos", "cos"}, Option{"linear", "linear"}};

Value perGroupValue(const PerGroup& value, std::optional<std::size_t> group)
{
    if (group)
        return value.at(*group);
    return value.isList() ? Value(value.values()) : Value(value.at(0));
}

PerGroup changed(const std::optional<PerGroup>& old, const Value& value, std::optional<std::size_t> group,
                 std::size_t groupCount)
{
    if (const auto* list = std::get_if<std::vector<double>>(&value))
        return PerGroup(*list);
    const double number = std::get<double>(value);
    return group && old ? old->with(*group, number, groupCount) : PerGroup(number);
}

struct Reader {
    const ScheduleConfig& config;
    std::optional<std::size_t> group;

    Value operator()(OptionalNumber m) const { return config.*m ? Value(*(config.*m)) : Value(); }
    Value operator()(Number m) const { return config.*m; }
    Value operator()(OptionalPerGroup m) const { return config.*m ? perGroupValue(*(config.*m), group) : Value(); }
    Value operator()(Numbers m) const { return perGroupValue(config.*m, group); }
    Value operator()(Flag m) const { return config.*m; }
    Value operator()(Word m) const { return config.*m; }
};

struct Writer {
    ScheduleConfig& config;
    const Value& value;
    std::optional<std::size_t> group;

    void operator()(OptionalNumber m) const
    {
        config.*m = unset() ? std::optional<double>() : std::optional(std::get<double>(value));
    }
    void operator()(Number m) const { config.*m = std::get<double>(value); }
    void operator()(OptionalPerGroup m) const
    {
        config.*m = unset() ? std::optional<PerGroup>() : changed(config.*m, value, group, config.groupCount());
    }
    void operator()(Numbers m) const { config.*m = changed(config.*m, value, group, config.groupCount()); }
    void operator()(Flag m) const { config.*m = std::get<bool>(value); }
    void operator()(Word m) const { config.*m = std::get<std::string>(value); }

    [[nodiscard]] bool unset() const { return std::holds_alternative<std::monostate>(value); }
};

struct Acceptor {
    const Value& value;

    bool operator()(OptionalNumber) const { return is<std::monostate>() || is<double>(); }
    bool operator()(Number) const { return is<double>(); }
    bool operator()(OptionalPerGroup) const
    {
        return is<std::monostate>() || is<double>() || is<std::vector<double>>();
    }
    bool operator()(Numbers) const { return is<double>() || is<std::vector<double>>(); }
    bool operator()(Flag) const { return is<bool>(); }
    bool operator()(Word) const { return is<std::string>(); }

    template <class T>
    [[nodiscard]] bool is() const
    {
        return std::holds_alternative<T>(value);
    }
};

std::vector<Option> optimizerOptions()
{
    std::vector<Option> options;
    for (const Optimizer& optimizer : optimizers())
        options.push_back({optimizer.key, optimizer.name});
    return options;
}

}  // namespace

bool Parameter::perGroup() const
{
    return std::holds_alternative<OptionalPerGroup>(member) || std::holds_alternative<Numbers>(member);
}

Value valueOf(const ScheduleConfig& config, const Parameter& parameter, std::optional<std::size_t> group)
{
    return std::visit(Reader{config, group}, parameter.member);
}

void setValue(ScheduleConfig& config, const Parameter& parameter, const Value& value, std::optional<std::size_t> group)
{
    assert(accepts(parameter, value));
    std::visit(Writer{config, value, group}, parameter.member);
}

bool accepts(const Parameter& parameter, const Value& value)
{
    return std::visit(Acceptor{value}, parameter.member);
}

Value defaultValue(const Parameter& parameter)
{
    return valueOf(ScheduleConfig{}, parameter);
}

std::span<const Option> optionsOf(const Parameter& parameter)
{
    static const std::vector<Option> optimizerRows = optimizerOptions();
    if (parameter.kind != Kind::Choice)
        return {};
    if (parameter.key == "optimizer")
        return optimizerRows;
    return strategies;
}

std::string valueText(const Value& value, NumberStyle style)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const auto* number = std::get_if<double>(&value))
        return toText(*number, style);
    if (const auto* word = std::get_if<std::string>(&value))
        return *word;
    std::string text;
    if (const auto* list = std::get_if<std::vector<double>>(&value))
        for (const double number : *list)
            text += (text.empty() ? "" : ",") + toText(number, style);
    return text;
}

}  // namespace onecycle
