// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/guide/pages.h"
#include "core/guide/sources.h"

namespace onecycle {
namespace {

using enum GuideTopic;
using enum GuideKind;

constexpr GuideText annealing[] = {
    {Meaning, mark("The [[phase]] in which the [[learning rate]] falls from the [[peak]]. With two phases it goes to "
                   "the [[final rate|final-lr]], with three back to the [[initial one|initial-lr]]. The gain of "
                   "the whole schedule is seen here.")},
};
constexpr GuideText annihilation[] = {
    {Meaning, mark("The third [[phase]], with [[three_phase]] only: from the [[initial rate|initial-lr]] down to the "
                   "[[final one|final-lr]], [[momentum]] at its ceiling.")},
};
constexpr GuideText beta1[] = {
    {Meaning, mark("The first of Adam's two averages: how much of the average gradient is kept at each [[step]]. It "
                   "takes the place of [[momentum]] under Adam and its relatives. It does not make their step larger: "
                   "under a steady gradient they move equally far whatever it is.")},
};
constexpr GuideText cosine[] = {
    {Meaning, mark("Half a wave from one value to another: `end + (start - end) / 2 * (1 + cos(pi * p))`, with p from "
                   "0 to 1 along the [[phase]]. Flat at both ends, steepest half way. See [[anneal_strategy]].")},
};
constexpr GuideText dampening[] = {
    {Meaning, mark("A number of SGD by which new gradients are weakened before they join the velocity: they count "
                   "1 - dampening. PyTorch's default is 0, which the [[effective step]] takes for granted.")},
};
constexpr GuideText effective[] = {
    {Meaning, mark("lr / (1 - momentum): how far a steady gradient moves the weights a [[step]] once velocity has "
                   "built up, over about 1 / (1 - momentum) steps. It holds for SGD with [[dampening]] 0 alone, not "
                   "for Adam (see [[beta1]]).")},
};
constexpr GuideText finalLr[] = {
    {Meaning, mark("Where the schedule ends: `max_lr / div_factor / final_div_factor`, used by the last [[step]]. "
                   "See [[final_div_factor]], and [[dialects]] for what other frameworks make of the same number.")},
};
constexpr GuideText initialLr[] = {
    {Meaning, mark("Where the schedule starts: `max_lr / div_factor`, used by the first [[batch]]. See "
                   "[[div_factor]].")},
};
constexpr GuideText learningRate[] = {
    {Meaning, mark("How far the weights move along the gradient in one [[step]]. Too low and training crawls, too "
                   "high and it fails; the [[1cycle policy|one-cycle]] uses low, high and very low ones in turn.")},
};
constexpr GuideText momentum[] = {
    {Meaning, mark("The share of the last update that is kept in the next one, so that steady gradients add up. The "
                   "schedule moves it against the [[learning rate]] ([[cycle_momentum]]), between [[base_momentum]] "
                   "and [[max_momentum]]; under Adam it moves [[beta1]].")},
};
constexpr GuideText oneCycle[] = {
    {Meaning, mark("One cycle for the whole run: the [[learning rate]] rises to the [[peak]], falls, and goes far "
                   "below its start at the end, while [[momentum]] mirrors it. L. N. Smith described it; fastai made "
                   "it two [[phases|phase]] of half a [[cosine]], and PyTorch's `OneCycleLR` follows fastai.")},
};
constexpr GuideSource oneCycleSources[] = {guide_source::gugger, guide_source::pytorch, guide_source::fastai,
                                           guide_source::smith};
constexpr GuideText peak[] = {
    {Meaning, mark("The highest point of the curve, [[max_lr]], at `pct_start * total_steps - 1`. Where that is not a "
                   "whole number no [[step]] uses it, and the highest rate of the run is a little lower.")},
};
constexpr GuideText phase[] = {
    {Meaning, mark("A part of the schedule in which every value goes one way: [[warm-up]], [[annealing]] and, with "
                   "[[three_phase]], [[annihilation]]. A boundary need not be a whole [[step]].")},
};
constexpr GuideText threePhase[] = {
    {Meaning, mark("The form with a tail of its own: up, down by as many [[steps|step]], and then the "
                   "[[annihilation]] far below the start. PyTorch's default has two phases. See [[three_phase]].")},
};
constexpr GuideText warmUp[] = {
    {Meaning, mark("The first [[phase]], in which the [[learning rate]] rises to the [[peak]]. Fresh weights may not "
                   "bear a high rate at once; how much it matters depends on how they were made. Its length is "
                   "[[pct_start]].")},
};
constexpr GuideSource warmUpSources[] = {
    guide_source::gugger,
    {mark("Kalra and Barkeshli, Why warmup the learning rate?"), "https://arxiv.org/abs/2406.09405"},
};

constexpr GuidePage pages[] = {
    {"annealing", Word, mark("Annealing"), annealing},
    {"annihilation", Word, mark("Annihilation"), annihilation},
    {"beta1", Word, mark("beta1"), beta1},
    {"cosine", Word, mark("Cosine"), cosine},
    {"dampening", Word, mark("Dampening"), dampening},
    {"effective-step", Word, mark("Effective step"), effective},
    {"final-lr", Word, mark("Final learning rate"), finalLr},
    {"initial-lr", Word, mark("Initial learning rate"), initialLr},
    {"learning-rate", Word, mark("Learning rate"), learningRate},
    {"momentum", Word, mark("Momentum"), momentum},
    {"one-cycle", Word, mark("1cycle policy"), oneCycle, oneCycleSources},
    {"peak", Word, mark("Peak"), peak},
    {"phase", Word, mark("Phase"), phase},
    {"three-phase", Word, mark("Three phases"), threePhase},
    {"warm-up", Word, mark("Warm-up"), warmUp, warmUpSources},
};

}  // namespace

std::span<const GuidePage> scheduleWords()
{
    return pages;
}

}  // namespace onecycle
