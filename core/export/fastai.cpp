// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/fastai.h"

#include "core/export/header_comment.h"
#include "core/export/portable_module.h"
#include "core/export/torch_code.h"
#include "core/targets/losses.h"

namespace onecycle {
namespace {

constexpr const char* hyper = R"(

def _hyper(column):
    """A schedule of fastai: the values of the groups at a share of the run."""

    def values(position):
        return [group[column] for group in one_cycle(round(position * TOTAL_STEPS))]

    return values


# n_epoch * len(learn.dls.train) must be TOTAL_STEPS:
# learn.fit(n_epoch, cbs=schedule)
)";

}  // namespace

TargetFacts fastaiFacts(const ExportInput& input)
{
    TargetFacts facts{
        .framework = "fastai",
        .curve = exactCurve(input.schedule),
        .step = mark("one batch of learn.fit(): n_epoch x len(learn.dls.train) of them must be total_steps."),
        .evidence = Evidence::Modelled,
        .checked = mark("run on a stub of ParamScheduler, every step compared with torch 1.13.1."),
        .notExpressed = losses(input.config, {.resume = false}),
        .lints = {}};
    facts.lints.push_back(
        {mark("fastai counts batches: with GradientAccumulation the schedule goes on while gradients gather."),
         {},
         {}});
    return facts;
}

bool writeFastai(const ExportInput& input, const Sink& sink)
{
    std::string text = headerComment(input, fastaiFacts(input));
    text += portableModule(input.schedule, "from fastai.callback.schedule import ParamScheduler\n");
    text += hyper + groupsComment(input.config, "");
    text += input.schedule.cyclesMomentum() ? "schedule = ParamScheduler({\"lr\": _hyper(0), \"mom\": _hyper(1)})\n"
                                            : "schedule = ParamScheduler({\"lr\": _hyper(0)})\n";
    return sink(text);
}

}  // namespace onecycle
