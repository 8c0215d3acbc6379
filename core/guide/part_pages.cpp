// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/guide/pages.h"

namespace onecycle {
namespace {

using enum GuideTopic;
using enum GuideKind;

constexpr GuideText chart[] = {
    {Meaning, mark("The [[learning rate]] above, [[momentum]] below, over the same [[steps|step]]; between them the "
                   "names of the [[phases|phase]]. The curve is PyTorch's own arithmetic.")},
    {Meaning, mark("The wheel zooms at the pointer, a dragged box zooms to it, and a double-click shows the whole run "
                   "again. A click keeps the cursor, Shift and a click sets a second one: differences are taken from "
                   "it. `L` makes the axis logarithmic, which is where the end of the run can be seen.")},
    {Meaning, mark("The point after the end of the curve is the value [[one past the end]]. See also [[handles]] and "
                   "the [[read-outs|readout]].")},
};
constexpr GuideText handles[] = {
    {Meaning, mark("The rings on the curves are parameters. The one at the [[peak]] is [[max_lr]] and [[pct_start]], "
                   "the one at the start [[div_factor]], the one at the end [[final_div_factor]]; the squares below "
                   "are [[max_momentum]] and [[base_momentum]].")},
    {Meaning, mark("Drag them, or go to them with Tab and use the arrow keys. Shift is fine, Ctrl snaps to whole "
                   "steps and short numbers, Esc puts back. Enter lets you type the number.")},
};
constexpr GuideText form[] = {
    {Meaning, mark("Every parameter of `OneCycleLR`, by its name in PyTorch. The band on a slider is the usual range, "
                   "the tick the default. What was typed stays as it was typed; an error is named beside its field "
                   "and changes nothing else.")},
    {Meaning, mark("The number at the right end of a label is what follows from it, such as the absolute "
                   "[[initial|initial-lr]] or [[final rate|final-lr]]: click it to edit that instead. F1 on a field "
                   "opens its page here.")},
};
constexpr GuideText readout[] = {
    {Meaning, mark("The line below the picture: [[step]], [[epoch]], [[phase]], [[learning rate]] and [[momentum]] at "
                   "the cursor, or those of the whole run while nothing is pointed at.")},
};
constexpr GuideText code[] = {
    {Meaning, mark("The schedule as a program for the framework that is chosen, with a comment that says how exact it "
                   "is there, what is lost, and what counts as a [[step]]. The numbers are converted so that the "
                   "curve is the same; what happens without that is in [[dialects]].")},
};
constexpr GuideText plane[] = {
    {Meaning, mark("[[Momentum|momentum]] against the [[learning rate]]: the way that the run takes through the pairs "
                   "of the two. The usual cycle goes down to the right and back. It needs [[cycle_momentum]].")},
};
constexpr GuideText table[] = {
    {Meaning, mark("The [[phases|phase]] in numbers, and every [[step]] with the values that its [[batch]] uses. "
                   "Selected rows can be copied in full, and the whole saved as CSV or JSON.")},
};
constexpr GuideText compare[] = {
    {Meaning, mark("The schedules of the document side by side: their values at the cursor, the parameters in which "
                   "they differ, and the numbers of their runs. Pin the present schedule to keep it beside its "
                   "changes.")},
};
constexpr GuideText budget[] = {
    {Meaning, mark("From the size of the data set, the [[batch]] size, [[drop_last|drop-last]], "
                   "[[gradient accumulation]], the processes and the [[epochs|epoch]]: how often `step()` is called. "
                   "It fills in [[total_steps]], and says where a run with other numbers would stop.")},
};
constexpr GuideText explain[] = {
    {Meaning, mark("The formula of the [[phase]] at the cursor with its present numbers, and in words what happens "
                   "there; while nothing is pointed at, that of the step with the highest [[learning rate]]. A number "
                   "has the colour of the handle that it comes from; pointing at one lights the other.")},
    {Meaning, mark("What is underlined can be changed: drag it sideways, nudge it with the arrow keys, or press Enter "
                   "and type. The button below the formulas shows how the numbers come about, step by step.")},
};
constexpr GuideText playback[] = {
    {Meaning, mark("A run that is played [[batch]] by batch: forward, backward, `optimizer.step()`, "
                   "`scheduler.step()`. It shows which rate a batch uses and which one a log would show after it, up "
                   "to the call that raises an error (see [[one past the end]]).")},
    {Meaning, mark("Space plays and pauses, Left and Right go by one stage of the batch, with Shift by a whole one. A "
                   "speed of 1 is two batches a second, or in a long run as many as bring it to its end in 500 "
                   "seconds; the others are multiples of it.")},
};
constexpr GuideText lessons[] = {
    {Meaning, mark("Short texts with something to do: a goal, checked against the schedule that you make, a question, "
                   "or a curve to draw before it is shown. A lesson has a schedule of its own: yours stays as it is. "
                   "What may be changed is decided by the lesson. It can be left at any time, and what is done is "
                   "remembered.")},
};
constexpr GuideText presets[] = {
    {Meaning, mark("Known schedules with their sources: PyTorch's and fastai's defaults, what Smith ran, and your "
                   "own. Choosing one is a single change that can be undone; the length of the run can be kept.")},
};
constexpr GuideText dialects[] = {
    {Meaning, mark("The same four numbers, [[max_lr]], [[pct_start]], [[div_factor]] and [[final_div_factor]], given "
                   "as they are to six frameworks. The curves differ, most of all in the [[final rate|final-lr]], "
                   "because the last number divides something else there, or does not exist.")},
    {Meaning, mark("The [[code]] panel does the opposite: there the numbers differ and the curve is the same.")},
};
constexpr GuideText issues[] = {
    {Meaning, mark("What is wrong with the configuration, in our words and in PyTorch's, and what would mend it. An "
                   "error is what PyTorch raises; a warning is what it accepts and you might not. The chart keeps "
                   "the last schedule that could be built, dimmed.")},
};
constexpr GuideText variants[] = {
    {Meaning, mark("The schedules of the document, and the legend of the chart. A click makes one active, its eye "
                   "hides its curve. [[compare]] has their numbers.")},
};
constexpr GuideText sweep[] = {
    {Meaning, mark("The schedule with one parameter at several values, or moving from one to another, as a picture, a "
                   "table or an animation. It is in the menu of every parameter in the [[form]].")},
};

constexpr GuideText pictures[] = {
    {Meaning,
     mark("The chart as PNG, SVG or PDF. The picture is drawn anew at the size that is asked for, by the same "
          "arithmetic as on the screen, and white also from a dark window. It carries the schedule: dropped on "
          "the window, it opens it again. The steps leave as a [[table]], programs as [[code]].")},
};
constexpr GuideText reading[] = {
    {Meaning, mark("Reads a schedule from what you paste: a Python call or program, YAML, JSON, a share string, or a "
                   "picture that this program made. Calls of other frameworks are converted, and what could not be "
                   "taken over is said; see [[dialects]].")},
};

constexpr GuidePage pages[] = {
    {"chart", Part, mark("The chart"), chart},
    {"handles", Part, mark("Handles"), handles},
    {"form", Part, mark("The form"), form},
    {"readout", Part, mark("Read-outs"), readout},
    {"issues", Part, mark("Errors and warnings"), issues},
    {"variants", Part, mark("Schedules beside one another"), variants},
    {"code", Part, mark("Code"), code},
    {"explain", Part, mark("Explain"), explain},
    {"plane", Part, mark("Plane"), plane},
    {"table", Part, mark("Table"), table},
    {"compare", Part, mark("Compare"), compare},
    {"budget", Part, mark("Budget"), budget},
    {"dialects", Part, mark("Dialects"), dialects},
    {"playback", Part, mark("Playback"), playback},
    {"lessons", Part, mark("Lessons"), lessons},
    {"presets", Part, mark("Presets"), presets},
    {"reading", Part, mark("Paste and open"), reading},
    {"export", Part, mark("Pictures"), pictures},
    {"sweep", Part, mark("Sweep and animate"), sweep},
};

}  // namespace

std::span<const GuidePage> partPages()
{
    return pages;
}

}  // namespace onecycle
