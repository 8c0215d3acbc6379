// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace onecycle {

/// One line of a comparison of two texts.
struct DiffLine {
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    std::string text;  ///< without the line end
    int line = 0;      ///< 1-based: of a removed line in the old text, of others in the new one

    friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

/// The lines in which \p after differs from \p before, with \p context lines around them: what one place of change
/// needs, since only the first and the last lines that are equal are told apart. Line ends are part of a line: one that
/// only has another line end is removed and added. Empty if the texts are equal. Linear time.
[[nodiscard]] std::vector<DiffLine> textDiff(std::string_view before, std::string_view after, std::size_t context = 3);

}  // namespace onecycle
