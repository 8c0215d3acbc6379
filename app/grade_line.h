// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"

#include <string>
#include <vector>

namespace onecycle::app {

/// What `onecycle grade` is asked for.
struct GradeRequest {
    std::vector<std::string> files;  ///< hand-ins
    std::string lesson;              ///< a file; empty: the lessons that come with the program
    std::string output = "-";        ///< `-` is standard output
};

/// The options of `onecycle grade`.
class GradeLine {
public:
    /// Adds the options to \p command, which must not outlive this.
    void addTo(CLI::App& command);

    /// Carries the command out; \p misused is reported first. Gives the exit code.
    [[nodiscard]] int run(std::vector<Misreading> misused) const;

private:
    GradeRequest m_request;
};

/// A table of the marks of all hand-ins. A file that cannot be graded has the reason in its row, and on stderr.
[[nodiscard]] int runGrade(const GradeRequest& request);

}  // namespace onecycle::app
