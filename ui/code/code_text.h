// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "core/export/exporter.h"

#include <QString>

#include <optional>

namespace onecycle::ui {

/// ViewState::codeTarget of the user's own script, which is no exporter's.
inline constexpr std::string_view scriptTarget = "script";

/// What the code panel shows: the text of the chosen target.
struct CodeText {
    QString text;
    QString suffix;                      ///< of its file, and with it the language
    std::optional<TargetReport> report;  ///< of code for a framework
};

/// True if the user's script is chosen and there is one.
[[nodiscard]] bool showsScript(const Snapshot& snapshot);

/// The exporter that \p view chooses; PyTorch's where it names none whose text can be read.
[[nodiscard]] const Exporter& chosenExporter(const ViewState& view);

/// The text of what \p snapshot, which must be buildable, chooses.
[[nodiscard]] CodeText codeText(const Snapshot& snapshot);

}  // namespace onecycle::ui
