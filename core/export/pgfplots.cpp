// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/pgfplots.h"

#include "core/export/header_comment.h"
#include "core/export/tex_spelling.h"
#include "core/schedule/curve.h"
#include "core/schedule/optimizers.h"

#include <algorithm>
#include <cmath>

namespace onecycle {
namespace {

Extent extentOfAll(const Schedule& schedule, Quantity quantity)
{
    Extent all{HUGE_VAL, -HUGE_VAL};
    for (std::size_t group = 0; group < schedule.groupCount(); ++group) {
        const Extent extent = extentOf(schedule, quantity, group);
        if (std::isfinite(extent.low) && std::isfinite(extent.high))
            all = {std::min(all.low, extent.low), std::max(all.high, extent.high)};
    }
    return all.low <= all.high ? all : Extent{0, 1};
}

Viewport viewportOf(const Schedule& schedule, const Extent& extent)
{
    constexpr double width = 1600;  // fine enough for print
    constexpr double height = 800;
    return {.xMin = static_cast<double>(schedule.firstStep()),
            .xMax = static_cast<double>(schedule.totalSteps() - 1),
            .yMin = extent.low,
            .yMax = extent.high,
            .width = width,
            .height = height};
}

std::string coordinates(const std::vector<CurvePoint>& points)
{
    std::string text;
    for (const CurvePoint& point : points)
        text += "      (" + toText(point.x) + ", " + toText(point.y) + ")\n";
    return text;
}

std::string curveText(const ExportInput& input, Quantity quantity, std::size_t group, const Viewport& viewport)
{
    const auto pieces = polyline(input.schedule, quantity, group, viewport);
    std::string text;
    for (const auto& points : pieces)
        text += std::string("    \\addplot+[") + (&points == &pieces.front() ? "" : "forget plot, ") +
                "solid] coordinates {\n" + coordinates(points) + "    };\n";
    if (input.schedule.groupCount() > 1 && !pieces.empty())
        text += "    \\addlegendentry{" + texText(input.config.groups[group]) + "}\n";
    return text;
}

std::string phaseEnds(const Schedule& schedule, const Extent& extent)
{
    std::string text;
    for (const Phase& phase : schedule.phases().first(schedule.phases().size() - 1))
        if (phase.end > static_cast<double>(schedule.firstStep()))
            text += "    \\addplot[gray, dotted, forget plot] coordinates {(" + toText(phase.end) + ", " +
                    toText(extent.low) + ") (" + toText(phase.end) + ", " + toText(extent.high) + ")};\n";
    return text;
}

std::string axisText(const ExportInput& input, Quantity quantity, const std::string& title)
{
    const Extent extent = extentOfAll(input.schedule, quantity);
    std::string text = "    \\nextgroupplot[ylabel={" + title + "}]\n" + phaseEnds(input.schedule, extent);
    for (std::size_t group = 0; group < input.schedule.groupCount(); ++group)
        text += curveText(input, quantity, group, viewportOf(input.schedule, extent));
    return text;
}

std::string beginning(const Schedule& schedule)
{
    const std::string rows = schedule.cyclesMomentum() ? "2" : "1";
    return "\\documentclass[border=2pt]{standalone}\n\\usepackage{pgfplots}\n\\usepgfplotslibrary{groupplots}\n"
           "\\pgfplotsset{compat=1.16}\n\n\\begin{document}\n\\begin{tikzpicture}\n  \\begin{groupplot}[\n"
           "      group style={group size=1 by " +
           rows +
           ", vertical sep=4mm,\n        xlabels at=edge bottom, xticklabels at=edge bottom},\n"
           "      width=12cm, height=5cm, no markers, cycle list name=color list,\n"
           "      xlabel={Step (optimizer updates)}, scaled x ticks=false, xmin=" +
           std::to_string(schedule.firstStep()) + ", xmax=" + std::to_string(schedule.totalSteps() - 1) + ",\n    ]\n";
}

}  // namespace

bool writePgfplots(const ExportInput& input, const Sink& sink)
{
    const bool betas = momentumKind(input.config.optimizer) == MomentumKind::Betas;
    std::string text = commentLines("A onecycle schedule for LaTeX with pgfplots.", "%") +
                       commentLines(sourceLine(input), "%", "  ") + beginning(input.schedule) +
                       axisText(input, Quantity::LearningRate, "Learning rate");
    if (input.schedule.cyclesMomentum())
        text += axisText(input, Quantity::Momentum, betas ? "\\(\\beta_1\\)" : "Momentum");
    return sink(text + "  \\end{groupplot}\n\\end{tikzpicture}\n\\end{document}\n");
}

}  // namespace onecycle
