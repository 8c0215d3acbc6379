// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/matplotlib.h"

#include "core/export/first_step.h"
#include "core/export/header_comment.h"
#include "core/export/portable_module.h"
#include "core/export/python_spelling.h"
#include "core/schedule/optimizers.h"

namespace onecycle {
namespace {

std::string names(const ScheduleConfig& config)
{
    std::string text;
    for (const std::string& name : config.groups)
        text += "    " + pythonLiteral(name, Kind::Choice) + ",\n";
    return "GROUP_NAMES = [\n" + text + "]\n";
}

constexpr const char* drawing = R"py(BREAKS = [phase[0] for phase in PHASES[0][:-1]]


def drawn_steps():
    """Some 2000 of them, with those beside the ends of the phases."""
    stride = max(1, (TOTAL_STEPS - FIRST_STEP) // 2000)
    steps = set(range(FIRST_STEP, TOTAL_STEPS, stride)) | {TOTAL_STEPS - 1}
    for end in BREAKS:
        steps |= {math.floor(end), math.ceil(end)}
    return sorted(step for step in steps if FIRST_STEP <= step < TOTAL_STEPS)


def draw():
    steps = drawn_steps()
    values = [one_cycle(step) for step in steps]
    rows = len(TITLES)
    figure, axes = plt.subplots(rows, sharex=True, squeeze=False, figsize=(6, 1 + 2 * rows))
    for row, axis in enumerate(axes[:, 0]):
        for end in BREAKS:
            axis.axvline(end, color="gray", linestyle=":", linewidth=0.8)
        for group, name in enumerate(GROUP_NAMES):
            label = name.replace("$", r"\$")
            axis.plot(steps, [value[group][row] for value in values], label=label)
        axis.set_ylabel(TITLES[row])
    axes[-1, 0].set_xlabel("Step (optimizer updates)")
    if len(GROUP_NAMES) > 1:
        axes[0, 0].legend()
    figure.tight_layout()
    return figure


if __name__ == "__main__":
    draw().savefig("onecycle.pdf")
)py";

}  // namespace

bool writeMatplotlib(const ExportInput& input, const Sink& sink)
{
    const bool betas = momentumKind(input.config.optimizer) == MomentumKind::Betas;
    const std::string momentum = betas ? ", r\"$\\beta_1$\"" : ", \"Momentum\"";
    return sink(commentLines("A onecycle schedule for Matplotlib.") + commentLines(sourceLine(input), "#", "  ") +
                "\n" + portableModule(input.schedule, "import matplotlib.pyplot as plt\n") + "\n\n" +
                names(input.config) + firstStepLine(input.schedule) + "TITLES = [\"Learning rate\"" +
                (input.schedule.cyclesMomentum() ? momentum : "") + "]\n" + drawing);
}

}  // namespace onecycle
