// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/keras.h"

#include "core/export/header_comment.h"
#include "core/export/keras_code.h"
#include "core/export/python_spelling.h"
#include "core/targets/losses.h"
#include "core/targets/single_tail.h"
#include "core/targets/used_phases.h"

#include <cmath>

namespace onecycle {
namespace {

/// `@` stands for the weight of what is left of a phase.
constexpr const char* scheduleClass = R"(class OneCycle(keras.optimizers.schedules.LearningRateSchedule):
    """The learning rate of an optimizer step, in float32."""

    def __call__(self, step):
        return self._value(step, 2)
@
    def _value(self, step, column):
        k = ops.floor(ops.cast(step, "float32") / ACCUMULATION)
        value = _between(k, PHASES[-1], column)
        for phase in PHASES[-2::-1]:
            value = ops.where(k <= phase[1], _between(k, phase, column), value)
        return value

    def get_config(self):
        return {}


)";

constexpr const char* momentumMethod = R"(
    def momentum(self, step):
        return self._value(step, 4)
)";

/// From the end on, where the values are small: float32 would lose them in `1 + cos`.
std::string between(bool cosine)
{
    return std::string("def _between(k, phase, column):\n"
                       "    left = ops.clip((phase[1] - k) / (phase[1] - phase[0]), 0.0, 1.0)\n") +
           (cosine ? "    weight = ops.square(ops.sin(math.pi / 2 * left))\n" : "    weight = left\n") +
           "    return phase[column + 1] + (phase[column] - phase[column + 1]) * weight\n\n\n";
}

std::string phaseTable(const ExportInput& input)
{
    std::string text = "# Of each phase: first step, last step, learning rate from, to";
    text += kerasMomentumFollows(input.config) ? ", momentum from, to.\nPHASES = [\n" : ".\nPHASES = [\n";
    for (const Phase& phase : usedPhases(input.schedule)) {
        std::string row;
        for (const double number : {phase.begin, phase.end, phase.lr.from, phase.lr.to})
            row += (row.empty() ? "" : ", ") + pythonReal(number);
        if (kerasMomentumFollows(input.config))
            for (const double number : {phase.momentum.from, phase.momentum.to})
                row += ", " + pythonReal(number);
        text += "    (" + row + "),\n";
    }
    return text + "]\n\n\n";
}

/// Of group 0: Keras has one learning rate.
TargetCurve kerasCurve(const ExportInput& input)
{
    const auto ofGroup0 = [&](Ramp Phase::*ramp) {
        return std::vector<Pieces>{usedPieces(input.schedule, ramp).front()};
    };
    return piecesCurve(ofGroup0(&Phase::lr),
                       kerasMomentumFollows(input.config) ? ofGroup0(&Phase::momentum) : std::vector<Pieces>(),
                       Arithmetic::SingleSine);
}

void addMomentumLints(std::vector<Remark>& lints, const ScheduleConfig& config)
{
    if (kerasMomentumFollows(config))
        lints.push_back(
            {mark("Keras bakes momentum and beta_1 into the compiled step: to assign them in a callback changes "
                  "nothing. Here update_step computes them."),
             {},
             {}});
    else if (config.optimizer == "sgd")
        lints.push_back(
            {mark("Keras has the learning rate inside the velocity of SGD, PyTorch outside: with momentum and the same "
                  "rates the weights take another way."),
             {},
             {}});
}

}  // namespace

TargetFacts kerasFacts(const ExportInput& input)
{
    const ScheduleConfig& config = input.config;
    TargetFacts facts{
        .framework = "Keras 3",
        .curve = kerasCurve(input),
        .step = mark("one update of the optimizer; it counts micro-batches itself, which ACCUMULATION divides."),
        .evidence = Evidence::Modelled,
        .checked = mark("run on a stub of Keras in NumPy's float32, compared with the stated error."),
        .notExpressed = losses(config, {.groups = false, .momentum = kerasMomentumFollows(config), .resume = false}),
        .lints = {}};
    if (kerasOptimizer(config).empty())
        facts.notExpressed.push_back(optimizerLoss(config, "SGD"));
    addMomentumLints(facts.lints, config);
    facts.lints.push_back(
        {mark("With gradient_accumulation_steps=n of the optimizer set ACCUMULATION to n: a schedule is given "
              "the count of the micro-batches."),
         {},
         {}});
    addIf(facts.lints, singleTailLint(facts.curve, input.schedule));
    return facts;
}

bool writeKeras(const ExportInput& input, const Sink& sink)
{
    const bool cosine = input.schedule.phases().front().lr.shape == RampShape::Cosine;
    std::string text = headerComment(input, kerasFacts(input));
    text += cosine ? "import math\n\nimport keras\nfrom keras import ops\n\n"
                   : "import keras\nfrom keras import ops\n\n";
    text += "ACCUMULATION = 1  # the optimizer's gradient_accumulation_steps\n";
    text += phaseTable(input) + between(cosine);
    std::string_view rest = scheduleClass;
    const std::size_t place = rest.find('@');
    text += rest.substr(0, place);
    text += kerasMomentumFollows(input.config) ? momentumMethod : "";
    text += rest.substr(place + 1);
    return sink(text + kerasOptimizerCode(input.config));
}

}  // namespace onecycle
