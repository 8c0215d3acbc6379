// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/exporter.h"

#include "core/export/accelerate.h"
#include "core/export/axolotl.h"
#include "core/export/burn.h"
#include "core/export/cerebras.h"
#include "core/export/class_config_text.h"
#include "core/export/composer.h"
#include "core/export/config_text.h"
#include "core/export/csv.h"
#include "core/export/deepspeed.h"
#include "core/export/deepspeed_json.h"
#include "core/export/fastai.h"
#include "core/export/fastai_fit.h"
#include "core/export/hf_arguments.h"
#include "core/export/hf_trainer.h"
#include "core/export/ignite.h"
#include "core/export/json_table.h"
#include "core/export/keras.h"
#include "core/export/keras_cosine.h"
#include "core/export/libtorch.h"
#include "core/export/lightning.h"
#include "core/export/matplotlib.h"
#include "core/export/methods.h"
#include "core/export/mindspore.h"
#include "core/export/mlx.h"
#include "core/export/mmengine.h"
#include "core/export/openpcdet.h"
#include "core/export/optax.h"
#include "core/export/optax_onecycle.h"
#include "core/export/paddle.h"
#include "core/export/pgfplots.h"
#include "core/export/python.h"
#include "core/export/pytorch.h"
#include "core/export/r_torch.h"
#include "core/export/timm.h"
#include "core/export/timm_cosine.h"
#include "core/export/tinygrad.h"
#include "core/export/torchsharp.h"
#include "core/export/ultralytics.h"

#include <algorithm>
#include <array>

