// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/parameters/issue_table.h"

#include <array>

namespace onecycle {
namespace {

constexpr std::array table{
    IssueRow{"max_lr-not-finite",
             mark("max_lr is %1, and so no learning rate is a number; PyTorch accepts it. Give a number.")},
    IssueRow{"max_lr-negative", mark("max_lr is %1; with a negative learning rate the optimiser climbs the loss, and "
                                     "PyTorch accepts it. Use a positive number.")},
    IssueRow{"max_lr-zero",
             mark("max_lr is 0, and so is every learning rate: nothing is learned. Use a positive number.")},
    IssueRow{"div_factor-nan",
             mark("div_factor is nan, and so are the learning rates that depend on it. Give a number.")},
    IssueRow{"div_factor-negative", mark("div_factor is %1, so that the initial learning rate has the opposite sign of "
                                         "max_lr. Use a positive number.")},
    IssueRow{"div_factor-below-one", mark("div_factor is %1, below 1: the schedule starts above max_lr, and the "
                                          "warm-up goes down. Use a number above 1.")},
    IssueRow{"div_factor-zero-resuming",
             mark("div_factor is 0; PyTorch does not look at it when resuming, but the curve before cannot be drawn "
                  "from it. Use the number of the run that is resumed.")},
    IssueRow{"final_div_factor-nan",
             mark("final_div_factor is nan, and so are the learning rates that depend on it. Give a number.")},
    IssueRow{"final_div_factor-negative", mark("final_div_factor is %1, so that the final learning rate has the "
                                               "opposite sign of the initial one. Use a positive number.")},
    IssueRow{"final_div_factor-zero-resuming",
             mark("final_div_factor is 0; PyTorch does not look at it when resuming, but the curve cannot be drawn "
                  "from it. Use the number of the run that is resumed.")},
    IssueRow{"final-above-peak", mark("final_div_factor is %1, so low that the final learning rate lies above max_lr, "
                                      "and the annealing goes up. Use more than 1 / div_factor, usually 10000.")},
    IssueRow{"annealing-flat", mark("final_div_factor is %1, which makes the final learning rate equal to max_lr, and "
                                    "the annealing flat. Use a larger number, usually 10000.")},
    IssueRow{"third-phase-rises", mark("final_div_factor is %1, below 1: the third phase goes up from the initial "
                                       "learning rate. Use a number above 1, usually 10000.")},
    IssueRow{"lr-constant", mark("div_factor and final_div_factor are both 1, so that the learning rate stays at "
                                 "max_lr in every step. Use larger numbers, usually 25 and 10000.")},
    IssueRow{"pct_start-nan",
             mark("pct_start is nan, and so is every value of the schedule; PyTorch accepts it. Give a number.")},
    IssueRow{"warm-up-missing", mark("pct_start x total_steps is %1, below 1, so that there is no warm-up: step 0 is "
                                     "part of the annealing, with a learning rate of %2. Use a larger pct_start.")},
    IssueRow{"peak-missing", mark("pct_start x total_steps is %1, below 1, so that the first two of the three phases "
                                  "are missing: the run starts at %2 and only falls. Use a larger pct_start.")},
    IssueRow{"warm-up-one-step", mark("pct_start x total_steps is %1, below 2: the warm-up is a single step, and the "
                                      "highest learning rate used is %2, %3 % of max_lr. Use a larger pct_start.")},
    IssueRow{"peak-between-steps",
             mark("The peak lies between two steps, at %1; the highest learning rate used is %2, %3 % of max_lr, at "
                  "step %4. Use a pct_start that puts the peak on a whole step.")},
    IssueRow{"never-decays", mark("pct_start is %1, so that the warm-up fills the whole run and the learning rate "
                                  "never decays: the last step uses %2. Use a smaller pct_start.")},
    IssueRow{"third-phase-missing",
             mark("pct_start is %1, so that the first two phases fill the whole run and the third never begins: the "
                  "last step uses %2 instead of %3. Use a pct_start of 0.5 or less.")},
    IssueRow{"momentum-range", mark("%1 is %2; PyTorch accepts it, but momentum must be 0 or more and below 1 for the "
                                    "updates to stay bounded.")},
    IssueRow{"momentum-swapped", mark("base_momentum (%1) is above max_momentum (%2), so that momentum rises and falls "
                                      "together with the learning rate instead of against it. Swap them.")},
    IssueRow{"last_epoch-negative", mark("last_epoch is %1, which makes PyTorch resume at step %2, before the start, "
                                         "from a curve that is extrapolated. Use -1 to start afresh.")},
    IssueRow{"last_epoch-past-end", mark("last_epoch is %1, so that the run resumes at step %2, one past its last one; "
                                         "no step of it is left. Use a smaller last_epoch, or a longer run.")},
    IssueRow{"warm-up-flat", mark("div_factor is 1: the warm-up is flat at max_lr.")},
    IssueRow{"third-phase-flat", mark("final_div_factor is 1: the third phase is flat at the initial learning rate.")},
    IssueRow{"final-above-initial",
             mark("final_div_factor is %1, below 1: the run ends with a higher learning rate than it starts with.")},
    IssueRow{"div_factor-infinite",
             mark("div_factor is infinite: the initial and the final learning rate are exactly 0.")},
    IssueRow{
        "final_div_factor-infinite",
        mark("final_div_factor is infinite: the final learning rate is exactly 0, and the last step learns nothing.")},
    IssueRow{"momentum-constant", mark("base_momentum and max_momentum are both %1: momentum does not move.")},
    IssueRow{"beta1-replaced", mark("Under %1 the momentum is beta1; the scheduler replaces the optimiser's own beta1 "
                                    "from the first step on.")},
    IssueRow{"momentum-replaced", mark("The scheduler replaces the momentum of %1, which is 0 unless it was given, by "
                                       "max_momentum from the first step on; turn cycle_momentum off to keep it.")},
    IssueRow{"lr-negative-after-end", mark("With linear annealing one step too many goes below zero: step %1, one past "
                                           "the end, has a learning rate of %2.")},
    IssueRow{"resume-ignores-arguments", mark("Resuming at step %1: PyTorch takes learning rates and momenta from the "
                                              "optimiser's groups and ignores max_lr, div_factor, final_div_factor and "
                                              "the momenta given here, so they must be those of the first run.")},
    IssueRow{"epochs-ignored", mark("total_steps is given (%1), so that epochs and steps_per_epoch are ignored.")},
};

}  // namespace

std::span<const IssueRow> warningTable()
{
    return table;
}

}  // namespace onecycle
