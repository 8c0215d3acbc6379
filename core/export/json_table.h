// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// `{"config": {...}, "steps": [...]}` with one record a line, the names of the CSV's columns. readDocument() reads the
/// configuration back.
bool writeJsonTable(const ExportInput& input, const Sink& sink);

}  // namespace onecycle
