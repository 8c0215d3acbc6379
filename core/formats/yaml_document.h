// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document_value.h"

#include <string>

namespace onecycle {

/// writeJsonDocument() as YAML, with the same keys; infinities are `.inf`.
[[nodiscard]] std::string writeYamlDocument(const DocumentValue& value, const ViewState& view = {});

/// writeJsonConfig() as YAML.
[[nodiscard]] std::string writeYamlConfig(const ScheduleConfig& config);

}  // namespace onecycle
