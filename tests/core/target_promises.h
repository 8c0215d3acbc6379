// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace onecycle {

/// Targets whose code promises PyTorch's own values, as it runs PyTorch's class or a formula of ours, each with the
/// largest error that its arithmetic may have, in units of max_lr.
[[nodiscard]] const std::map<std::string, double>& pytorchsTargets();

}  // namespace onecycle
