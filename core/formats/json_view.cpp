// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/json_view.h"

#include "core/document/groups.h"
#include "core/formats/json_config.h"
#include "core/formats/json_members.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <set>

namespace onecycle {
namespace {

using nlohmann::json;

/// One member of "view".
struct ViewSwitch {
    const char* key;
    bool ViewState::*member;
    bool always = false;  ///< written even where it is off
};

constexpr std::array switches{
    ViewSwitch{"log_lr", &ViewState::logLr, true},
    ViewSwitch{"code_all_arguments", &ViewState::codeAllArguments, true},
    ViewSwitch{"code_loader_length", &ViewState::codeLoaderLength, true},
    ViewSwitch{"code_hide_target", &ViewState::codeHideTarget},
    ViewSwitch{"hide_lr", &ViewState::hideLr},
    ViewSwitch{"hide_momentum", &ViewState::hideMomentum},
    ViewSwitch{"effective_step", &ViewState::effectiveStep},
    ViewSwitch{"mean_lr", &ViewState::meanLr},
    ViewSwitch{"lock_ratios", &ViewState::lockRatios},
    ViewSwitch{"once_per_epoch", &ViewState::oncePerEpoch},
};

struct ViewRange {
    const char* key;
    std::optional<AxisRange> ViewState::*member;
};

constexpr std::array ranges{
    ViewRange{"zoom_steps", &ViewState::zoomSteps},
    ViewRange{"zoom_lr", &ViewState::zoomLr},
    ViewRange{"zoom_momentum", &ViewState::zoomMomentum},
};

struct ViewNumber {
    const char* key;
    std::optional<double> ViewState::*member;
    double least;  ///< smaller ones are refused
    const char* expected;
};

constexpr std::array optionalNumbers{
    ViewNumber{"steps_per_second", &ViewState::stepsPerSecond, 1e-6, "a positive number"},
    ViewNumber{"stop_step", &ViewState::stopStep, 0, "a step, from 0 on"},
};

using Remarks = std::vector<std::string>;

/// Takes the member \p key out of \p object and gives it to \p read, which is false where it is not \p expected.
template <class Read>
void take(json& object, const char* key, const char* expected, Remarks& remarks, Read read)
{
    const auto value = object.find(key);
    if (value == object.end())
        return;
    if (!read(*value))
        remarks.push_back("\"view." + std::string(key) + "\" is " + jsonExcerpt(*value) +
                          " and is ignored; it must be " + expected + ".");
    object.erase(value);
}

bool readSwitch(const json& value, bool& member)
{
    if (value.is_boolean())
        member = value.get<bool>();
    return value.is_boolean();
}

std::optional<double> finiteNumber(const json& value)
{
    if (!value.is_number() || !std::isfinite(value.get<double>()))
        return std::nullopt;
    return value.get<double>();
}

bool readRange(const json& value, std::optional<AxisRange>& member)
{
    if (!value.is_array() || value.size() != 2)
        return false;
    const auto low = finiteNumber(value[0]);
    const auto high = finiteNumber(value[1]);
    if (!low || !high || *low >= *high || !std::isfinite(*high - *low))
        return false;
    member = AxisRange{*low, *high};
    return true;
}

bool readNumber(const json& value, double least, std::optional<double>& member)
{
    const auto number = finiteNumber(value);
    if (!number || *number < least)
        return false;
    member = number;
    return true;
}

bool readText(const json& value, std::string& member)
{
    if (value.is_string())
        member = value.get<std::string>();
    return value.is_string();
}

struct CompareWord {
    const char* word;
    CompareBy value;
};

constexpr std::array compareWords{
    CompareWord{"step", CompareBy::Step},
    CompareWord{"epoch", CompareBy::Epoch},
    CompareWord{"share", CompareBy::Share},
};

bool readCompareBy(const json& value, CompareBy& member)
{
    for (const CompareWord& row : compareWords)
        if (value == row.word) {
            member = row.value;
            return true;
        }
    return false;
}

bool readGroups(const json& value, std::vector<std::size_t>& groups)
{
    if (!value.is_array())
        return false;
    std::set<std::size_t> read;
    for (const json& group : value) {
        if (!group.is_number_unsigned() || group.get<std::size_t>() >= mostGroups)
            return false;
        read.insert(group.get<std::size_t>());
    }
    groups.assign(read.begin(), read.end());
    return true;
}

void takeMembers(json& object, ViewState& view, Remarks& remarks)
{
    for (const ViewSwitch& row : switches)
        take(object, row.key, "true or false", remarks,
             [&](const json& value) { return readSwitch(value, view.*row.member); });
    for (const ViewRange& row : ranges)
        take(object, row.key, "a list of two numbers, the smaller one first", remarks,
             [&](const json& value) { return readRange(value, view.*row.member); });
    for (const ViewNumber& row : optionalNumbers)
        take(object, row.key, row.expected, remarks,
             [&](const json& value) { return readNumber(value, row.least, view.*row.member); });
    take(object, "code_target", "the name of an exported text", remarks,
         [&](const json& value) { return readText(value, view.codeTarget); });
    take(object, "compare_by", "step, epoch or share", remarks,
         [&](const json& value) { return readCompareBy(value, view.compareBy); });
    take(object, "hidden_groups", "a list of parameter groups, counted from 0", remarks,
         [&](const json& value) { return readGroups(value, view.hiddenGroups); });
}

}  // namespace

void takeView(json& document, ViewState& view, std::vector<std::string>& remarks)
{
    const auto member = document.find("view");
    if (member == document.end())
        return;
    if (member->is_object()) {
        takeMembers(*member, view, remarks);
        view.unknownKeys = unknownMembers(*member, "view.", remarks);
    } else {
        remarks.push_back("\"view\" is " + jsonExcerpt(*member) + " and is ignored; it must be an object.");
    }
    document.erase(member);
}

void writeView(JsonWriter& writer, const ViewState& view)
{
    writer.key("view").beginObject();
    for (const ViewSwitch& row : switches)
        if (row.always || view.*row.member)
            writer.key(row.key).flag(view.*row.member);
    for (const ViewRange& row : ranges)
        if (const auto& range = view.*row.member)
            writer.key(row.key).numbers({range->low, range->high});
    for (const ViewNumber& row : optionalNumbers)
        if (const auto& number = view.*row.member)
            writer.key(row.key).number(*number);
    if (view.codeTarget != ViewState().codeTarget)
        writer.key("code_target").text(view.codeTarget);
    for (const CompareWord& row : compareWords)
        if (row.value == view.compareBy && row.value != ViewState().compareBy)
            writer.key("compare_by").text(row.word);
    if (!view.hiddenGroups.empty())
        writer.key("hidden_groups").numbers({view.hiddenGroups.begin(), view.hiddenGroups.end()});
    writer.members(view.unknownKeys).endObject();
}

}  // namespace onecycle
