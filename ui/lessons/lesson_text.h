// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace onecycle {
struct LessonSource;
}

namespace onecycle::ui {

/// \p paragraphs for a label: set with air between the lines, what stands between backticks in the program's monospace.
[[nodiscard]] QString lessonHtml(const std::vector<std::string>& paragraphs);

/// \p sources as links, one a line.
[[nodiscard]] QString sourcesHtml(const std::vector<LessonSource>& sources);

/// A label of \p role at the end of \p column: its text wraps and can be selected; without one it takes no room.
QLabel* addLabel(QVBoxLayout& column, const QString& name, const char* role);

/// Gives \p label its text; an empty one hides it.
void setLabel(QLabel& label, const QString& text);

/// Gives \p label another role of the style sheet.
void setLabelRole(QLabel& label, const char* role);

}  // namespace onecycle::ui
