// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "app/misuse.h"
#include "app/picture_line.h"
#include "app/sweep_line.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace onecycle::app {

/// The options of `onecycle export` beside the schedule's own.
class ExportLine {
public:
    void addTo(CLI::App& command);
    /// What was asked for; what makes no sense is added to \p misused.
    [[nodiscard]] ExportRequest read(std::vector<Misreading>& misused);

private:
    ExportRequest m_request;
    std::string m_formats;
    PictureLine m_picture;
    SweepLine m_sweep;
};

}  // namespace onecycle::app
