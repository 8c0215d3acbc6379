// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/sweep_document.h"
#include "ui/chart/curve_family.h"
#include "ui/export/picture.h"

namespace onecycle::ui {

/// What is drawn of a family: \p snapshot is that of its document, each member is labelled with its value.
[[nodiscard]] std::shared_ptr<const CurveFamily> drawnFamily(const SweepFamily& family, const Snapshot& snapshot);

/// "pct_start from 0.1 to 0.5".
[[nodiscard]] QString familyTitle(const Sweep& sweep, const SweepFamily& family);

/// Makes a picture of one member that of the whole family.
[[nodiscard]] PictureFinish familyFinish(const Sweep& sweep, const SweepFamily& family,
                                         std::shared_ptr<const CurveFamily> drawn);

/// The active schedule of \p snapshot in words: "peak 0.01 at step 299, mean 0.004, area 4, last lr 4e-8".
[[nodiscard]] QString numbersInWords(const Snapshot& snapshot, std::size_t group);

}  // namespace onecycle::ui
