// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/spoken_plane.h"

#include "core/schedule/optimizers.h"
#include "core/schedule/summary.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::SpokenPlane)
};

QString pair(const StepValue& value)
{
    return Sentences::tr("%1 at %2").arg(readable(value.lr), readable(value.momentum));
}

}  // namespace

QString reasonForNoPlane(const Snapshot& snapshot)
{
    if (!snapshot.schedule)
        return Sentences::tr("There is nothing to draw yet: the configuration has an error.");
    if (!snapshot.schedule->cyclesMomentum())
        return Sentences::tr("There is no phase plane: cycle_momentum is off, so only the learning rate moves.");
    if (snapshot.schedule->firstStep() >= snapshot.schedule->totalSteps())
        return Sentences::tr("There is no phase plane: the run resumes at its end, so no step is left.");
    return {};
}

QString spokenPlane(const Snapshot& snapshot, std::size_t group, std::optional<double> step)
{
    if (const QString reason = reasonForNoPlane(snapshot); !reason.isEmpty())
        return reason;
    const Schedule& schedule = *snapshot.schedule;
    const Summary summary = summarize(schedule, snapshot.scheduleConfig, group);
    const bool beta1 = momentumKind(snapshot.scheduleConfig.optimizer) == MomentumKind::Betas;
    const auto at = [&](double where) { return pair(schedule.valueAt(where, group)); };
    QString text = Sentences::tr("Learning rate at %1: the run starts from %2, peaks with %3 and ends with %4.")
                       .arg(beta1 ? Sentences::tr("beta1") : Sentences::tr("momentum"),
                            at(static_cast<double>(schedule.firstStep())), at(static_cast<double>(summary.peakStep)),
                            at(static_cast<double>(schedule.totalSteps() - 1)));
    if (step)
        text += QLatin1Char(' ') + Sentences::tr("Step %1: %2.").arg(readableCount(*step), at(*step));
    if (!snapshot.buildable)
        text += QLatin1Char(' ') +
                Sentences::tr("This is the last valid picture; the present configuration has an error.");
    return text;
}

}  // namespace onecycle::ui
