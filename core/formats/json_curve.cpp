// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/json_curve.h"

#include "core/document/groups.h"
#include "core/formats/json_members.h"
#include "core/support/number.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

using nlohmann::json;
using Lists = std::vector<std::vector<double>>;

constexpr const char* listRemedy = "it must be a list of lists of numbers, one for each parameter group, all equally "
                                   "long (up to a million).";

std::optional<std::vector<double>> numbersFrom(const json& list)
{
    if (!list.is_array() || list.empty() || list.size() > mostTableSteps)
        return std::nullopt;
    std::vector<double> numbers;
    numbers.reserve(list.size());
    for (const json& item : list) {
        if (!item.is_number() || !std::isfinite(item.get<double>()))
            return std::nullopt;
        numbers.push_back(item.get<double>());
    }
    return numbers;
}

std::optional<Lists> listsFrom(const json& tree)
{
    if (!tree.is_array() || tree.empty() || tree.size() > mostGroups)
        return std::nullopt;
    Lists lists;
    std::size_t count = 0;
    for (const json& item : tree) {
        auto numbers = numbersFrom(item);
        if (!numbers || (!lists.empty() && numbers->size() != lists.front().size()))
            return std::nullopt;
        count += numbers->size();
        if (count > mostTableNumbers)
            return std::nullopt;
        lists.push_back(std::move(*numbers));
    }
    return lists;
}

void writeLists(JsonWriter& writer, const char* key, std::size_t groups,
                const std::vector<double>& (CurveTable::*list)(std::size_t) const, const CurveTable& table)
{
    writer.key(key).beginArray();
    for (std::size_t group = 0; group < groups; ++group)
        writer.numbers((table.*list)(group));
    writer.endArray();
}

}  // namespace

void writeTable(JsonWriter& writer, const CurveTable& table)
{
    writer.key("kind").text("table").key("first").number(static_cast<double>(table.firstStep()));
    writeLists(writer, "lr", table.groupCount(), &CurveTable::lr, table);
    if (table.hasMomentum())
        writeLists(writer, "momentum", table.groupCount(), &CurveTable::momentum, table);
}

Result<CurveTable, ReadError> takeTable(json& object)
{
    const double first = object.contains("first") && object["first"].is_number() ? object["first"].get<double>() : 0;
    if ((object.contains("first") && !object["first"].is_number()) || !isWhole(first) || first < 0)
        return Unexpected(memberError("first", object, "it must be the step of the first number, from 0 on."));
    auto lr = listsFrom(object.value("lr", json()));
    if (!lr)
        return Unexpected(memberError("lr", object, listRemedy));
    CurveColumns columns{std::move(*lr), {}};
    if (object.contains("momentum")) {
        auto momentum = listsFrom(object["momentum"]);
        if (!momentum || momentum->size() != columns.lr.size() || momentum->front().size() != columns.lr.front().size())
            return Unexpected(memberError("momentum", object, listRemedy));
        columns.momentum = std::move(*momentum);
    }
    for (const char* const key : {"first", "lr", "momentum"})
        object.erase(key);
    return CurveTable(static_cast<std::int64_t>(first), std::move(columns));
}

}  // namespace onecycle
