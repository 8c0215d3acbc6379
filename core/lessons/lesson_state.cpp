// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/lessons/lesson_state.h"

#include "core/document/edit.h"
#include "core/lessons/measure.h"
#include "core/lessons/placeholder.h"

#include <algorithm>

namespace onecycle {
namespace {

DocumentValue after(const DocumentValue& document, const std::vector<Assignment>& assignments)
{
    return applied(document, Edit{assignments, {}});
}

ScheduleEntry entryOf(const LessonVariant& variant, const ScheduleConfig& config)
{
    if (!variant.policy.empty())
        return {{}, variant.name, ReferencePolicy{variant.policy, {}, {}, variant.numbers}, {}, {}, {}};
    return {{}, variant.name, applied(config, variant.values), {}, {}, {}};
}

}  // namespace

DocumentValue stepDocument(const Lesson& lesson, std::size_t step)
{
    DocumentValue document = after(startingDocument(), lesson.start);
    const std::size_t count = std::min(step + 1, lesson.steps.size());
    for (std::size_t i = 0; i < count; ++i)
        document = after(document, lesson.steps[i].set);
    if (step < lesson.steps.size())
        for (const LessonVariant& variant : lesson.steps[step].beside)
            addEntry(document, entryOf(variant, document.config()));
    return document;
}

LessonRules rulesOf(const LessonStep& step)
{
    return {step.open, step.prediction.has_value()};
}

ScheduleConfig predictedConfig(const Lesson& lesson, std::size_t step)
{
    const auto& prediction = lesson.steps[step].prediction;
    return applied(stepDocument(lesson, step).config(), prediction ? prediction->truth : std::vector<Assignment>{});
}

std::string filledText(std::string_view text, const DocumentValue& document)
{
    std::string filled;
    std::size_t from = 0;
    while (const auto found = nextPlaceholder(text, from)) {
        filled += text.substr(from, found->begin - from);
        const auto value = found->measure.empty() ? std::nullopt : measured(document, found->measure);
        if (value && found->digits > 0)
            filled += measureText(*value, found->digits);
        else
            filled += found->measure.empty() ? "{" : text.substr(found->begin, found->end - found->begin);
        from = found->end;
    }
    return filled.append(text.substr(from));
}

}  // namespace onecycle
