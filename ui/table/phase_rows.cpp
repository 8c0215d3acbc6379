// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/phase_rows.h"

#include "core/support/number.h"
#include "ui/table/phase_words.h"
#include "ui/text/translate.h"

namespace onecycle::ui {

QString spokenPhases(const PhaseRows& phases)
{
    QStringList lines;
    for (const PhaseSummary& row : phases.rows) {
        if (row.count() == 0) {
            lines += PhaseWords::tr("%1: no step of this run.").arg(phaseTitle(row));
            continue;
        }
        QString line = PhaseWords::tr("%1: steps %2, learning rate %3 to %4")
                           .arg(phaseTitle(row), rangeText(row), readable(row.from.lr), readable(row.to.lr));
        if (phases.hasMomentum)
            line += (phases.isBeta1 ? PhaseWords::tr(", beta1 %1 to %2") : PhaseWords::tr(", momentum %1 to %2"))
                        .arg(readable(row.from.momentum), readable(row.to.momentum));
        lines += line + PhaseWords::tr(", area %1, %2 of the whole.").arg(readable(row.area), shareText(row));
    }
    return lines.join(QLatin1Char('\n'));
}

QString copiedPhases(const PhaseRows& phases)
{
    const std::string momentum = phases.isBeta1 ? "beta1" : "momentum";
    std::string text = "phase\tfirst_step\tlast_step\tsteps\tlr_from\tlr_to\t";
    if (phases.hasMomentum)
        text += momentum + "_from\t" + momentum + "_to\t";
    text += "area\tshare\n";
    for (const PhaseSummary& row : phases.rows) {
        const bool used = row.count() > 0;
        const auto add = [&](const std::string& value) { text += (used ? value : "") + '\t'; };
        text += toUtf8(phaseTitle(row)) + '\t';
        add(std::to_string(row.first));
        add(std::to_string(row.last));
        text += std::to_string(row.count()) + '\t';
        add(toText(row.from.lr));
        add(toText(row.to.lr));
        if (phases.hasMomentum) {
            add(toText(row.from.momentum));
            add(toText(row.to.momentum));
        }
        text += toText(row.area) + '\t' + toText(row.share) + '\n';
    }
    return fromUtf8(text);
}

}  // namespace onecycle::ui
