// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/mlx.h"

#include "core/export/header_comment.h"
#include "core/export/python_spelling.h"
#include "core/targets/losses.h"
#include "core/targets/single_tail.h"
#include "core/targets/whole_boundary.h"

namespace onecycle {
namespace {

std::string steps(double value)
{
    return pythonLiteral(value, Kind::Count);
}

Pieces wholePieces(const Schedule& schedule)
{
    return onWholeSteps(learningRatePieces(schedule).front());
}

std::string pieceText(const Piece& piece)
{
    const std::string from = pythonReal(piece.ramp.from);
    const std::string to = pythonReal(piece.ramp.to);
    const std::string length = steps(piece.end - piece.begin);
    if (piece.ramp.shape == RampShape::Cosine)
        return "optim.cosine_decay(" + from + ", " + length + ", end=" + to + ")";
    return "optim.linear_schedule(" + from + ", " + to + ", " + length + ")";
}

std::string scheduleText(const Pieces& pieces)
{
    if (pieces.front().ramp.shape == RampShape::Hold)
        return "schedule = " + pythonReal(pieces.front().ramp.to) + "  # constant\n";
    if (pieces.size() == 1)
        return "schedule = " + pieceText(pieces.front()) + "\n";
    std::string parts;
    std::string boundaries;
    for (const Piece& piece : pieces) {
        parts += "        " + pieceText(piece) + ",\n";
        if (&piece != &pieces.back())
            boundaries += (boundaries.empty() ? "" : ", ") + steps(piece.end);
    }
    return "schedule = optim.join_schedules(\n    [\n" + parts + "    ],\n    [" + boundaries + "],\n)\n";
}

}  // namespace

TargetFacts mlxFacts(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    TargetFacts facts{.framework = "MLX",
                      .curve = piecesCurve({wholePieces(input.schedule)}, {}, Arithmetic::SingleCosine),
                      .step = mark("one optimizer.update(); the optimizer counts them itself."),
                      .evidence = Evidence::Modelled,
                      .checked = mark("run on a stub of its schedules in float32, every step compared."),
                      .notExpressed = losses(config, {.groups = false, .momentum = false, .resume = false}),
                      .lints = {}};
    addIf(facts.lints, boundaryLint(config));
    if (config.cycleMomentum)
        facts.lints.push_back({mark("momentum and betas are plain numbers in MLX: mx.compile bakes them in, so a loop "
                                    "that changes them must not be compiled."),
                               {},
                               {}});
    addIf(facts.lints, singleTailLint(facts.curve, input.schedule));
    return facts;
}

bool writeMlx(const ExportInput& input, const Sink& sink)
{
    return sink(headerComment(input, mlxFacts(input)) + "import mlx.optimizers as optim\n\n" +
                scheduleText(wholePieces(input.schedule)) +
                "\n# optimizer = optim.SGD(learning_rate=schedule, momentum=0.9)\n");
}

}  // namespace onecycle
