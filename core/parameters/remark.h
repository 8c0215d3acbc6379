// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/text_mark.h"
#include "core/support/value.h"

#include <optional>
#include <string>
#include <vector>

namespace onecycle {

/// A sentence about an export, marked for translation, with the texts that stand for `%1`, `%2`, ... and, where one
/// assignment mends it, that assignment.
struct Remark {
    TextMark text;
    std::vector<std::string> arguments;
    std::vector<Assignment> fix;
};

/// \p remark in English.
[[nodiscard]] std::string remarkText(const Remark& remark);

/// Appends \p remark, if there is one, to \p remarks.
void addIf(std::vector<Remark>& remarks, std::optional<Remark> remark);

}  // namespace onecycle
