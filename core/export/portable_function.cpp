// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/portable_function.h"

#include "core/export/python_spelling.h"

namespace onecycle {
namespace {

/// `(end, lr from, lr to, momentum from, momentum to)`.
std::string phaseLine(const Phase& phase, bool momentum)
{
    std::string text = "        (" + pythonReal(phase.end) + ", " + pythonReal(phase.lr.from) + ", " +
                       pythonReal(phase.lr.to);
    return text +
           (momentum ? ", " + pythonReal(phase.momentum.from) + ", " + pythonReal(phase.momentum.to) : ", None, None") +
           "),\n";
}

/// The phases of every group, as a list of lists.
std::string phaseTable(const Schedule& schedule)
{
    std::string text = "PHASES = [\n";
    for (std::size_t group = 0; group < schedule.groupCount(); ++group) {
        text += "    [\n";
        for (const Phase& phase : schedule.phases(group))
            text += phaseLine(phase, schedule.cyclesMomentum());
        text += "    ],\n";
    }
    return text + "]\n";
}

constexpr const char* cosine = R"(def _between(start, end, share):
    return end + (start - end) / 2.0 * (math.cos(math.pi * share) + 1)
)";

constexpr const char* linear = R"(def _between(start, end, share):
    return (end - start) * share + start
)";

constexpr const char* function = R"(def one_cycle(step):
    """The (lr, momentum) of each group at optimizer step 0 to TOTAL_STEPS - 1."""
    step = min(max(step, 0), TOTAL_STEPS - 1)
    values = []
    for phases in PHASES:
        begin = 0.0
        for end, lr_from, lr_to, m_from, m_to in phases:
            if step <= end or end == phases[-1][0]:
                break
            begin = end
        share = (step - begin) / (end - begin)
        momentum = None if m_from is None else _between(m_from, m_to, share)
        values.append((_between(lr_from, lr_to, share), momentum))
    return values
)";

}  // namespace

std::string portableFunction(const Schedule& schedule)
{
    const bool isCosine = schedule.phases().front().lr.shape == RampShape::Cosine;
    return "import math\n\nTOTAL_STEPS = " + std::to_string(schedule.totalSteps()) +
           "\n# Of each group, its phases: last step, lr from, to, momentum from, to.\n" + phaseTable(schedule) +
           "\n\n" + (isCosine ? cosine : linear) + "\n\n" + function;
}

}  // namespace onecycle
