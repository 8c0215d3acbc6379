// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/json_state.h"

#include "core/formats/json_tree.h"
#include "core/formats/json_writer.h"
#include "core/formats/text_guard.h"

#include <nlohmann/json.hpp>

namespace onecycle {
namespace {

using nlohmann::json;
using PhaseRow = SchedulerState::PhaseRow;

bool read(const json& value, bool& out)
{
    if (!value.is_boolean())
        return false;
    out = value.get<bool>();
    return true;
}

bool read(const json& value, std::string& out)
{
    if (!value.is_string())
        return false;
    out = value.get<std::string>();
    return true;
}

bool read(const json& value, double& out)
{
    const auto number = value.is_number()   ? std::optional(value.get<double>())
                        : value.is_string() ? parseNumber(value.get_ref<const std::string&>())
                                            : std::nullopt;
    out = number.value_or(0);
    return number.has_value();
}

bool read(const json& value, std::int64_t& out)
{
    double number = 0;
    if (!value.is_number() || !read(value, number) || !isWhole(number))
        return false;
    out = static_cast<std::int64_t>(number);
    return true;
}

bool read(const json& value, std::optional<bool>& out)
{
    return value.is_null() || read(value, out.emplace());
}

bool read(const json& value, PhaseRow& out);

template <class T>
bool read(const json& value, std::vector<T>& out)
{
    if (!value.is_array())
        return false;
    out.resize(value.size());
    for (std::size_t i = 0; i < out.size(); ++i)
        if (!read(value[i], out[i]))
            return false;
    return true;
}

/// Reads members of one object until one fails, and remembers which.
class MemberReader {
public:
    explicit MemberReader(const json& object) : m_object(object) {}

    template <class T>
    MemberReader& required(const char* key, T& out)
    {
        if (m_problem.empty() && !m_object.contains(key))
            m_problem = std::string("\"") + key + "\" is missing.";
        return optional(key, out);
    }

    template <class T>
    MemberReader& optional(const char* key, T& out)
    {
        if (m_problem.empty() && m_object.contains(key) && !read(m_object[key], out))
            m_problem = std::string("\"") + key + "\" is not of the type that OneCycleLR saves.";
        return *this;
    }

    [[nodiscard]] const std::string& problem() const { return m_problem; }

private:
    const json& m_object;
    std::string m_problem;
};

bool read(const json& value, PhaseRow& out)
{
    return value.is_object() && MemberReader(value)
                                    .required("end_step", out.endStep)
                                    .required("start_lr", out.startLr)
                                    .required("end_lr", out.endLr)
                                    .required("start_momentum", out.startMomentum)
                                    .required("end_momentum", out.endMomentum)
                                    .problem()
                                    .empty();
}

void writePhase(JsonWriter& writer, const PhaseRow& phase)
{
    writer.beginObject();
    writer.key("end_step").number(phase.endStep);
    writer.key("start_lr").text(phase.startLr).key("end_lr").text(phase.endLr);
    writer.key("start_momentum").text(phase.startMomentum).key("end_momentum").text(phase.endMomentum);
    writer.endObject();
}

}  // namespace

std::string writeJsonState(const SchedulerState& state)
{
    JsonWriter writer;
    writer.beginObject();
    writer.key("total_steps").number(static_cast<double>(state.totalSteps));
    writer.key("_schedule_phases").beginArray();
    for (const PhaseRow& phase : state.schedulePhases)
        writePhase(writer, phase);
    writer.endArray();
    writer.key("_anneal_func_type").text(state.annealFuncType);
    writer.key("cycle_momentum").flag(state.cycleMomentum);
    if (state.useBeta1)
        writer.key("use_beta1").flag(*state.useBeta1);
    writer.key("base_lrs").numbers(state.baseLrs);
    writer.key("last_epoch").number(static_cast<double>(state.lastEpoch));
    writer.key("_step_count").number(static_cast<double>(state.stepCount));
    writer.key("_is_initial").flag(false);
    writer.key("_get_lr_called_within_step").flag(state.getLrCalledWithinStep);
    writer.key("_last_lr").numbers(state.lastLr);
    writer.endObject();
    return writer.take() + "\n";
}

Result<SchedulerState, ReadError> stateFrom(const json& object)
{
    SchedulerState state;
    state.annealFuncType.clear();
    const std::string problem = MemberReader(object)
                                    .required("total_steps", state.totalSteps)
                                    .required("_schedule_phases", state.schedulePhases)
                                    .optional("_anneal_func_type", state.annealFuncType)
                                    .required("cycle_momentum", state.cycleMomentum)
                                    .optional("use_beta1", state.useBeta1)
                                    .required("base_lrs", state.baseLrs)
                                    .required("last_epoch", state.lastEpoch)
                                    .optional("_step_count", state.stepCount)
                                    .optional("_get_lr_called_within_step", state.getLrCalledWithinStep)
                                    .required("_last_lr", state.lastLr)
                                    .problem();
    if (!problem.empty())
        return Unexpected(ReadError{problem});
    if (state.schedulePhases.empty())
        return Unexpected(ReadError{"\"_schedule_phases\" is empty; a OneCycleLR has two phases or three."});
    return state;
}

Result<SchedulerState, ReadError> readJsonState(std::string_view text)
{
    if (auto error = refusal(text))
        return Unexpected(std::move(*error));
    std::vector<std::string> remarks;
    const auto tree = parseJson(withoutByteOrderMark(text), remarks);
    if (!tree)
        return Unexpected(tree.error());
    if (!tree->is_object())
        return Unexpected(ReadError{"The state of a scheduler is a JSON object."});
    return stateFrom(*tree);
}

}  // namespace onecycle
