// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/export/portable_module.h"

#include "core/export/portable_function.h"

namespace onecycle {

std::string portableModule(const Schedule& schedule, std::string_view imports)
{
    constexpr std::string_view own = "import math\n";
    std::string text = portableFunction(schedule);
    return text.insert(own.size(), "\n" + std::string(imports));
}

}  // namespace onecycle
