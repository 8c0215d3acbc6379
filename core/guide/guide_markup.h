// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// A stretch of text that is set in one way.
struct GuideRun {
    std::string text;
    std::string link;   ///< key of the page that it leads to; empty: none
    bool code = false;  ///< as it stands in a program

    friend bool operator==(const GuideRun&, const GuideRun&) = default;
};

/// The runs of \p text: `[[peak]]` and `[[parameter group]]` lead to the pages `peak` and `parameter-group`,
/// `[[highest rate|max_lr]]` leads to `max_lr`; what stands between two grave accents is code. A bracket or an accent
/// that is not closed is text.
[[nodiscard]] std::vector<GuideRun> runsOf(std::string_view text);

/// \p text without its markup.
[[nodiscard]] std::string plainText(std::string_view text);

}  // namespace onecycle
