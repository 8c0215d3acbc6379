// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"

#include <string>
#include <vector>

namespace onecycle::app {

/// The options of `onecycle export` that vary one parameter.
class SweepLine {
public:
    /// Adds the options to \p command, which must not outlive this.
    void addTo(CLI::App& command);

    /// Puts what was given into \p request, whose formats are read, and what is wrong into \p misread.
    void read(ExportRequest& request, std::vector<Misreading>& misread) const;

private:
    void readSweepOption(ExportRequest& request, std::vector<Misreading>& misread) const;
    void readAnimation(ExportRequest& request, std::vector<Misreading>& misread) const;

    std::string m_sweep;
    std::string m_animate;
};

}  // namespace onecycle::app
