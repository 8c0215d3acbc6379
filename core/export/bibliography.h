// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace onecycle {

/// BibTeX entries of what a paper with a 1cycle schedule cites: `smith2018disciplined` (the policy),
/// `smith2019superconvergence` (SPIE), `paszke2019pytorch` (PyTorch).
[[nodiscard]] std::string_view bibliography();

}  // namespace onecycle
