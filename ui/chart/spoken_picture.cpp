// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/spoken_picture.h"

#include "core/document/beside.h"
#include "core/schedule/summary.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::SpokenPicture)
};

}  // namespace

QString spokenPicture(const Snapshot& snapshot, std::size_t group)
{
    if (!snapshot.schedule)
        return Sentences::tr("There is nothing to draw yet: the configuration has an error.");
    const Schedule& schedule = *snapshot.schedule;
    const Summary summary = summarize(schedule, snapshot.scheduleConfig, group);
    QString text = Sentences::tr("Over %1 steps the learning rate goes from %2 up to %3 at step %4 and down to %5.")
                       .arg(readableCount(static_cast<double>(schedule.totalSteps())),
                            readable(schedule.valueAt(static_cast<double>(schedule.firstStep()), group).lr),
                            readable(summary.peakLr), readableCount(static_cast<double>(summary.peakStep)),
                            readable(summary.lastLr));
    if (schedule.cyclesMomentum()) {
        const Ramp& momentum = schedule.phases(group).front().momentum;
        text +=
            QLatin1Char(' ') +
            Sentences::tr("Momentum moves from %1 to %2 and back.").arg(readable(momentum.from), readable(momentum.to));
    }
    QStringList names;
    for (const Beside& beside : besides(snapshot))
        names += QString::fromStdString(beside.entry->name);
    if (!names.isEmpty())
        text += QLatin1Char(' ') + Sentences::tr("Beside it are drawn: %1.").arg(names.join(QStringLiteral(", ")));
    if (!snapshot.buildable)
        text += QLatin1Char(' ') +
                Sentences::tr("This is the last valid picture; the present configuration has an error.");
    return text;
}

}  // namespace onecycle::ui
