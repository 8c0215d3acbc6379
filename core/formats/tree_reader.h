// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/read.h"

#include <optional>
#include <string_view>

namespace onecycle {

/// Reads JSON that passed refusal(): an .onecycle document, OneCycleLR's arguments bare or under "config", or a
/// configuration of Hydra, LightningCLI or one of the frameworks of dialectFrom().
[[nodiscard]] Result<ReadDocument, ReadError> readJson(std::string_view text, const ReadRequest& request = {});

/// The same in YAML. Such a document is none to be saved back to: the program saves JSON.
[[nodiscard]] Result<ReadDocument, ReadError> readYaml(std::string_view text, const ReadRequest& request = {});

/// True if a key that readYaml() knows stands before a colon in \p text.
[[nodiscard]] bool looksLikeYaml(std::string_view text);

}  // namespace onecycle
