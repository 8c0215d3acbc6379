// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"
#include "core/lessons/lesson.h"
#include "core/lessons/lesson_members.h"

#include <string>

namespace onecycle {

/// The first thing in \p lesson that cannot work: an id that stands twice, a measure that nobody knows, a state that
/// makes no schedule, a goal that its right state does not meet or that its wrong one does, a question without exactly
/// one right choice, a prediction of what is seen already. The path is that of its file.
[[nodiscard]] FirstFault faultOf(const Lesson& lesson);

/// The same of what is to be done on the page \p step: its goal, its prediction, its question.
[[nodiscard]] FirstFault taskFault(const Lesson& lesson, std::size_t step, const std::string& path);

/// What is wrong with the placeholders of \p text, filled from \p document: a measure that nobody knows, or that the
/// document does not have. Empty if nothing is.
[[nodiscard]] std::string textFault(const std::string& text, const DocumentValue& document);

/// What is wrong with \p key as something that is measured on \p document; empty if nothing is.
[[nodiscard]] std::string measureFault(const std::string& key, const DocumentValue& document);

}  // namespace onecycle
