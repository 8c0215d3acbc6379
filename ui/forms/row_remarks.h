// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters/parameter.h"
#include "core/support/issue.h"

#include <QString>

#include <optional>
#include <vector>

namespace onecycle::ui {

/// What is to be said about a parameter in its present state, beside what always holds.
struct RowRemarks {
    QString complaint;                 ///< the text in a field is no number
    QString irrelevance;               ///< the parameter does not matter at present
    QString issues;                    ///< our and PyTorch's sentences about its value
    std::optional<Severity> severity;  ///< of the worst of the issues; notes do not count

    [[nodiscard]] QString toolTip(const Parameter& parameter) const;
    /// The same for screen readers.
    [[nodiscard]] QString description(const Parameter& parameter) const;

    friend bool operator==(const RowRemarks&, const RowRemarks&) = default;
};

/// The remarks on \p parameter in \p config, of which \p issues are known; there is no complaint in them.
[[nodiscard]] RowRemarks remarksOn(const Parameter& parameter, const ScheduleConfig& config,
                                   const std::vector<Issue>& issues);

}  // namespace onecycle::ui
