// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sweep_line.h"

#include "app/help_text.h"
#include "core/export/exporter.h"
#include "core/support/number.h"
#include "core/sweep/sweep_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace onecycle::app {
namespace {

constexpr double usualFrames = 60;
constexpr double framesPerSecond = 20;

}  // namespace

void SweepLine::addTo(CLI::App& command)
{
    command
        .add_option("--sweep", m_sweep,
                    wrapped("One parameter at several values, KEY=FROM:TO:COUNT, as pct_start=0.1:0.5:9, with :log "
                            "behind it for equal ratios: one picture of all curves, or one table with --to csv."))
        ->type_name("RANGE");
    command
        .add_option("--animate", m_animate,
                    wrapped("With --to gif: one parameter moves, KEY=FROM:TO:FRAMES, 20 frames a second."))
        ->type_name("RANGE");
}

void SweepLine::read(ExportRequest& request, std::vector<Misreading>& misread) const
{
    const bool gif = std::ranges::find(request.formats, animationFormat) != request.formats.end();
    if (gif && m_animate.empty())
        misread.push_back({"to", "A GIF shows a parameter that moves; write --animate pct_start=0.1:0.5:40, too."});
    if (!m_animate.empty() && (!gif || request.formats.size() > 1))
        misread.push_back({"animate", "Only a GIF can move; write --to gif, or leave --animate out."});
    if (!m_animate.empty() && !m_sweep.empty())
        misread.push_back({"animate", "A picture moves or shows all curves; leave --animate or --sweep out."});
    if (!request.beside.empty() && !(m_animate.empty() && m_sweep.empty()))
        misread.push_back({"beside", "A family of curves has no room for others; leave --beside out."});
    if (!m_sweep.empty())
        readSweepOption(request, misread);
    if (!m_animate.empty())
        readAnimation(request, misread);
}

void SweepLine::readSweepOption(ExportRequest& request, std::vector<Misreading>& misread) const
{
    for (const std::string& format : request.formats)
        if (format != "csv" && findExporter(format))
            misread.push_back({"sweep", "\"" + format +
                                            "\" has room for one schedule; write --to png, svg, pdf or "
                                            "csv, or leave --sweep out."});
    const auto sweep = readSweep(m_sweep);
    const auto values = sweep ? valuesOf(*sweep) : Result<std::vector<Value>, SweepFault>(std::vector<Value>{});
    if (!sweep)
        misread.push_back({"sweep", sweep.error()});
    else if (!values)
        misread.push_back({"sweep", remarkText(values.error().remark)});
    else
        request.sweep = *sweep;
}

void SweepLine::readAnimation(ExportRequest& request, std::vector<Misreading>& misread) const
{
    const auto given = readSweep(m_animate, usualFrames);
    if (!given)
        return misread.push_back({"animate", given.error()});
    if (!isWhole(given->count) || given->count < 2 || given->count > mostFrames)
        return misread.push_back({"animate", toText(given->count, NumberStyle::Reader) +
                                                 " frames cannot be drawn; write a whole number from 2 to 1000."});
    const Animation animation{given->range, given->count / framesPerSecond, framesPerSecond, Easing::None, false};
    if (const auto frames = framesOf(animation); !frames)
        misread.push_back({"animate", remarkText(frames.error().remark)});
    else
        request.animation = animation;
}

}  // namespace onecycle::app