namespace onecycle {
namespace {

// The headings of the menu.
constexpr TextMark torch = mark("PyTorch and Python");
constexpr TextMark others = mark("Other frameworks");
constexpr TextMark languages = mark("Other languages");
constexpr TextMark papers = mark("Papers");
constexpr TextMark configs = mark("Configurations");
constexpr TextMark documents = mark("Documents");

using Write = bool (*)(const ExportInput& input, const Sink& sink);
using Facts = TargetFacts (*)(const ExportInput& input);

constexpr Exporter table(std::string_view key, TextMark label, std::string_view suffix, Write write)
{
    return {.key = key, .label = label, .family = documents, .suffix = suffix, .write = write, .table = true};
}

constexpr Exporter text(std::string_view key, TextMark label, TextMark family, std::string_view suffix, Write write)
{
    return {.key = key, .label = label, .family = family, .suffix = suffix, .write = write};
}

/// A text with the arguments of PyTorch's class, all of them if the user wants.
constexpr Exporter arguments(Exporter row)
{
    row.usesAllArguments = true;
    return row;
}

constexpr Exporter code(std::string_view key, TextMark label, TextMark family, std::string_view suffix, Write write,
                        Facts facts)
{
    return {.key = key, .label = label, .family = family, .suffix = suffix, .write = write, .facts = facts};
}

constexpr Exporter pytorch = {.key = "pytorch",
                              .label = mark("PyTorch"),
                              .family = torch,
                              .suffix = "py",
                              .write = writePytorch,
                              .facts = pytorchFacts,
                              .usesAllArguments = true,
                              .usesLoaderLength = true};

// clang-format off
constexpr std::array rows{
    table("csv", mark("Table of the steps (CSV)"), "csv", writeCsv),
    table("json", mark("Configuration and steps (JSON)"), "json", writeJsonTable),
    pytorch,
    code("python", mark("Python, without dependencies"), torch, "py", writePython, pythonFacts),
    arguments(code("lightning", mark("Lightning"), torch, "py", writeLightning, lightningFacts)),
    arguments(code("hf-trainer", mark("Hugging Face Trainer"), torch, "py", writeHfTrainer, hfTrainerFacts)),
    code("hf-arguments", mark("Hugging Face TrainingArguments"), torch, "py", writeHfArguments, hfArgumentsFacts),
    arguments(code("accelerate", mark("Accelerate"), torch, "py", writeAccelerate, accelerateFacts)),
    arguments(code("axolotl", mark("Axolotl"), torch, "yaml", writeAxolotl, axolotlFacts)),
    code("keras", mark("Keras 3"), others, "py", writeKeras, kerasFacts),
    code("keras-cosine", mark("Keras 3, CosineDecay"), others, "py", writeKerasCosine, kerasCosineFacts),
    code("fastai", mark("fastai"), torch, "py", writeFastai, fastaiFacts),
    code("fastai-fit", mark("fastai, fit_one_cycle"), torch, "py", writeFastaiFit, fastaiFitFacts),
    code("optax", mark("optax (JAX, Flax)"), others, "py", writeOptax, optaxFacts),
    code("optax-onecycle", mark("optax, its own onecycle"), others, "py", writeOptaxOnecycle, optaxOnecycleFacts),
    arguments(code("deepspeed", mark("DeepSpeed"), torch, "py", writeDeepspeed, deepspeedFacts)),
    code("deepspeed-json", mark("DeepSpeed configuration (JSON)"), torch, "json", writeDeepspeedJson, deepspeedJsonFacts),
    code("mmengine", mark("MMEngine"), torch, "py", writeMmengine, mmengineFacts),
    code("libtorch", mark("LibTorch (C++)"), languages, "h", writeLibtorch, libtorchFacts),
    code("paddle", mark("PaddlePaddle"), others, "py", writePaddle, paddleFacts),
    arguments(code("ignite", mark("PyTorch-Ignite"), torch, "py", writeIgnite, igniteFacts)),
    arguments(code("composer", mark("MosaicML Composer"), torch, "py", writeComposer, composerFacts)),
    code("timm", mark("timm"), torch, "py", writeTimm, timmFacts),
    code("timm-cosine", mark("timm, CosineLRScheduler"), torch, "py", writeTimmCosine, timmCosineFacts),
    code("ultralytics", mark("Ultralytics YOLO"), torch, "py", writeUltralytics, ultralyticsFacts),
    code("mlx", mark("MLX"), others, "py", writeMlx, mlxFacts),
    code("mindspore", mark("MindSpore"), others, "py", writeMindspore, mindsporeFacts),
    code("tinygrad", mark("tinygrad"), others, "py", writeTinygrad, tinygradFacts),
    code("openpcdet", mark("OpenPCDet"), torch, "yaml", writeOpenpcdet, openpcdetFacts),
    code("torchsharp", mark("TorchSharp (C#)"), languages, "cs", writeTorchsharp, torchsharpFacts),
    code("r-torch", mark("torch for R"), languages, "R", writeRTorch, rTorchFacts),
    code("burn", mark("Burn (Rust)"), languages, "rs", writeBurn, burnFacts),
    code("cerebras", mark("Cerebras"), torch, "yaml", writeCerebras, cerebrasFacts),
    text("pgfplots", mark("Picture for LaTeX (pgfplots)"), papers, "tex", writePgfplots),
    text("matplotlib", mark("Picture for Python (Matplotlib)"), papers, "py", writeMatplotlib),
    text("methods", mark("Methods sentence and references (LaTeX)"), papers, "tex", writeMethods),
    text("config", mark("Configuration (JSON)"), configs, "json", writeConfigJson),
    text("yaml", mark("Configuration (YAML)"), configs, "yaml", writeConfigYaml),
    arguments(text("hydra", mark("Hydra configuration"), configs, "yaml", writeHydra)),
    arguments(text("lightning-cli", mark("LightningCLI configuration"), configs, "yaml", writeLightningCli)),
    text("share", mark("Share string"), documents, "txt", writeShare),
    text("document", mark("Document"), documents, "onecycle", writeDocumentJson),
    text("document-yaml", mark("Document (YAML)"), documents, "yaml", writeDocumentYaml),
};
// clang-format on

}  // namespace

std::span<const Exporter> exporters()
{
    return rows;
}

const Exporter* findExporter(std::string_view key)
{
    const auto* const row = std::ranges::find(rows, key, &Exporter::key);
    return row == rows.end() ? nullptr : row;
}

std::string exportText(const Exporter& exporter, const ExportInput& input)
{
    std::string text;
    exporter.write(input, [&text](std::string_view part) {
        text += part;
        return true;
    });
    return text;
}

}  // namespace onecycle
