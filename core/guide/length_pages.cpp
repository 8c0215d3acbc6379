// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/guide/pages.h"
#include "core/guide/sources.h"

namespace onecycle {
namespace {

using enum GuideTopic;

constexpr GuideText optimizer[] = {
    {Meaning, mark("The [[optimiser]] whose [[parameter groups|parameter-group]] the schedule writes to before each "
                   "[[step]].")},
    {Curve, mark("Not the [[learning rate]]: that is the same under each. It decides whether the lower curve is "
                 "[[momentum]] or [[beta1]], and whether there is one.")},
    {Mistake, mark("Setting the learning rate in the optimiser and expecting it to count. The schedule replaces it: "
                   "the run starts at `max_lr` / `div_factor` (see [[div_factor]]).")},
    {Mistake, mark("Setting momentum in the optimiser. With [[cycle_momentum]] on it is replaced too, and so is the "
                   "first of the betas.")},
    {Mistake,
     mark("Adding another scheduler that multiplies the rate: what it does is overwritten, because this one is "
          "no [[chained scheduler]].")},
    {Edge, mark("SGD made with momentum 0 runs its first step with 0.95, the value of [[max_momentum]].")},
    {Edge, mark("Adagrad, Adadelta, ASGD, Rprop and LBFGS have neither momentum nor betas: the constructor raises "
                "`ValueError` until [[cycle_momentum]] is off.")},
    {Edge, mark("A parameter group that is added after the schedule was made has none of its numbers: the next "
                "`step()` raises `KeyError`.")},
};

constexpr GuideText totalSteps[] = {
    {Meaning, mark("How many [[steps|step]] the whole run has. A step is one update by the optimiser, not an "
                   "[[epoch]] and not always a [[batch]].")},
    {Curve, mark("It stretches the curve sideways and leaves its heights alone. The [[peak]] lies at "
                 "`pct_start * total_steps - 1`, so it moves along.")},
    {Usual, mark("Exactly as many as the loop calls `step()`. The [[budget]] panel computes it from the data set, the "
                 "batch size and the number of processes.")},
    {Mistake, mark("Counting batches and calling `scheduler.step()` once an epoch: ten epochs then use the first ten "
                   "values of the curve, and the rate never leaves the floor.")},
    {Mistake, mark("Leaving out [[gradient accumulation]] or [[data parallel]] training, which both make fewer steps "
                   "of the same data.")},
    {Mistake, mark("Passing the number of epochs in the third place of the call. The third argument is "
                   "`total_steps`; with keywords it cannot happen.")},
    {Edge, mark("It must be a positive whole number: `total_steps=10.0` and `total_steps=0` raise `ValueError`.")},
    {Edge, mark("Where it is given, [[epochs]] and [[steps_per_epoch]] are not looked at: even `epochs=-1` passes.")},
    {Edge, mark("After that many calls, `step()` has written the value [[one past the end]]. One more call raises "
                "`ValueError`: `Tried to step`.")},
};
constexpr GuideSource totalStepsSources[] = {
    guide_source::pytorch,
    {mark("PyTorch, thread 65417: a rate that does not move"), "https://github.com/pytorch/pytorch/issues/65417"},
    {mark("PyTorch, thread 38170: Tried to step"), "https://github.com/pytorch/pytorch/issues/38170"},
};

constexpr GuideText epochs[] = {
    {Meaning, mark("How often the run passes through the data. With [[steps_per_epoch]] it gives the number of "
                   "[[steps|step]]; with [[total_steps]] given it does not count.")},
    {Curve, mark("It stretches the curve sideways, as [[total_steps]] does, by whole [[epochs|epoch]].")},
    {Mistake,
     mark("Resuming with more epochs than before. A loaded [[state_dict|state-dict]] brings its old number of steps "
          "along, and the run stops there with an error.")},
    {Mistake, mark("Stopping early. The rate is then still high: the gain of [[annealing]] comes at the end.")},
    {Edge, mark("It must be a positive whole number: `epochs=0` raises `ValueError`.")},
    {Edge, mark("Without `steps_per_epoch` PyTorch 1.13 raises `TypeError`; newer versions raise `ValueError` and say "
                "which arguments belong together.")},
};

constexpr GuideText stepsPerEpoch[] = {
    {Meaning, mark("How many [[steps|step]] one [[epoch]] has: the length of the loader, divided by the batches of "
                   "[[gradient accumulation]] and, where the loader is not split already, by the processes.")},
    {Curve, mark("It stretches the curve sideways. On the axis it decides where the epochs stand.")},
    {Usual, mark("`len(loader)`. Whether the last, smaller [[batch]] counts is decided by [[drop_last|drop-last]].")},
    {Mistake, mark("Giving the [[batch]] size. The number of samples in a batch is not the number of batches.")},
    {Mistake, mark("Dividing by whole numbers and losing the last batch of every epoch: the run is then longer than "
                   "the schedule and ends with an error.")},
    {Edge, mark("It must be a positive whole number: a loader that is shorter than one batch gives 0, and "
                "`steps_per_epoch=0` raises `ValueError`.")},
};

constexpr GuideText lastEpoch[] = {
    {Meaning, mark("The last [[step]] that was done before the run was left. In spite of its name it counts steps. "
                   "-1 starts afresh.")},
    {Curve, mark("Nothing changes in it; the run enters it further to the right. What was done before is not run "
                 "again.")},
    {Usual, mark("To go on with step k: k - 1. Better still, load both [[state dicts|state-dict]] and leave it at "
                 "-1.")},
    {Mistake, mark("Passing `scheduler.last_epoch` of the old run: the constructor goes one step on by itself, so one "
                   "step is left out.")},
    {Mistake, mark("Passing an epoch. After three epochs of 100 steps it is 299, not 2.")},
    {Edge, mark("Any value but -1 resumes, -2 too. Every group must then hold `initial_lr`, or the constructor raises "
                "`KeyError`.")},
    {Edge, mark("When resuming, `max_lr`, the two divisions and the momenta of the call are ignored: the groups hold "
                "them.")},
    {Edge, mark("`last_epoch = total_steps - 1` lands [[one past the end]]; `last_epoch = total_steps` raises "
                "`ValueError`.")},
};

constexpr GuideSource plain[] = {guide_source::pytorch};

constexpr GuidePage pages[] = {
    {"optimizer", GuideKind::Parameter, mark("Optimizer"), optimizer, plain},
    {"total_steps", GuideKind::Parameter, mark("Total steps"), totalSteps, totalStepsSources},
    {"epochs", GuideKind::Parameter, mark("Epochs"), epochs, plain},
    {"steps_per_epoch", GuideKind::Parameter, mark("Steps per epoch"), stepsPerEpoch, plain},
    {"last_epoch", GuideKind::Parameter, mark("Last step done"), lastEpoch, plain},
};

}  // namespace

std::span<const GuidePage> lengthPages()
{
    return pages;
}

}  // namespace onecycle
