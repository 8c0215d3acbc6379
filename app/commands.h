// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/job.h"
#include "ui/export/picture_settings.h"

#include <cstdint>
#include <string>
#include <vector>

namespace onecycle::app {

/// What `onecycle export` is asked for.
struct ExportRequest {
    std::vector<std::string> formats;  ///< the key of an exporter, or those of pictures
    std::string file = "-";            ///< `-` is standard output; of several pictures without their suffixes
    ui::PictureSettings picture;
    std::string steps = "all";  ///< the steps of a table: stepChoice()
    bool allArguments = false;  ///< the switches of the code
    bool loaderLength = false;
};

/// `onecycle export`. Gives the exit code, as the others do.
[[nodiscard]] int runExport(const Job& job, const ExportRequest& request);

/// `onecycle at`: the rows of the table for \p steps.
[[nodiscard]] int runAt(const Job& job, const std::vector<std::int64_t>& steps);

/// One STEP of `onecycle at`.
[[nodiscard]] Result<std::int64_t, Misreading> stepFrom(const std::string& text);

/// `onecycle describe`: a summary for people, or all of it as JSON.
[[nodiscard]] int runDescribe(const Job& job, bool json);

/// `onecycle targets`: what every framework that code is written for makes of the schedule.
[[nodiscard]] int runTargets(const Job& job, bool json);

/// `onecycle export --to png,svg,pdf`: the chart as it is in the window, drawn without a screen.
[[nodiscard]] int writePicture(const Job& job, const ExportRequest& request);

/// The words that `--to` takes.
[[nodiscard]] std::vector<std::string> exportFormats();

/// The summary of runDescribe() as JSON and as text.
[[nodiscard]] std::string descriptionJson(const Job& job);
[[nodiscard]] std::string descriptionText(const Job& job);

}  // namespace onecycle::app
