// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/guide/pages.h"
#include "core/guide/sources.h"

namespace onecycle {
namespace {

using enum GuideTopic;
using enum GuideKind;

constexpr GuideText batch[] = {
    {Meaning, mark("The samples that one forward and backward pass works on. Without [[gradient accumulation]] every "
                   "batch makes one [[step]]. Batch k, counted from 0, uses the value of the schedule at k.")},
};
constexpr GuideText chained[] = {
    {Meaning, mark("A scheduler that multiplies the rate that it finds, so that several can work one after the other. "
                   "`OneCycleLR` is none: it computes the rate afresh at every [[step]], and what another scheduler "
                   "did to it is forgotten.")},
};
constexpr GuideText dataParallel[] = {
    {Meaning, mark("Training by several processes, each of which sees its part of the data. One [[epoch]] then has "
                   "fewer [[steps|step]]: those of one process, not the sum of all.")},
};
constexpr GuideText dropLast[] = {
    {Meaning, mark("Whether the loader leaves out the last [[batch]] of an [[epoch]] where it is not full. On, the "
                   "number of batches is rounded down; off, up. [[steps_per_epoch]] has to agree with it.")},
};
constexpr GuideText epoch[] = {
    {Meaning, mark("One pass through the training data. The schedule counts [[steps|step]]; an epoch has "
                   "[[steps_per_epoch]] of them. The name of [[last_epoch]] is misleading: that is a step.")},
};
constexpr GuideText accumulation[] = {
    {Meaning, mark("Adding up the gradients of several [[batches|batch]] before one update. The number of "
                   "[[steps|step]] is that of the updates: with 4 batches an update, a quarter.")},
};
constexpr GuideText optimiser[] = {
    {Meaning, mark("What changes the weights at each [[step]], by the gradient, the [[learning rate]] and, where it "
                   "has one, [[momentum]]. The schedule writes the last two into its "
                   "[[parameter groups|parameter-group]].")},
};
constexpr GuideText group[] = {
    {Meaning, mark("A part of the weights with a [[learning rate]] and [[momentum]] of its own in the [[optimiser]]. "
                   "[[max_lr]] and the two momenta may be lists with one number a group; everything else is "
                   "common.")},
};
constexpr GuideText rangeTest[] = {
    {Meaning, mark("A short run whose [[learning rate]] grows at every [[step]] while the loss is watched. [[max_lr]] "
                   "is taken from the part before the lowest loss, because a smoothed loss is late. On a network "
                   "that starts badly it reads too high, since it is a [[warm-up]] itself.")},
};
constexpr GuideSource rangeSources[] = {guide_source::gugger, guide_source::fastai};
constexpr GuideText stateDict[] = {
    {Meaning, mark("What an object needs to go on later. The scheduler's holds its step, its length and its "
                   "[[phases|phase]], but neither [[max_lr]] nor the other rates: they are in the [[optimiser]]'s. "
                   "To resume, both have to be saved, and the scheduler is made before they are loaded.")},
};
constexpr GuideText step[] = {
    {Meaning, mark("One update of the weights by the [[optimiser]]. The schedule counts steps from 0; step k uses its "
                   "value at k, and `scheduler.step()` after it writes that of the next one. See [[batch]] and "
                   "[[gradient accumulation]] for when the two are not the same.")},
};
constexpr GuideText plain[] = {
    {Meaning, mark("The value that the last call of `step()` writes, at step `total_steps`. No [[batch]] should use "
                   "it: the [[cosine]] has turned up again there, the line lies below the [[final rate|final-lr]]. A "
                   "log that is written after `step()` shows it.")},
};
constexpr GuideSource endSources[] = {
    {mark("PyTorch, thread 91765: the value after the last step"), "https://github.com/pytorch/pytorch/issues/91765"}};

constexpr GuidePage pages[] = {
    {"batch", Word, mark("Batch"), batch},
    {"chained-scheduler", Word, mark("Chained scheduler"), chained},
    {"data-parallel", Word, mark("Data parallel training"), dataParallel},
    {"drop-last", Word, mark("drop_last"), dropLast},
    {"epoch", Word, mark("Epoch"), epoch},
    {"gradient-accumulation", Word, mark("Gradient accumulation"), accumulation},
    {"one-past-the-end", Word, mark("One past the end"), plain, endSources},
    {"optimiser", Word, mark("Optimiser"), optimiser},
    {"parameter-group", Word, mark("Parameter group"), group},
    {"range-test", Word, mark("Range test"), rangeTest, rangeSources},
    {"state-dict", Word, mark("state_dict"), stateDict},
    {"step", Word, mark("Step"), step},
};

}  // namespace

std::span<const GuidePage> runWords()
{
    return pages;
}

}  // namespace onecycle
