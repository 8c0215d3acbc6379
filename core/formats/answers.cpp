// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/answers.h"

#include "core/document/groups.h"
#include "core/parameters/parameters.h"

#include <algorithm>

namespace onecycle {

ReadDocument answered(ReadDocument document, const std::vector<Assignment>& answers)
{
    ScheduleEntry& entry = document.value.activeEntry();
    auto& config = std::get<ScheduleConfig>(entry.source);
    for (const Assignment& answer : answers) {
        const Parameter* const parameter = findParameter(answer.key);
        if (!parameter || answer.group || !accepts(*parameter, answer.value))
            continue;
        setValue(config, *parameter, answer.value);
        for (Expression& expression : entry.expressions)
            if (expression.key == answer.key)
                expression.value = answer.value;
        std::erase_if(document.questions, [&](const Question& question) { return question.key == answer.key; });
    }
    if (const std::size_t groups = longestList(config); groups > config.groupCount())
        config.groups = groupNames(groups);
    return document;
}

}  // namespace onecycle
