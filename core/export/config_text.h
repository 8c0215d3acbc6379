// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// The configuration as JSON: every argument, `optimizer` and `groups`.
bool writeConfigJson(const ExportInput& input, const Sink& sink);

/// The same as YAML.
bool writeConfigYaml(const ExportInput& input, const Sink& sink);

/// The configuration as a share string and a line end.
bool writeShare(const ExportInput& input, const Sink& sink);

/// The whole document as an .onecycle file, and as YAML.
bool writeDocumentJson(const ExportInput& input, const Sink& sink);
bool writeDocumentYaml(const ExportInput& input, const Sink& sink);

}  // namespace onecycle
