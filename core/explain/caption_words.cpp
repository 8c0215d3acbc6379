// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/explain/caption_words.h"

#include "core/support/number.h"

namespace onecycle {

std::string worded(double value)
{
    std::string text = toShortText(value);
    return text.starts_with('-') ? "\u2212" + text.substr(1) : text;
}

std::string wordedCount(std::int64_t steps)
{
    std::string text = std::to_string(steps);
    const std::size_t sign = steps < 0 ? 1 : 0;
    constexpr std::size_t together = 4;
    if (text.size() - sign > together)
        for (std::size_t at = text.size(); at > sign + 3;)
            text.insert(at -= 3, "\u202F");
    return text;
}

}  // namespace onecycle
