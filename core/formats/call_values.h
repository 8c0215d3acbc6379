// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/formats/python_binding.h"

#include <optional>

namespace onecycle {

/// Puts the values of the parameters in \p binding, the call at \p place of \p source, into \p document: literals as
/// they are; names that the source gives a value with a remark and their Expression; other code as a Question and an
/// Expression without a value. An error where a value is one that the parameter cannot hold.
[[nodiscard]] std::optional<ReadError> readValues(std::string_view source, std::size_t place,
                                                  const CallBinding& binding, ReadDocument& document);

}  // namespace onecycle
