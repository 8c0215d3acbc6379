// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parameter_options.h"
#include "core/budget/budget_field.h"
#include "core/support/result.h"

#include <deque>
#include <optional>

namespace onecycle::app {

/// What `onecycle budget` is asked.
struct BudgetRequest {
    Budget budget;
    std::optional<std::int64_t> totalSteps;  ///< of the schedule that is planned
};

/// The options of `onecycle budget`: one per row of budgetFields(), the document to start from, and the length of the
/// schedule that is planned.
class BudgetOptions {
public:
    /// Adds the options to \p command, which must not outlive this.
    void addTo(CLI::App& command);

    /// Reads `--config` and puts the options over it. What is wrong is printed, \p misused too; then the error half is
    /// the exit code.
    [[nodiscard]] Result<BudgetRequest, int> read(std::vector<Misreading> misused) const;

private:
    struct Given {
        const BudgetField* field;
        std::string text;
        bool flag = false;
        CLI::Option* option = nullptr;
    };

    [[nodiscard]] Result<BudgetRequest, int> start() const;
    void apply(BudgetRequest& request, std::vector<Misreading>& misread) const;

    std::string m_configFile;
    std::string m_totalSteps;
    std::deque<Given> m_given;  ///< a deque: the parser keeps pointers to its members
};

}  // namespace onecycle::app
