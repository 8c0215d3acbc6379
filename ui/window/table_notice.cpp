// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/table_notice.h"

#include "core/targets/table_fidelity.h"
#include "core/targets/target.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QStringList>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::TableNotice)
};

QString compared(const QString& name, const CurveTable& table, const Schedule& schedule)
{
    const Fidelity fidelity = tableFidelity(table, schedule);
    if (fidelity.examined == 0)
        return Sentences::tr("%1 is drawn, but has no step in common with the schedule.").arg(name);
    const QString lr = remarkSentence(lrErrorRemark(fidelity));
    if (!schedule.cyclesMomentum() || !table.hasMomentum())
        return Sentences::tr("%1 is drawn beside the schedule. Largest difference: %2.").arg(name, lr);
    return Sentences::tr("%1 is drawn beside the schedule. Largest difference: %2, %3.")
        .arg(name, lr, remarkSentence(momentumErrorRemark(fidelity, schedule)));
}

}  // namespace

QString tableNotice(const DocumentValue& added, const Snapshot& snapshot)
{
    QStringList sentences;
    for (const ScheduleEntry& entry : added.schedules)
        if (const auto* const table = std::get_if<CurveTable>(&entry.source))
            sentences += snapshot.buildable ? compared(fromUtf8(entry.name), *table, *snapshot.schedule)
                                            : Sentences::tr("%1 is drawn. The schedule has an error, so there is "
                                                            "nothing to compare it with.")
                                                  .arg(fromUtf8(entry.name));
    return sentences.join(QLatin1Char('\n'));
}

}  // namespace onecycle::ui
