// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

namespace onecycle {

/// The part of an OpenPCDet configuration (YAML) that sets its optimizer `adam_onecycle`.
bool writeOpenpcdet(const ExportInput& input, const Sink& sink);

/// What OpenPCDet makes of it: openpcdetCurve().
[[nodiscard]] TargetFacts openpcdetFacts(const ExportInput& input);

}  // namespace onecycle
