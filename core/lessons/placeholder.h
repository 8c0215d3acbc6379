// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace onecycle {

/// `{measure}` or `{measure:digits}` in the text of a lesson.
struct Placeholder {
    std::size_t begin = 0;  ///< of its bracket
    std::size_t end = 0;    ///< behind its bracket
    std::string measure;    ///< as it is written; of `{{`, which stands for a bracket, empty
    int digits = 4;         ///< significant ones; 0 where they are no number from 1 to 17
};

/// The first placeholder of \p text from \p from on. One that is not closed goes to the end.
[[nodiscard]] std::optional<Placeholder> nextPlaceholder(std::string_view text, std::size_t from);

}  // namespace onecycle
