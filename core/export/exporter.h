// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"
#include "core/schedule/schedule.h"
#include "core/support/text_mark.h"
#include "core/targets/target.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace onecycle {

/// Takes text as it is produced; false stops the export (the disk is full, the reader is gone).
using Sink = std::function<bool(std::string_view)>;

/// A document as it would be saved.
struct WholeDocument {
    const DocumentValue& value;
    const ViewState& view;
};

/// What a text exporter is given.
struct ExportInput {
    const ScheduleConfig& config;
    const Schedule& schedule;
    ViewState view = {};                      ///< the code switches
    std::optional<WholeDocument> whole = {};  ///< what \p config is the active part of; none: it is all there is
    std::int64_t every = 1;  ///< tables have the steps that it divides, and the last one: see StepChoice
};

/// One kind of text that the program writes. A new one is a new file and a line in exporters().
struct Exporter {
    std::string_view key;  ///< as after `--to`
    TextMark label;
    TextMark family;                                            ///< the heading that it stands under
    std::string_view suffix;                                    ///< of its files, without the dot
    bool (*write)(const ExportInput& input, const Sink& sink);  ///< false if the sink stopped it
    TargetFacts (*facts)(const ExportInput& input) = nullptr;   ///< of code for a framework; nullptr for plain data
    bool table = false;                                         ///< a row for each step: as long as the run
    bool usesAllArguments = false;                              ///< heeds ViewState::codeAllArguments
    bool usesLoaderLength = false;                              ///< heeds ViewState::codeLoaderLength
};

/// Every text exporter, in the order of the menus: csv, json, pytorch, ...
[[nodiscard]] std::span<const Exporter> exporters();

/// The row of \p key, or nullptr.
[[nodiscard]] const Exporter* findExporter(std::string_view key);

/// The whole text at once: for short ones such as code.
[[nodiscard]] std::string exportText(const Exporter& exporter, const ExportInput& input);

}  // namespace onecycle
