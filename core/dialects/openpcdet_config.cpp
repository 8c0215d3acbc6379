// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/dialects/openpcdet_config.h"

#include "core/dialects/conversion_law.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace onecycle {

Result<ReadDocument, ReadError> readOpenPcdet(const nlohmann::json& tree, const ReadRequest& request)
{
    DialectReading reading(tree, request);
    ScheduleConfig config;
    config.optimizer = "adam";
    (void)reading.take("OPTIMIZER");
    for (const char* const name : {"BATCH_SIZE_PER_GPU", "WEIGHT_DECAY", "MOMENTUM", "DECAY_STEP_LIST", "LR_DECAY",
                                   "LR_CLIP", "LR_WARMUP", "WARMUP_EPOCH", "GRAD_NORM_CLIP", "OPTIMIZER_SUB", "BETAS"})
        (void)reading.take(name);
    config.maxLr = reading.required("LR", "max_lr");
    config.divFactor = reading.required("DIV_FACTOR", "div_factor");
    config.pctStart = reading.required("PCT_START", "pct_start");
    const std::vector<double> momenta = reading.numbers("MOMS");
    if (momenta.size() >= 2) {
        config.maxMomentum = momenta[0];
        config.baseMomentum = momenta[1];
    }
    const double epochs = reading.required("NUM_EPOCHS", "epochs");
    if (const auto perEpoch = reading.ask("steps_per_epoch", "len(train_loader)")) {
        const double steps = epochs * *perEpoch;
        const CountedFromZero curve{steps, std::trunc(config.pctStart * steps)};
        applyLaw(config, curve);
        reading.remark(lawSentence("OpenPCDet", curve, config));
    } else {
        config.epochs = epochs;
        reading.remark("The steps of an epoch are not in the text. With N of them in all, OpenPCDet's curve is that of "
                       "total_steps = N + 1 and pct_start = (int(" +
                       spelled(config.pctStart) + "*N) + 1)/(N + 1).");
    }
    reading.remark(
        "The last rate is always the initial one divided by 10000 there; LR_CLIP and LR_WARMUP have no effect "
        "on adam_onecycle.");
    return reading.finish(std::move(config),
                          "This is OpenPCDet's adam_onecycle: " + spelled(epochs) + " epochs, two cosine phases.");
}

}  // namespace onecycle
