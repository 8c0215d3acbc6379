// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/parameters/remark.h"

#include "core/parameters/issue_text.h"

#include <utility>

namespace onecycle {

std::string remarkText(const Remark& remark)
{
    return fill(remark.text.view(), remark.arguments);
}

void addIf(std::vector<Remark>& remarks, std::optional<Remark> remark)
{
    if (remark)
        remarks.push_back(std::move(*remark));
}

}  // namespace onecycle
