// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"
#include "core/lessons/lesson_members.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace onecycle {

/// The value of the member "format" of the object that \p text is, as it is written; empty without one. The text need
/// not be whole: a file that is damaged is still meant as something.
[[nodiscard]] std::string_view statedFormat(std::string_view text);

/// The JSON object that \p text is, which may have 1 MiB: a lesson or a hand-in, which \p what names with its article.
[[nodiscard]] Result<nlohmann::json, ReadError> readObject(std::string_view text, const std::string& what,
                                                           const std::string& format);

/// \p fault with the line of \p text in which it lies.
[[nodiscard]] ReadError errorOf(std::string_view text, const LessonFault& fault);

}  // namespace onecycle
