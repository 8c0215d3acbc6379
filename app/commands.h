// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/job.h"
#include "core/sweep/animation.h"
#include "core/sweep/sweep.h"
#include "ui/export/picture.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace onecycle::app {

struct BudgetRequest;

/// What `onecycle export` is asked for.
struct ExportRequest {
    std::vector<std::string> formats;  ///< the key of an exporter, or those of pictures
    std::string file = "-";            ///< `-` is standard output; of several pictures without their suffixes
    ui::PictureSettings picture;
    std::string steps = "all";           ///< the steps of a table: stepChoice()
    std::string variant;                 ///< the name of the schedule; empty: the active one
    bool allVariants = false;            ///< one table of all of them
    std::vector<std::string> beside;     ///< presets and policies to stand beside it: entryBeside()
    std::optional<Sweep> sweep;          ///< all of a family instead of one schedule
    std::optional<Animation> animation;  ///< of a GIF
    ui::PictureFinish finish;            ///< of pictures; may be empty
    bool allArguments = false;           ///< the switches of the code
    bool loaderLength = false;
};

/// `onecycle export`. Gives the exit code, as the others do.
[[nodiscard]] int runExport(Job job, const ExportRequest& request);

/// The word of `--to` for what moves.
inline constexpr const char* animationFormat = "gif";

/// `onecycle export --sweep`.
[[nodiscard]] int runSweep(const Job& job, ExportRequest request);

/// `onecycle export --animate`.
[[nodiscard]] int writeAnimation(const Job& job, const ExportRequest& request);

/// `onecycle at`: the rows of the table for \p steps.
[[nodiscard]] int runAt(const Job& job, const std::vector<std::int64_t>& steps);

/// One STEP of `onecycle at`.
[[nodiscard]] Result<std::int64_t, Misreading> stepFrom(const std::string& text);

/// How `onecycle describe` says it.
enum class DescribeAs { Text, Json, AlternativeText };

/// `onecycle describe`: a summary for people, all of it as JSON, or what the picture shows in words.
[[nodiscard]] int runDescribe(const Job& job, DescribeAs form);

/// `onecycle diff`: in what the two \p files differ; \p misused is reported first.
[[nodiscard]] int runDiff(const std::vector<std::string>& files, const std::vector<Misreading>& misused, bool json);

/// `onecycle presets`: all presets and policies, or the one of \p names; \p misused is reported first.
[[nodiscard]] int runPresets(const std::vector<std::string>& names, const std::vector<Misreading>& misused, bool json);

/// `onecycle budget`: how many steps a training makes, line by line.
[[nodiscard]] int runBudget(const BudgetRequest& request, bool json);

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
