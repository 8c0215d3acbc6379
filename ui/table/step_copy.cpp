// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/step_copy.h"

#include "core/support/number.h"
#include "ui/text/translate.h"

namespace onecycle::ui {
namespace {

std::string_view nameOf(const StepRows& rows, StepColumn column)
{
    switch (column) {
    case StepColumn::Step: return "step";
    case StepColumn::Epoch: return "epoch";
    case StepColumn::Phase: return "phase";
    case StepColumn::Lr: return "lr";
    case StepColumn::Momentum: return rows.isBeta1() ? "beta1" : "momentum";
    case StepColumn::Logged: return "lr_after_step";
    }
    return {};
}

void append(std::string& text, const Result<StepValue, Issue>& value, double StepValue::*member)
{
    if (value)
        appendPlain(text, (*value).*member);
}

void appendCell(std::string& text, const StepRows& rows, std::int64_t row, StepColumn column)
{
    switch (column) {
    case StepColumn::Step: text += std::to_string(rows.stepOf(row)); break;
    case StepColumn::Epoch: appendPlain(text, rows.epochOf(row)); break;
    case StepColumn::Phase: text += std::to_string(rows.phaseIndexOf(row) + 1); break;
    case StepColumn::Lr: append(text, rows.used(row), &StepValue::lr); break;
    case StepColumn::Momentum: append(text, rows.used(row), &StepValue::momentum); break;
    case StepColumn::Logged: append(text, rows.logged(row), &StepValue::lr); break;
    }
}

}  // namespace

QString copiedSteps(const StepRows& rows, std::int64_t first, std::int64_t last)
{
    std::string text;
    for (const StepColumn column : rows.columns())
        text.append(text.empty() ? "" : "\t").append(nameOf(rows, column));
    text += '\n';
    for (std::int64_t row = first; row <= last; ++row) {
        for (const StepColumn column : rows.columns()) {
            if (column != rows.columns().front())
                text += '\t';
            appendCell(text, rows, row, column);
        }
        text += '\n';
    }
    return fromUtf8(text);
}

}  // namespace onecycle::ui
