// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"

#include <QString>

namespace onecycle::ui {

/// How far the curves of \p added, which joined \p snapshot, are from its schedule: a sentence for each of them.
[[nodiscard]] QString tableNotice(const DocumentValue& added, const Snapshot& snapshot);

}  // namespace onecycle::ui
