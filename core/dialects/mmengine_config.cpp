// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/mmengine_config.h"

#include "core/dialects/mmengine_momentum.h"
#include "core/dialects/torch_shape.h"
#include "core/formats/text_guard.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace onecycle {
namespace {

using nlohmann::json;

std::string typeOf(const json& tree)
{
    const json type = tree.is_object() ? tree.value("type", json()) : json();
    return type.is_string() ? type.get<std::string>() : std::string();
}

bool isScheduler(const json& tree)
{
    const std::string type = typeOf(tree);
    return type.ends_with("LR") || type.ends_with("Momentum") || type.ends_with("ParamScheduler");
}

/// The schedulers of \p tree, wherever MMEngine looks for them; an array.
json schedulersOf(const json& tree)
{
    const json& root = tree.is_object() && tree.contains("param_scheduler") ? tree["param_scheduler"]
                       : tree.is_object() && tree.contains("config")        ? tree["config"]
                                                                            : tree;
    if (root.is_array())
        return std::ranges::all_of(root, isScheduler) ? root : json::array();
    return isScheduler(root) ? json::array({root}) : json::array();
}

/// The configuration of the optimizer, which may be wrapped.
json optimizerOf(const json& tree)
{
    const json wrapper = tree.is_object() ? tree.value("optim_wrapper", json()) : json();
    const json inner = wrapper.is_object() ? wrapper.value("optimizer", json()) : json();
    return inner.is_object() ? inner : tree.is_object() ? tree.value("optimizer", json()) : json();
}

std::string namesOf(const json& schedulers)
{
    std::string text;
    std::size_t named = 0;
    for (const json& scheduler : schedulers)
        if (++named <= 4)
            text += (text.empty() ? "" : ", ") + excerpt(typeOf(scheduler));
    return named > 4 ? text + ", ..." : text;
}

/// By epoch the scheduler takes a step after each epoch, unless the counts are converted.
void readUnit(DialectReading& reading, ScheduleConfig& config)
{
    const bool byEpoch = reading.flag("by_epoch", true);
    const bool converted = reading.flag("convert_to_iter_based", false);
    if (!byEpoch)
        return;
    if (!converted)
        return reading.remark(
            "by_epoch is True" + std::string(reading.has("by_epoch") ? "" : ", the default") +
            ": the rate changes once an epoch, and total_steps counts epochs. Write by_epoch=False for "
            "a 1cycle over steps.");
    config.epochs = config.totalSteps;
    config.totalSteps.reset();
    reading.remark("convert_to_iter_based multiplies total_steps by the batches of an epoch: it is taken for epochs.");
    config.stepsPerEpoch = reading.ask("steps_per_epoch", "len(train_dataloader)");
}

void readLength(DialectReading& reading, ScheduleConfig& config)
{
    const auto begin = reading.number("begin", "total_steps", 0);
    const auto end = reading.number("end", "total_steps");
    config.totalSteps = reading.number("total_steps", "total_steps");
    if (!config.totalSteps && !reading.has("total_steps") && end)
        config.totalSteps = *end - begin.value_or(0);
    config.epochs = reading.number("epochs", "epochs");
    config.stepsPerEpoch = reading.number("steps_per_epoch", "steps_per_epoch");
    if (begin.value_or(0) != 0)
        reading.remark("The cycle begins at step " + spelled(*begin) + " there; here it begins at step 0.");
    readUnit(reading, config);
}

}  // namespace

bool isMmEngine(const json& tree)
{
    return !schedulersOf(tree).empty();
}

Result<ReadDocument, ReadError> readMmEngine(const json& tree, const ReadRequest& request)
{
    const json schedulers = schedulersOf(tree);
    const auto found = std::ranges::find(schedulers, "OneCycleLR", typeOf);
    if (found == schedulers.end())
        return Unexpected(ReadError{"This param_scheduler of MMEngine has no OneCycleLR: its pieces are " +
                                    namesOf(schedulers) +
                                    ". The \"cyclic\" recipes of mmdet3d are such pieces; write "
                                    "dict(type='OneCycleLR', eta_max=..., total_steps=..., by_epoch=False)."});
    DialectReading reading(*found, request);
    ScheduleConfig config;
    for (const char* const name : {"type", "verbose", "last_step"})
        (void)reading.take(name);
    if (const auto peak = reading.number("eta_max", "max_lr"))
        config.maxLr = *peak;
    readTorchShape(reading, config);
    readLength(reading, config);
    readMmMomentum(reading, schedulers, optimizerOf(tree), config);
    return reading.finish(std::move(config), "This is MMEngine's OneCycleLR: PyTorch's curve under other names.");
}

}  // namespace onecycle
