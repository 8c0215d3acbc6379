// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/guide/pages.h"
#include "core/guide/sources.h"

namespace onecycle {
namespace {

using enum GuideTopic;

constexpr GuideText pctStart[] = {
    {Meaning, mark("The share of the [[steps|step]] that the [[warm-up]] takes, from 0 to 1: a fraction, in spite of "
                   "its name.")},
    {Curve, mark("It moves the [[peak]] sideways, to `pct_start * total_steps - 1`. With [[three_phase]] the second "
                 "boundary moves twice as far.")},
    {Usual, mark("0.25 in fastai, 0.3 in PyTorch, 0.4 in OpenPCDet, 0.43 to 0.475 in Smith's runs.")},
    {Mistake, mark("Writing 30 for thirty per cent.")},
    {Mistake, mark("Expecting the peak on a step. Only where `pct_start * total_steps` is a whole number does a step "
                   "use exactly [[max_lr]].")},
    {Edge, mark("It must be a float: the whole numbers `0` and `1` raise `ValueError`, `0.0` and `1.0` do not. Not a "
                "number is accepted, and every value then is none.")},
    {Edge, mark("Where `pct_start * total_steps` is exactly 1, the warm-up has no length and the constructor raises "
                "`ZeroDivisionError`: 0.1 with 10 steps.")},
    {Edge, mark("Where it is below 1 there is no warm-up: step 0 lies on the way down already. With 10 steps and 0.0 "
                "it uses 0.9755 times `max_lr`.")},
    {Edge, mark("1.0 never anneals: the last step uses `max_lr`, and the next call of `step()` raises "
                "`ZeroDivisionError`.")},
};
constexpr GuideSource pctStartSources[] = {
    guide_source::pytorch,
    guide_source::fastai,
    guide_source::openpcdet,
    guide_source::smith,
    {mark("PyTorch, thread 42447: a percentage that is none"), "https://github.com/pytorch/pytorch/issues/42447"},
};

constexpr GuideText anneal[] = {
    {Meaning, mark("The form of every [[phase]]: half a [[cosine]], or a straight line.")},
    {Curve, mark("A cosine leaves and reaches its ends flat, so that the rate stays longer near the [[peak]] and near "
                 "the end. A line changes by the same amount at every step. The ends are the same.")},
    {Usual, mark("fastai and PyTorch use the cosine; Smith's runs rose and fell in straight lines.")},
    {Mistake, mark("Expecting another word to work: there are `cos` and `linear` only.")},
    {Mistake, mark("Calling `step()` once more than there are batches. With `linear` the value [[one past the end]] "
                   "lies below zero.")},
    {Edge, mark("Any other word raises `ValueError`.")},
    {Edge, mark("At step `total_steps` the line goes on: 10 steps with `max_lr=0.1` give -0.01429. The cosine turns "
                "round and gives 0.004952.")},
    {Edge, mark("Step 0 of a cosine need not be the [[initial rate|initial-lr]] to the last digit: with `max_lr=1` it "
                "is 0.040000000000000036. A line is exact at the start of a phase and not at its end.")},
};
constexpr GuideSource annealSources[] = {
    guide_source::pytorch,
    guide_source::fastai,
    guide_source::smith,
    {mark("PyTorch, thread 91765: the value after the last step"), "https://github.com/pytorch/pytorch/issues/91765"},
};

constexpr GuideText threePhase[] = {
    {Meaning, mark("Whether the way down is one [[phase]] or two: off, [[annealing]] goes to the "
                   "[[final rate|final-lr]]; on, it goes back to the [[initial one|initial-lr]], and "
                   "[[annihilation]] does the rest. See [[three-phase]].")},
    {Curve, mark("On, the fall mirrors the rise and takes as many steps, and a tail follows in which momentum stays "
                 "at its ceiling.")},
    {Usual, mark("Off in PyTorch and in fastai. The descriptions of the policy from before them have three phases.")},
    {Mistake, mark("Taking it for what Smith ran. His schedule fell from the peak to 0 in straight lines and then "
                   "held a thousandth of the start; the presets hold both.")},
    {Mistake, mark("Keeping a large [[pct_start]]. The two mirrored phases need twice that share, and the tail gets "
                   "what is left.")},
    {Edge, mark("From a little above `pct_start=0.5` on the tail is never reached. With 10 steps, `linear` and 0.75 "
                "the last step still uses 0.6308 times `max_lr`.")},
    {Edge, mark("At `pct_start = (total_steps + 1) / (2 * total_steps)`, 0.6 with 5 steps, the run goes through and "
                "the call after it raises `ZeroDivisionError`.")},
};
constexpr GuideSource threePhaseSources[] = {guide_source::pytorch, guide_source::fastai, guide_source::gugger,
                                             guide_source::smith};

constexpr GuidePage pages[] = {
    {"pct_start", GuideKind::Parameter, mark("Share of warm-up"), pctStart, pctStartSources},
    {"anneal_strategy", GuideKind::Parameter, mark("Annealing"), anneal, annealSources},
    {"three_phase", GuideKind::Parameter, mark("Three phases"), threePhase, threePhaseSources},
};

}  // namespace

std::span<const GuidePage> shapePages()
{
    return pages;
}

}  // namespace onecycle
