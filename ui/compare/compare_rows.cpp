// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_rows.h"

#include "core/schedule/curve.h"
#include "core/schedule/optimizers.h"
#include "core/schedule/summary.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

const auto none = QStringLiteral("–");

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::Compare)
};

QString number(double value, int digits = 4)
{
    return std::isfinite(value) ? readable(value, digits) : none;
}

CompareRow rowOf(const Compared& one)
{
    CompareRow row{one.curve.entry->id, fromUtf8(one.curve.entry->name), std::nullopt, {}};
    if (!one.active)
        row.colour = one.curve.entry->colour;
    return row;
}

std::size_t groupOf(const Snapshot& snapshot, std::size_t selected)
{
    return std::min(selected, snapshot.schedule->groupCount() - 1);
}

QString momentumName(const Snapshot& snapshot)
{
    return momentumKind(snapshot.scheduleConfig.optimizer) == MomentumKind::Betas ? Sentences::tr("beta1")
                                                                                  : Sentences::tr("momentum");
}

}  // namespace

double cursorStep(const Snapshot& snapshot, const Attention& attention)
{
    const double last = static_cast<double>(snapshot.schedule->totalSteps() - 1);
    if (attention.step)
        return std::min(*attention.step, last);
    const std::size_t group = groupOf(snapshot, attention.group);
    return static_cast<double>(summarize(*snapshot.schedule, snapshot.scheduleConfig, group).peakStep);
}

CompareRows rowsAtCursor(const Snapshot& snapshot, const std::vector<Compared>& all, const Attention& attention)
{
    const double step = cursorStep(snapshot, attention);
    const std::size_t group = groupOf(snapshot, attention.group);
    const StepValue ours = snapshot.schedule->valueAt(step, group);
    const bool effective = hasEffectiveStep(snapshot.scheduleConfig);
    CompareRows table{{Sentences::tr("lr"), Sentences::tr("Δ lr"), Sentences::tr("ratio"), momentumName(snapshot),
                       QStringLiteral("Δ ") + momentumName(snapshot)},
                      {}};
    if (effective)
        table.columns << Sentences::tr("lr / (1 − m)");
    for (const Compared& one : all) {
        const StepValue value = one.curve.valueAt(step, std::min(group, one.curve.groupCount() - 1));
        CompareRow row = rowOf(one);
        row.cells << number(value.lr);
        row.cells << (one.active ? QString() : number(value.lr - ours.lr, 3));
        row.cells << (one.active ? QString() : number(value.lr / ours.lr, 3));
        row.cells << number(value.momentum);
        row.cells << (one.active ? QString() : number(value.momentum - ours.momentum, 3));
        if (effective)
            row.cells << number(quantityOf(value, Quantity::EffectiveStep));
        table.rows.push_back(std::move(row));
    }
    return table;
}

CompareRows rowsOfParameters(const std::vector<Compared>& all)
{
    CompareRows table;
    const std::vector<DifferingParameter> differing = differingParameters(all);
    for (const DifferingParameter& parameter : differing)
        table.columns << fromUtf8(parameter.parameter->key);
    for (std::size_t i = 0; i < all.size(); ++i) {
        CompareRow row = rowOf(all[i]);
        for (const DifferingParameter& parameter : differing) {
            const QString text = parameter.values[i] ? fromUtf8(valueText(*parameter.values[i], NumberStyle::Reader))
                                                     : QString();
            row.cells << (text.isEmpty() ? none : text);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

CompareRows rowsOfRuns(const Snapshot& snapshot, const std::vector<Compared>& all, std::size_t group)
{
    const bool effective = hasEffectiveStep(snapshot.scheduleConfig);
    CompareRows table{{Sentences::tr("mean lr"), Sentences::tr("area"), Sentences::tr("peak lr"),
                       Sentences::tr("at step"), Sentences::tr("last lr"), Sentences::tr("steps")},
                      {}};
    if (effective)
        table.columns << Sentences::tr("peak lr / (1 − m)");
    for (const Compared& one : all) {
        CompareRow row = rowOf(one);
        const auto summary = summaryOf(one, snapshot.scheduleConfig,
                                       std::min(groupOf(snapshot, group), one.curve.groupCount() - 1));
        row.cells << number(summary->meanLr) << number(summary->area) << number(summary->peakLr)
                  << readableCount(static_cast<double>(summary->peakStep)) << number(summary->lastLr)
                  << readableCount(summary->steps);
        if (effective)
            row.cells << (summary->effectiveStep ? number(*summary->effectiveStep) : none);
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString tabSeparated(const QString& title, const CompareRows& table)
{
    const QChar tab(u'\t');
    QString text = title + tab + table.columns.join(tab) + QLatin1Char('\n');
    for (const CompareRow& row : table.rows)
        text += row.name + tab + row.cells.join(tab) + QLatin1Char('\n');
    return text;
}

}  // namespace onecycle::ui
