// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/budget/budget.h"
#include "core/support/text_mark.h"
#include "core/support/value.h"

#include <span>
#include <string_view>
#include <variant>

namespace onecycle {

struct TrainingLoop;

/// One row of the table that panel, files, command line and tests loop over: a whole number from 1 on, a switch, or the
/// kind of loop.
struct BudgetField {
    std::string_view key;  ///< as in files; behind `budget.` in an edit, with dashes on the command line
    std::variant<double Budget::*, bool Budget::*, std::string Budget::*> member;
    TextMark label;                                     ///< a few words, for people
    TextMark help;                                      ///< what it is, one or two sentences
    bool (*asked)(const TrainingLoop& loop) = nullptr;  ///< null: every kind of loop has it
    bool ofDocument = false;                            ///< it means nothing on the command line

    [[nodiscard]] bool isCount() const { return std::holds_alternative<double Budget::*>(member); }
    [[nodiscard]] bool isFlag() const { return std::holds_alternative<bool Budget::*>(member); }
    /// True if \p loop has it.
    [[nodiscard]] bool isAsked(const TrainingLoop& loop) const { return !asked || asked(loop); }
};

[[nodiscard]] std::span<const BudgetField> budgetFields();

/// The row of \p key, or nullptr.
[[nodiscard]] const BudgetField* findBudgetField(std::string_view key);

[[nodiscard]] Value valueOf(const Budget& budget, const BudgetField& field);

/// Sets \p field to \p value; false, and nothing changes, where the value is of a type that the field cannot hold.
bool setValue(Budget& budget, const BudgetField& field, const Value& value);

}  // namespace onecycle
