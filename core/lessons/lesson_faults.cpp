// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/lesson_faults.h"

#include "core/formats/text_guard.h"
#include "core/lessons/lesson_format.h"
#include "core/lessons/lesson_state.h"
#include "core/lessons/lesson_words.h"
#include "core/lessons/measure.h"
#include "core/lessons/placeholder.h"
#include "core/policies/policies.h"

#include <algorithm>

namespace onecycle {
namespace {

std::string idFault(const std::string& id)
{
    return isLessonId(id) ? std::string()
                          : "\"" + excerpt(id) + "\" is no id; write small letters, digits and hyphens, 64 at most.";
}

std::string unknownWord(const std::string& word, const char* what, std::span<const std::string_view> known)
{
    const std::string hint = nearHint(word, known);
    return "\"" + excerpt(word) + "\" is no " + what + (hint.empty() ? "." : "." + hint);
}

FirstFault controlFault(const LessonStep& page, const std::string& path)
{
    const std::vector<std::string_view> known = lessonControls();
    for (std::size_t i = 0; i < page.open.size(); ++i)
        if (std::ranges::find(known, page.open[i]) == known.end())
            return LessonFault{path + "/open/" + std::to_string(i),
                               unknownWord(page.open[i], "parameter that can be opened", known)};
    const auto panels = lessonPanels();
    if (!page.panel.empty() && std::ranges::find(panels, page.panel) == panels.end())
        return LessonFault{path + "/panel", unknownWord(page.panel, "panel", panels)};
    return std::nullopt;
}

FirstFault placeFault(const LessonStep& page, const Schedule& schedule, const std::string& path)
{
    const auto within = [&](std::optional<double> place) {
        return !place || (*place >= 0 && *place <= static_cast<double>(schedule.totalSteps()));
    };
    const std::string remedy = " lies outside of the run; it has the steps 0 to " +
                               std::to_string(schedule.totalSteps()) + ".";
    if (!within(page.cursor))
        return LessonFault{path + "/cursor", "The cursor" + remedy};
    return within(page.playhead) ? FirstFault() : LessonFault{path + "/playhead", "The playhead" + remedy};
}

FirstFault besideFault(const LessonStep& page, const ScheduleConfig& config, const std::string& path)
{
    for (std::size_t i = 0; i < page.beside.size(); ++i) {
        const LessonVariant& variant = page.beside[i];
        const std::string here = path + "/beside/" + std::to_string(i);
        if (!variant.policy.empty() && !variant.values.empty())
            return LessonFault{here, "A schedule beside has either \"values\" or a \"policy\", not both."};
        const ReferencePolicy policy{variant.policy, {}, {}, variant.numbers};
        if (const auto fault = variant.policy.empty() ? std::nullopt : faultOf(policy))
            return LessonFault{here + "/numbers", fault->sentence};
        if (variant.policy.empty() && !Schedule::build(applied(config, variant.values)))
            return LessonFault{here + "/values", "These values make no schedule; PyTorch would raise an error."};
    }
    return std::nullopt;
}

FirstFault pageFault(const Lesson& lesson, std::size_t step)
{
    const LessonStep& page = lesson.steps[step];
    const std::string path = "/pages/" + std::to_string(step);
    if (std::string fault = idFault(page.id); !fault.empty())
        return LessonFault{path + "/id", std::move(fault)};
    for (std::size_t before = 0; before < step; ++before)
        if (lesson.steps[before].id == page.id)
            return LessonFault{path + "/id", "There are two pages with the id \"" + page.id + "\"."};
    if (auto fault = controlFault(page, path))
        return fault;
    const DocumentValue document = stepDocument(lesson, step);
    const auto schedule = Schedule::build(document.config());
    if (!schedule)
        return LessonFault{page.set.empty() ? path : path + "/set",
                           "The state of this page makes no schedule; PyTorch would raise an error."};
    if (auto fault = placeFault(page, *schedule, path))
        return fault;
    if (auto fault = besideFault(page, document.config(), path))
        return fault;
    for (std::size_t i = 0; i < page.text.size(); ++i)
        if (std::string fault = textFault(page.text[i], document); !fault.empty())
            return LessonFault{path + "/text/" + std::to_string(i), std::move(fault)};
    return taskFault(lesson, step, path);
}

}  // namespace

std::string measureFault(const std::string& key, const DocumentValue& document)
{
    if (!isMeasure(key))
        return unknownWord(key, "measure", measureKeys());
    return measured(document, key) ? std::string()
                                   : "\"" + excerpt(key) + "\" is no number here; this schedule has none.";
}

std::string textFault(const std::string& text, const DocumentValue& document)
{
    std::size_t from = 0;
    while (const auto found = nextPlaceholder(text, from)) {
        const bool closed = text[found->end - 1] == '}' || found->measure.empty();
        if (!closed)
            return "A bracket { is not closed; write {{ for a bracket of the text.";
        if (found->digits == 0)
            return "Behind the colon in {" + excerpt(found->measure) + ":...} stands the number of digits, 1 to 17.";
        const bool bracket = text.compare(found->begin, 2, "{{") == 0;
        if (std::string fault = bracket ? std::string() : measureFault(found->measure, document); !fault.empty())
            return fault;
        from = found->end;
    }
    return {};
}

FirstFault faultOf(const Lesson& lesson)
{
    if (std::string fault = lesson.id.empty() ? std::string() : idFault(lesson.id); !fault.empty())
        return LessonFault{"/id", std::move(fault)};
    if (lesson.steps.empty())
        return LessonFault{"/pages", R"(A lesson has at least one page, in "pages".)"};
    for (std::size_t step = 0; step < lesson.steps.size(); ++step)
        if (auto fault = pageFault(lesson, step))
            return fault;
    return std::nullopt;
}

}  // namespace onecycle
