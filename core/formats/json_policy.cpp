// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/json_policy.h"

#include "core/formats/json_members.h"
#include "core/policies/policies.h"

#include <nlohmann/json.hpp>

namespace onecycle {
namespace {

using nlohmann::json;

std::optional<double> numberFrom(const json& value)
{
    return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
}

/// One number, or a list of them; none for anything else.
std::optional<std::vector<double>> valuesFrom(const json& value)
{
    if (const auto number = numberFrom(value))
        return std::vector{*number};
    if (!value.is_array() || value.size() > mostPolicyValues)
        return std::nullopt;
    std::vector<double> values;
    for (const json& item : value) {
        const auto number = numberFrom(item);
        if (!number)
            return std::nullopt;
        values.push_back(*number);
    }
    return values;
}

/// Takes the optional number \p key; false if it is there and no number.
bool takeNumber(json& object, const char* key, std::optional<double>& target)
{
    const auto member = object.find(key);
    if (member == object.end())
        return true;
    target = numberFrom(*member);
    const bool read = target || member->is_null();
    if (read)
        object.erase(member);
    return read;
}

std::optional<ReadError> takeNumbers(json& object, const Policy& row, ReferencePolicy& policy)
{
    for (const PolicyNumber& number : row.numbers) {
        const std::string key(number.key);
        const auto member = object.find(key);
        if (member == object.end())
            continue;
        auto values = valuesFrom(*member);
        if (!values || !accepts(number, *values))
            return memberError(key.c_str(), object, ("it must be " + wanted(number) + ".").c_str());
        setNumber(policy, number.key, std::move(*values));
        object.erase(member);
    }
    return std::nullopt;
}

}  // namespace

void writePolicy(JsonWriter& writer, const ReferencePolicy& policy)
{
    writer.key("kind").text("policy").key("policy").text(policy.policy);
    if (policy.maxLr)
        writer.key("max_lr").number(*policy.maxLr);
    if (policy.totalSteps)
        writer.key("total_steps").number(*policy.totalSteps);
    const Policy* const row = findPolicy(policy.policy);
    for (const PolicyValue& stated : policy.numbers) {
        const PolicyNumber* const number = row ? findNumber(*row, stated.key) : nullptr;
        writer.key(stated.key);
        number && number->standards.empty() ? writer.oneOrMore(stated.values) : writer.numbers(stated.values);
    }
}

Result<ReferencePolicy, ReadError> takePolicy(json& object)
{
    ReferencePolicy policy;
    const auto member = object.find("policy");
    const Policy* const row = member != object.end() && member->is_string()
                                  ? findPolicy(member->get_ref<const std::string&>())
                                  : nullptr;
    if (!row)
        return Unexpected(memberError("policy", object, "it must be one of the policies that this version knows."));
    policy.policy = row->key;
    object.erase(member);
    if (!takeNumber(object, "max_lr", policy.maxLr))
        return Unexpected(memberError("max_lr", object, "it must be a number above 0, or left out."));
    if (!takeNumber(object, "total_steps", policy.totalSteps))
        return Unexpected(memberError("total_steps", object, "it must be a whole number from 1 on, or left out."));
    if (auto error = takeNumbers(object, *row, policy))
        return Unexpected(std::move(*error));
    if (auto fault = faultOf(policy))
        return Unexpected(ReadError{std::move(fault->sentence)});
    return policy;
}

}  // namespace onecycle
