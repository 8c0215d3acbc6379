// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/json_view.h"

#include "core/formats/json_config.h"
#include "core/formats/json_members.h"

#include <nlohmann/json.hpp>

#include <array>

namespace onecycle {
namespace {

using nlohmann::json;

/// One member of "view".
struct ViewSwitch {
    const char* key;
    bool ViewState::*member;
};

constexpr std::array switches{
    ViewSwitch{"log_lr", &ViewState::logLr},
    ViewSwitch{"code_all_arguments", &ViewState::codeAllArguments},
    ViewSwitch{"code_loader_length", &ViewState::codeLoaderLength},
};

void takeSwitch(json& object, const ViewSwitch& row, ViewState& view, std::vector<std::string>& remarks)
{
    const auto value = object.find(row.key);
    if (value == object.end())
        return;
    if (value->is_boolean())
        view.*row.member = value->get<bool>();
    else
        remarks.push_back("\"view." + std::string(row.key) + "\" is " + jsonExcerpt(*value) +
                          " and is ignored; it must be true or false.");
    object.erase(value);
}

}  // namespace

void takeView(json& document, ViewState& view, std::vector<std::string>& remarks)
{
    const auto member = document.find("view");
    if (member == document.end())
        return;
    if (member->is_object()) {
        for (const ViewSwitch& row : switches)
            takeSwitch(*member, row, view, remarks);
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
        writer.key(row.key).flag(view.*row.member);
    writer.members(view.unknownKeys).endObject();
}

}  // namespace onecycle
