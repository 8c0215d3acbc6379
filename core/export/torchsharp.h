// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// C# for TorchSharp: a method that makes its OneCycleLR.
bool writeTorchsharp(const ExportInput& input, const Sink& sink);

/// What TorchSharp makes of it: torchsharpCurve().
[[nodiscard]] TargetFacts torchsharpFacts(const ExportInput& input);

}  // namespace onecycle
