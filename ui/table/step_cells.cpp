// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/step_cells.h"

#include "ui/table/table_number.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"
#include "ui/text/typed_number.h"

#include <QCoreApplication>

namespace onecycle::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::StepTable)
};

constexpr QChar noValue(0x2013);

bool isNegative(const Result<StepValue, Issue>& value)
{
    return value && value->lr < 0;
}

/// The learning rate of a cell: red below zero, muted where no batch uses it.
StepCell lrCell(const Result<StepValue, Issue>& value, int digits, bool muted)
{
    if (!value)
        return {noValue, QPalette::PlaceholderText};
    return {tableNumber(value->lr, digits), value->lr < 0 ? QPalette::BrightText
                                            : muted       ? QPalette::PlaceholderText
                                                          : QPalette::WindowText};
}

StepCell momentumCell(const Result<StepValue, Issue>& value, int digits, bool muted)
{
    if (!value)
        return {noValue, QPalette::PlaceholderText};
    return {tableNumber(value->momentum, digits), muted ? QPalette::PlaceholderText : QPalette::WindowText};
}

QString valueNote(const Result<StepValue, Issue>& value, double StepValue::*member)
{
    if (!value)
        return issueText(value.error());
    const QString exact = exactText((*value).*member);
    return member == &StepValue::lr && value->lr < 0 ? Words::tr("%1, which is negative").arg(exact) : exact;
}

QString lastRowNote(const StepRows& rows, std::int64_t row)
{
    const QString step = readableCount(static_cast<double>(rows.stepOf(row)));
    const auto value = rows.used(row);
    if (!value)
        return Words::tr("No batch uses step %1.").arg(step) + QLatin1Char('\n') + issueText(value.error());
    const QString note = Words::tr("No batch uses step %1; after the last step() a log shows its learning rate, %2.")
                             .arg(step, exactText(value->lr));
    return isNegative(value) ? note + QLatin1Char(' ') + Words::tr("It is negative.") : note;
}

}  // namespace

StepCell stepCell(const StepRows& rows, std::int64_t row, StepColumn column, const CellDetail& detail)
{
    const bool last = rows.isAfterEnd(row);
    const QPalette::ColorRole plain = last ? QPalette::PlaceholderText : QPalette::WindowText;
    switch (column) {
    case StepColumn::Step: return {readableCount(static_cast<double>(rows.stepOf(row))), plain};
    case StepColumn::Epoch: return {readableEpoch(rows.epochOf(row)), QPalette::PlaceholderText};
    case StepColumn::Phase: {
        const std::size_t index = rows.phaseIndexOf(row);
        const PhaseKind kind = rows.schedule().phases(rows.group())[index].kind;
        return {detail.longWords ? translated(phaseName(kind)) : QString::number(index + 1), plain};
    }
    case StepColumn::Lr:
        return last ? StepCell{Words::tr("no batch"), QPalette::PlaceholderText}
                    : lrCell(rows.used(row), detail.digits, false);
    case StepColumn::Momentum: return momentumCell(rows.used(row), detail.digits, last);
    case StepColumn::Logged:  // the last row: what stays in the optimiser after the last step()
        return lrCell(last ? rows.used(row) : rows.logged(row), detail.digits, true);
    }
    return {};
}

QString cellNote(const StepRows& rows, std::int64_t row, StepColumn column)
{
    const bool last = rows.isAfterEnd(row);
    switch (column) {
    case StepColumn::Step:
    case StepColumn::Epoch: return last ? lastRowNote(rows, row) : QString();
    case StepColumn::Phase: return stepCell(rows, row, column, {}).text;
    case StepColumn::Lr: return last ? lastRowNote(rows, row) : valueNote(rows.used(row), &StepValue::lr);
    case StepColumn::Momentum: return valueNote(rows.used(row), &StepValue::momentum);
    case StepColumn::Logged: return last ? lastRowNote(rows, row) : valueNote(rows.logged(row), &StepValue::lr);
    }
    return {};
}

QString columnTitle(const StepRows& rows, StepColumn column, const CellDetail& detail)
{
    switch (column) {
    case StepColumn::Step: return Words::tr("batch k");
    case StepColumn::Epoch: return Words::tr("epoch");
    case StepColumn::Phase: return Words::tr("phase");
    case StepColumn::Lr: return Words::tr("batch k\nuses lr");
    case StepColumn::Momentum:
        if (rows.isBeta1())
            return Words::tr("beta1");
        return detail.longWords ? Words::tr("momentum") : Words::tr("mo-\nmentum");
    case StepColumn::Logged:
        return detail.longWords ? Words::tr("logged after\nstep()") : Words::tr("logged\nafter step");
    }
    return {};
}

QString columnMeaning(const StepRows& rows, StepColumn column)
{
    switch (column) {
    case StepColumn::Step: return Words::tr("The step k, counted from 0: the one of batch k.");
    case StepColumn::Epoch: return Words::tr("Epochs done before the step.");
    case StepColumn::Phase: return Words::tr("The phase that the step belongs to.");
    case StepColumn::Lr: return Words::tr("The learning rate that batch k uses.");
    case StepColumn::Momentum:
        return rows.isBeta1() ? Words::tr("The beta1 that batch k uses.")
                              : Words::tr("The momentum that batch k uses.");
    case StepColumn::Logged:
        return Words::tr("The learning rate that a log shows after the step() of batch k; batch k + 1 uses it.");
    }
    return {};
}

}  // namespace onecycle::ui
