// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/guide/pages.h"
#include "core/guide/sources.h"

namespace onecycle {
namespace {

using enum GuideTopic;

constexpr GuideText maxLr[] = {
    {Meaning, mark("The highest [[learning rate]], where [[warm-up]] ends and [[annealing]] begins. One number, or "
                   "one for each [[parameter group]].")},
    {Curve, mark("It scales the whole curve: the [[initial rate|initial-lr]] and the [[final rate|final-lr]] are "
                 "divisions of it. On a logarithmic axis the curve moves up and down without changing its form.")},
    {Usual, mark("There is no value that fits every network. It is found with a [[range test]]: about a tenth of the "
                 "rate with the lowest loss, or a little before that rate. PyTorch has no default.")},
    {Mistake, mark("Taking over the number of another framework, or of another batch size, together with its "
                   "schedule.")},
    {Mistake, mark("Giving one number where the optimiser has several groups with rates of their own: all of them get "
                   "the same curve. Give a list.")},
    {Mistake, mark("Expecting a logged rate of exactly `max_lr`. The [[peak]] seldom falls on a whole step; the "
                   "highest rate that is used is a little lower.")},
    {Edge, mark("`max_lr=0` is accepted: every rate is 0, and momentum moves all the same. A negative one gives "
                "negative rates, without an error.")},
    {Edge, mark("A list whose length is not the number of groups raises `ValueError`.")},
    {Edge, mark("Not a number is accepted, and so are all rates that follow from it.")},
};
constexpr GuideSource maxLrSources[] = {
    guide_source::gugger,
    guide_source::pytorch,
    {mark("fastai, learning rate finder"), "https://docs.fast.ai/callback.schedule.html"},
};

constexpr GuideText divFactor[] = {
    {Meaning, mark("How many times lower than the [[peak]] the run starts: the [[initial rate|initial-lr]] is "
                   "`max_lr / div_factor`.")},
    {Curve, mark("It moves the start of the [[warm-up]] up or down. The end moves with it, because "
                 "[[final_div_factor]] divides the start.")},
    {Usual, mark("25 in PyTorch and fastai, 10 to 20 in Smith's runs; from 5 to 100 is usual. 1 means no "
                 "warm-up.")},
    {Mistake, mark("Reading it as a learning rate. The absolute number stands beside the field and can be edited "
                   "there.")},
    {Mistake, mark("Setting the learning rate of the [[optimiser]] instead: the schedule overwrites it.")},
    {Edge, mark("`div_factor=0` raises `ZeroDivisionError`.")},
    {Edge, mark("`div_factor=1` stays at `max_lr` for the whole warm-up. Below 1 the run starts above the peak, and "
                "the warm-up goes down: with 0.5 it starts at twice `max_lr`.")},
    {Edge, mark("A negative one starts, and ends, with a negative rate; no error.")},
};
constexpr GuideSource divFactorSources[] = {guide_source::pytorch, guide_source::fastai, guide_source::smith};

constexpr GuideText finalDivFactor[] = {
    {Meaning, mark("How many times lower than its start the run ends: the [[final rate|final-lr]] is "
                   "`max_lr / div_factor / final_div_factor`. It divides the start, not the peak.")},
    {Curve, mark("It moves the end up or down. On a linear axis that is hardly seen; on a logarithmic one the whole "
                 "last part bends with it.")},
    {Usual, mark("1e4 in PyTorch. fastai's 1e5 divides the peak and is 4000 in these terms; Smith's runs ended at the "
                 "start divided by 1000.")},
    {Mistake, mark("Taking the number of a framework where it divides something else: with `div_factor` 25 the ends "
                   "lie 25 times apart. The panel [[dialects]] shows by how much.")},
    {Mistake, mark("Setting both factors to 1. Start, peak and end are then one rate, and nothing is scheduled.")},
    {Edge, mark("`final_div_factor=0` raises `ZeroDivisionError`. With infinity the run ends at exactly 0.")},
    {Edge, mark("`1 / div_factor` keeps the rate at the peak after the warm-up; anything below makes it rise: with "
                "`div_factor` 25, 0.01 ends at four times `max_lr`.")},
};
constexpr GuideSource finalDivFactorSources[] = {
    guide_source::pytorch,
    guide_source::fastai,
    guide_source::smith,
};

constexpr GuidePage pages[] = {
    {"max_lr", GuideKind::Parameter, mark("Peak learning rate"), maxLr, maxLrSources},
    {"div_factor", GuideKind::Parameter, mark("Initial division"), divFactor, divFactorSources},
    {"final_div_factor", GuideKind::Parameter, mark("Final division"), finalDivFactor, finalDivFactorSources},
};

}  // namespace

std::span<const GuidePage> ratePages()
{
    return pages;
}

}  // namespace onecycle
