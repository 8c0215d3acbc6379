// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/tinygrad.h"

#include "core/export/header_comment.h"
#include "core/export/python_spelling.h"
#include "core/targets/losses.h"
#include "core/targets/single_tail.h"

namespace onecycle {
namespace {

/// tinygrad's own class has straight lines and two phases.
bool isNative(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    return config.annealStrategy == "linear" && !config.threePhase && input.schedule.totalSteps() > 1;
}

std::string nativeText(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    const double last = static_cast<double>(input.schedule.totalSteps() - 1);
    return "from extra.lr_scheduler import OneCycleLR  # of tinygrad's repository\n\n\n"
           "def one_cycle_scheduler(optimizer):\n"
           "    \"\"\"Its last step is total_steps itself: hence one less than in PyTorch.\"\"\"\n"
           "    return OneCycleLR(\n        optimizer,\n        max_lr=" +
           pythonReal(config.maxLr->at(0)) + ",\n        div_factor=" + pythonReal(config.divFactor) +
           ",\n        final_div_factor=" + pythonReal(config.finalDivFactor) +
           ",\n        total_steps=" + std::to_string(input.schedule.totalSteps() - 1) +
           ",\n        pct_start=" + pythonReal(input.schedule.phases().front().end / last) + ",\n    )\n";
}

std::string phaseTable(const Schedule& schedule)
{
    std::string text = "# Of each phase: last step, learning rate from, to.\nPHASES = [\n";
    for (const Phase& phase : schedule.phases())
        text += "    (" + pythonReal(phase.end) + ", " + pythonReal(phase.lr.from) + ", " + pythonReal(phase.lr.to) +
                "),\n";
    return text + "]\n";
}

constexpr const char* beginning = R"(

class OneCycle(LR_Scheduler):
    """Tensor operations alone, so that it may run under TinyJit."""

    def __init__(self, optimizer):
        super().__init__(optimizer)
        self.optimizer.lr.assign(self.get_lr()).realize()

    def get_lr(self):
        step = self.epoch_counter.float()
        begins = [0.0] + [end for end, _, _ in PHASES[:-1]]
        lr = None
        for begin, (end, start, stop) in reversed(list(zip(begins, PHASES))):
            share = (step - begin) / (end - begin)
)";

constexpr const char* cosine = "            weight = ((1 - share) * (math.pi / 2)).sin().square()\n";
constexpr const char* linear = "            weight = 1 - share\n";

constexpr const char* ending = R"(            value = weight * (start - stop) + stop
            lr = value if lr is None else (step <= end).where(value, lr)
        return lr.cast(self.optimizer.lr.dtype)


def one_cycle_scheduler(optimizer):
    return OneCycle(optimizer)
)";

}  // namespace

TargetFacts tinygradFacts(const ExportInput& input)
{
    TargetFacts facts{.framework = "tinygrad",
                      .curve = piecesCurve({learningRatePieces(input.schedule).front()}, {},
                                           isNative(input) ? Arithmetic::SingleCosine : Arithmetic::SingleSine),
                      .step = mark("one optimizer.step(); call scheduler.step() after each one."),
                      .evidence = Evidence::Modelled,
                      .checked = mark("run on a stub of its schedulers in float32, every step compared."),
                      .notExpressed = losses(input.config, {.groups = false, .momentum = false, .resume = false}),
                      .lints = {}};
    if (!isNative(input))
        return facts;
    facts.lints.push_back({mark("total_steps is one less than in PyTorch and pct_start is changed with it: with "
                                "PyTorch's arguments the peak comes a step late and the end is never reached."),
                           {},
                           {}});
    addIf(facts.lints, singleTailLint(facts.curve, input.schedule));
    return facts;
}

bool writeTinygrad(const ExportInput& input, const Sink& sink)
{
    const std::string header = headerComment(input, tinygradFacts(input));
    if (isNative(input))
        return sink(header + nativeText(input));
    const bool isCosine = input.schedule.phases().front().lr.shape == RampShape::Cosine;
    return sink(header + (isCosine ? "import math\n\n" : "") +
                "from extra.lr_scheduler import LR_Scheduler  # of tinygrad's repository\n\n" +
                phaseTable(input.schedule) + beginning + (isCosine ? cosine : linear) + ending);
}

}  // namespace onecycle
