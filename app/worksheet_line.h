// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parameter_options.h"
#include "ui/worksheet/worksheet_pdf.h"

#include <string>
#include <vector>

namespace onecycle::app {

/// What `onecycle worksheet` is asked for.
struct WorksheetRequest {
    std::string lesson;  ///< the id of one that comes with the program, or a file
    std::string file;
    ui::WorksheetOrder order;
};

/// The options of `onecycle worksheet`.
class WorksheetLine {
public:
    /// Adds the options to \p command, which must not outlive this.
    void addTo(CLI::App& command);
    /// What was given, except for what is added to \p misread.
    [[nodiscard]] WorksheetRequest read(std::vector<Misreading>& misread) const;

private:
    std::vector<std::string> m_lessons;
    std::string m_file, m_seed, m_students;
    bool m_noKey = false;
};

/// `onecycle worksheet`: the sheets of a lesson as a PDF; \p misused is reported first.
[[nodiscard]] int runWorksheet(const WorksheetRequest& request, const std::vector<Misreading>& misused);

/// `onecycle lessons`: those that come with the program; \p misused is reported first.
[[nodiscard]] int runLessons(const std::vector<Misreading>& misused, bool json);

}  // namespace onecycle::app
