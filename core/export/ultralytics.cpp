// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/ultralytics.h"

#include "core/export/first_step.h"
#include "core/export/header_comment.h"
#include "core/export/portable_function.h"
#include "core/export/python_spelling.h"
#include "core/schedule/optimizers.h"
#include "core/targets/curve_changes.h"
#include "core/targets/losses.h"

#include <algorithm>
#include <array>

namespace onecycle {
namespace {

constexpr std::array<std::string_view, 7> known{"sgd", "adam", "adamw", "nadam", "radam", "adamax", "rmsprop"};

constexpr const char* callback = R"(def one_cycle_callback():
    """A callback for on_train_batch_start: each call is one step."""
    step = FIRST_STEP

    def set_values(trainer):
        nonlocal step
        lr, momentum = one_cycle(step)[0]
        step += 1
        for group in trainer.optimizer.param_groups:
            group["lr"] = lr
            if momentum is not None and "betas" in group:
                group["betas"] = (momentum, group["betas"][1])
            elif momentum is not None and "momentum" in group:
                group["momentum"] = momentum

    return set_values


def train(model, data, batch, **settings):
    """TOTAL_STEPS has to be the epochs times the batches of one."""
    model.add_callback("on_train_batch_start", one_cycle_callback())
    return model.train(
        data=data,
        batch=batch,
        nbs=batch,
        warmup_epochs=0,
)";

std::string optimizerName(const ScheduleConfig& config)
{
    if (config.optimizer == "rmsprop")
        return "RMSProp";
    const Optimizer* const row = findOptimizer(config.optimizer);
    const bool exists = std::ranges::find(known, config.optimizer) != known.end();
    return row && exists ? std::string(row->name) : "SGD";
}

}  // namespace

TargetFacts ultralyticsFacts(const ExportInput& input)
{
    TargetFacts facts{
        .framework = "Ultralytics YOLO",
        .curve = ofFirstGroup(exactCurve(input.schedule)),
        .step = mark("one batch (nbs=batch: no accumulation); the callback counts them."),
        .evidence = Evidence::Modelled,
        .checked = mark("run on a stub of its training loop with torch 1.13.1, every step compared."),
        .notExpressed = losses(input.config, {.groups = false}),
        .lints = {{mark("optimizer=\"auto\" chooses another optimizer and learning rate: keep the argument."), {}, {}},
                  {mark("callbacks that are added to the model do not reach the processes of DDP: train on one GPU."),
                   {},
                   {}}}};
    addOptimizerLoss(facts.notExpressed, input.config, known, "SGD");
    return facts;
}

bool writeUltralytics(const ExportInput& input, const Sink& sink)
{
    std::string text = headerComment(input, ultralyticsFacts(input)) + portableFunction(input.schedule) + "\n\n" +
                       firstStepLine(input.schedule) + "\n\n" + callback + "        optimizer=\"" +
                       optimizerName(input.config) + "\",\n";
    if (!input.config.totalSteps && input.config.epochs)
        text += "        epochs=" + pythonLiteral(*input.config.epochs, Kind::Count) + ",\n";
    return sink(text + "        **settings,\n    )\n");
}

}  // namespace onecycle
