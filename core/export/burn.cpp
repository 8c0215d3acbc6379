// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/burn.h"

#include "core/export/header_comment.h"
#include "core/export/real_literal.h"
#include "core/targets/curve_changes.h"
#include "core/targets/losses.h"

#include <array>

namespace onecycle {
namespace {

std::string real(double value)
{
    return realLiteral(value, rustWords);
}

std::string constants(const Schedule& schedule)
{
    std::string text = "const FIRST_STEP: usize = " + std::to_string(schedule.firstStep()) +
                       ";\nconst TOTAL_STEPS: usize = " + std::to_string(schedule.totalSteps()) +
                       ";\n/// Of each phase: last step, learning rate from, to.\nconst PHASES: [(f64, f64, f64); " +
                       std::to_string(schedule.phases().size()) + "] = [\n";
    for (const Phase& phase : schedule.phases())
        text += "    (" + real(phase.end) + ", " + real(phase.lr.from) + ", " + real(phase.lr.to) + "),\n";
    return text + "];\n";
}

constexpr const char* imports = R"(use burn::lr_scheduler::LrScheduler;
use burn::tensor::backend::Backend;
use burn::LearningRate;

)";

constexpr const char* beginning = R"(
/// The learning rate that optimizer step `step` (from 0) uses.
pub fn one_cycle(step: usize) -> f64 {
    let k = step.min(TOTAL_STEPS - 1) as f64;
    let last = PHASES.len() - 1;
    let i = PHASES.iter().position(|phase| k <= phase.0).unwrap_or(last);
    let begin = if i == 0 { 0.0 } else { PHASES[i - 1].0 };
    let (end, from, to) = PHASES[i];
    let share = (k - begin) / (end - begin);
)";

constexpr const char* cosine = "    to + (from - to) / 2.0 * ((std::f64::consts::PI * share).cos() + 1.0)\n";
constexpr const char* linear = "    (to - from) * share + from\n";

constexpr const char* ending = R"(}

#[derive(Clone, Debug)]
pub struct OneCycle {
    step: usize,
}

impl Default for OneCycle {
    fn default() -> Self {
        Self { step: FIRST_STEP }
    }
}

impl LrScheduler for OneCycle {
    type Record<B: Backend> = usize;

    fn step(&mut self) -> LearningRate {
        self.step += 1;
        one_cycle(self.step - 1)
    }

    fn to_record<B: Backend>(&self) -> Self::Record<B> {
        self.step
    }

    fn load_record<B: Backend>(mut self, record: Self::Record<B>) -> Self {
        self.step = record;
        self
    }
}
)";

}  // namespace

TargetFacts burnFacts(const ExportInput& input)
{
    static constexpr std::array<std::string_view, 5> known{"sgd", "adam", "adamw", "rmsprop", "adagrad"};
    TargetFacts facts{
        .framework = "Burn (Rust)",
        .curve = withoutMomentum(ofFirstGroup(exactCurve(input.schedule))),
        .step = mark("one call of step() of the scheduler, which gives the learning rate of the next update."),
        .evidence = Evidence::Modelled,
        .checked = mark("written after Burn's source; not compiled against Burn."),
        .notExpressed = losses(input.config, {.groups = false, .momentum = false}),
        .lints = {
            {mark("for Burn 0.17 to 0.21: later ones replace the associated type Record of LrScheduler."), {}, {}}}};
    addOptimizerLoss(facts.notExpressed, input.config, known);
    return facts;
}

bool writeBurn(const ExportInput& input, const Sink& sink)
{
    const bool isCosine = input.schedule.phases().front().lr.shape == RampShape::Cosine;
    return sink(headerComment(input, burnFacts(input), "//") + imports + constants(input.schedule) + beginning +
                (isCosine ? cosine : linear) + ending);
}

}  // namespace onecycle
