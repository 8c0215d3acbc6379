// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

namespace onecycle {

/// The newest version of the .onecycle format that this program writes and understands fully.
inline constexpr int documentVersion = 2;

/// Reads an .onecycle document (JSON, `"format": "onecycle"`). Values out of PyTorch's range are kept for validation; a
/// value of the wrong type is an error that names the key.
[[nodiscard]] Result<ReadDocument, ReadError> readJsonDocument(std::string_view text);

/// The document as JSON, two spaces indent, keys in a fixed order, LF, final newline; unknown keys of the file it came
/// from are kept. Non-finite numbers are the strings "inf", "-inf", "nan".
[[nodiscard]] std::string writeJsonDocument(const DocumentValue& value, const ViewState& view = {});

/// `config` as one JSON object with PyTorch's keyword names (every parameter, `optimizer` and `groups` too).
[[nodiscard]] std::string writeJsonConfig(const ScheduleConfig& config);

/// A JSON object of PyTorch's keyword arguments.
[[nodiscard]] Result<ReadDocument, ReadError> readJsonConfig(std::string_view text);

}  // namespace onecycle
