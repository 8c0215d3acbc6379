// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/parameters/issue_table.h"

#include <array>

namespace onecycle {
namespace {

constexpr std::string_view lengthMissing =
    "ValueError: You must define either total_steps OR (epochs AND steps_per_epoch)";
constexpr std::string_view comparedWithNone = "TypeError: '<=' not supported between instances of 'NoneType' and 'int'";
constexpr std::string_view zeroDivision = "ZeroDivisionError: float division by zero";

constexpr std::array table{
    IssueRow{"max_lr-missing",
             mark("max_lr is missing; give the peak learning rate, for which PyTorch has no default."),
             "TypeError: OneCycleLR.__init__() missing 1 required positional argument: 'max_lr'"},
    IssueRow{"length-missing",
             mark("The length of the run is missing; give total_steps, or epochs and steps_per_epoch."), lengthMissing},
    IssueRow{
        "epochs-missing",
        mark("epochs is missing, and steps_per_epoch alone gives no length; give epochs too, or total_steps instead."),
        lengthMissing, comparedWithNone},
    IssueRow{"steps_per_epoch-missing",
             mark("steps_per_epoch is missing, and epochs alone gives no length; give the number of steps in an epoch "
                  "too, or total_steps instead."),
             lengthMissing, comparedWithNone},
    IssueRow{"total_steps-invalid", mark("total_steps is %1; it must be a whole number of steps, 1 or more."),
             "ValueError: Expected positive integer total_steps, but got %1"},
    IssueRow{"epochs-invalid", mark("epochs is %1; it must be a whole number of epochs, 1 or more."),
             "ValueError: Expected positive integer epochs, but got %1"},
    IssueRow{"steps_per_epoch-invalid", mark("steps_per_epoch is %1; it must be a whole number of steps, 1 or more."),
             "ValueError: Expected positive integer steps_per_epoch, but got %1"},
    IssueRow{"pct_start-range",
             mark("pct_start is %1; in spite of its name it is a fraction, from 0 to 1. For 30 percent write 0.3."),
             "ValueError: Expected float between 0 and 1 pct_start, but got %1"},
    IssueRow{"anneal_strategy-unknown", mark("anneal_strategy is \"%1\"; it must be cos or linear."),
             "ValueError: anneal_strategy must be one of 'cos' or 'linear', instead got %1",
             "ValueError: anneal_strategy must by one of 'cos' or 'linear', instead got %1"},
    IssueRow{"max_lr-count",
             mark("The length of the list max_lr is %2, the number of parameter groups %1; give one number per group, "
                  "or a single number for all."),
             "ValueError: max_lr must have the same length as optimizer.param_groups. max_lr has %2 values, "
             "param_groups has %1.",
             "ValueError: expected %1 values for max_lr, got %2"},
    IssueRow{"div_factor-zero",
             mark("div_factor is 0, and the initial learning rate is max_lr / div_factor; choose another number, "
                  "usually 25."),
             zeroDivision},
    IssueRow{"final_div_factor-zero",
             mark("final_div_factor is 0, and the final learning rate is the initial one / final_div_factor; choose "
                  "another number, usually 10000."),
             zeroDivision},
    IssueRow{"momentum-unsupported",
             mark("%1 has neither momentum nor beta1 to cycle; turn cycle_momentum off, or choose an optimiser that "
                  "has one, such as SGD or Adam."),
             "ValueError: optimizer must support momentum or beta1 with `cycle_momentum` option enabled",
             "ValueError: optimizer must support momentum with `cycle_momentum` option enabled"},
    IssueRow{"max_momentum-count",
             mark("The length of the list max_momentum is %2, the number of parameter groups %1; give one number per "
                  "group, or a single number for all."),
             "ValueError: max_momentum must have the same length as optimizer.param_groups. max_momentum has %2 "
             "values, param_groups has %1.",
             "ValueError: expected %1 values for max_momentum, got %2"},
    IssueRow{"base_momentum-count",
             mark("The length of the list base_momentum is %2, the number of parameter groups %1; give one number per "
                  "group, or a single number for all."),
             "ValueError: base_momentum must have the same length as optimizer.param_groups. base_momentum has %2 "
             "values, param_groups has %1.",
             "ValueError: expected %1 values for base_momentum, got %2"},
    IssueRow{
        "initial-lr-missing",
        mark("Parameter group %1 has no initial_lr, so that there is nothing to resume from; load the optimiser's "
             "state first, or start afresh with last_epoch -1."),
        "KeyError: param 'initial_lr' is not specified in param_groups[%1] when resuming scheduler with last_epoch >= "
        "0.\nThis typically happens when:\n1. You're trying to resume training from a checkpoint but haven't properly "
        "loaded the optimizer state\n2. You're using last_epoch >= 0 for a fresh training run (not recommended)",
        "KeyError: param 'initial_lr' is not specified in param_groups[%1] when resuming an optimizer"},
    IssueRow{"step-past-end",
             mark("Step %1 lies past the end; in a run of total_steps %2 the last step that can be set is %2. Choose "
                  "an earlier step, or a longer run."),
             "ValueError: Tried to step %1 times. The specified number of total steps is %2",
             "ValueError: Tried to step %3 times. The specified number of total steps is %2"},
    IssueRow{"warm-up-empty",
             mark("pct_start x total_steps (%1 x %2) is exactly 1, so that the warm-up has no length, and PyTorch "
                  "stops with a division by zero; choose a larger pct_start or another length."),
             zeroDivision},
    IssueRow{"zero-length-step",
             mark("Step %1 lies in a phase without length, where PyTorch stops with a division by zero; choose an "
                  "earlier step, or a smaller pct_start."),
             zeroDivision},
    IssueRow{"optimizer-unknown",
             mark("The optimiser \"%1\" is not one that this program knows; choose sgd or adam, for example.")},
    IssueRow{"groups-empty", mark("There is no parameter group; an optimiser has at least one.")},
    IssueRow{"length-too-large", mark("The run would have %1 steps; beyond 2^53 (9007199254740992) steps can no longer "
                                      "be told apart. Choose a shorter run.")},
    IssueRow{
        "last_epoch-invalid",
        mark(
            "last_epoch is %1; it must be a whole number, the last step done before resuming, or -1 to start afresh.")},
    IssueRow{"groups-mismatch",
             mark("The configuration has %1 as its number of parameter groups, the optimiser %2; make them the same.")},
    IssueRow{
        "group-key-missing",
        mark("A parameter group has no %1, which the scheduler needs at this step; load the optimiser's state first."),
        "KeyError: '%1'"},
    IssueRow{"anneal_func_type-unknown", mark("The state's _anneal_func_type is \"%1\"; it must be cos or linear."),
             "ValueError: Unknown _anneal_func_type: %1"},
    IssueRow{"state-without-phases",
             mark("The state that was loaded has no phases; load one that a scheduler has saved.")},
};

}  // namespace

std::span<const IssueRow> errorTable()
{
    return table;
}

}  // namespace onecycle
